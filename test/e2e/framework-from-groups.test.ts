import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { press } from '../helpers/phone-page.ts';
import { until } from '../helpers/until.ts';

const texts = ['Keep a record', 'Read the record', 'No time', 'Time on Fridays'];

describe('lines of the framework made of what people put together', () => {
  const { hall } = useHall();

  /** Cards that the room saw, of four people; gives their ids in the order of `texts`. */
  async function collected(title: string) {
    const seats = await hall().begin(title, [{}, {}, {}, {}]);
    const { run } = await hall().step({
      title: 'Collect',
      activity: { method: 'collect', collection: 'group', settings: {} },
    });
    for (const [at, text] of texts.entries())
      await hall().act('input.enter', { run, text, seat: seats[at]?.id ?? null });
    for (const act of ['run.stop', 'run.look', 'run.show']) await hall().act(act, { run });
    const all = Object.values(hall().state().inputs);
    return { seats, cards: texts.map((text) => all.find((row) => row.text === text)?.id ?? '') };
  }

  /** The one gesture: into the framework as an element, with the name that stands there. */
  async function makeElement(page: Page, name: string, cards: number) {
    await page.getByRole('menuitem', { name: 'Element' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New: Element' });
    await dialog.getByText(`Rests on ${cards} cards.`).waitFor();
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
    expect(await accessibilityProblems(page)).toEqual([]);
    await hall().look(`made of ${name}`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    return until('the element', () =>
      hall()
        .state()
        .framework.draft?.elements.find(({ label }) => label === name),
    );
  }

  /** From the line to its cards, and from a card back to the line. */
  async function tracedBothWays(page: Page, name: string, card: string): Promise<void> {
    await goTo(page, 'Framework');
    await page
      .getByRole('navigation', { name: 'Parts of the framework' })
      .getByRole('button', { name: /Elements/ })
      .click();
    await page.getByRole('button', { name: new RegExp(`^${name}: .*Where it comes from`) }).click();
    const drawer = page.getByRole('complementary');
    await drawer.getByText('Cards behind it').waitFor();
    await drawer.getByRole('button', { name: new RegExp(card) }).click();
    await drawer.getByText('In the framework').waitFor();
    await drawer.getByRole('button', { name: `${name} Element` }).waitFor();
  }

  it('[FR18] an area of the board, with the cards in it and those that say the same', async () => {
    const { page, act } = hall();
    const { cards } = await collected('Board');
    await act('theme.add', { label: 'Records', inputs: cards.slice(0, 2) });
    await act('input.same', { input: cards[3] ?? '', sameAs: cards[2] ?? '' });
    await act('theme.add', { label: 'Time', inputs: [cards[2] ?? ''] });
    await goTo(page, 'Material');
    await page.getByRole('tab', { name: /Themes/ }).click();
    await press(page, 'Board');
    await page.getByRole('button', { name: /Records.*2 cards.*Change/ }).click();
    await page.getByRole('button', { name: 'Into the framework…' }).press('Enter');
    const records = await makeElement(page, 'Records', 2);
    expect(records.from.inputs.toSorted()).toEqual(cards.slice(0, 2).toSorted());
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: /Time.*1 card.*Change/ }).click();
    await page.getByRole('button', { name: 'Into the framework…' }).press('Enter');
    const time = await makeElement(page, 'Time', 2);
    expect(time.from.inputs.toSorted()).toEqual(cards.slice(2).toSorted());
    await tracedBothWays(page, 'Records', 'Keep a record');
  });

  it('[FR18] a named cluster of a card sort, with the cards in it', async () => {
    const { page, sit } = hall();
    const { seats, cards } = await collected('Piles');
    const { run } = await hall().step({
      title: 'What belongs together?',
      activity: { method: 'card-sort', collection: 'group', settings: {} },
    });
    for (const seat of seats) {
      const phone = await sit(seat);
      const piles = [cards.slice(0, 2), cards.slice(2)];
      for (const [at, items] of piles.entries())
        await phone.done(
          'pile.name',
          { run, pile: `pile-${at}`, label: `Pile ${at}`, items },
          { seat: seat.id },
        );
      await phone.leave();
    }
    await goTo(page, 'Live');
    await press(page, 'Stop');
    await press(page, 'Look');
    await page.getByLabel('Name of cluster 1').waitFor();
    expect(await page.getByRole('button', { name: 'Into the framework…' }).count()).toBe(0);
    const name = page.getByLabel('Name of cluster 1');
    await name.fill('Keeping records');
    await name.press('Enter');
    await page.getByRole('button', { name: 'Into the framework…' }).press('Enter');
    const element = await makeElement(page, 'Keeping records', 2);
    expect([cards.slice(0, 2).toSorted(), cards.slice(2).toSorted()]).toContainEqual(
      element.from.inputs.toSorted(),
    );
    const first = texts[cards.indexOf(element.from.inputs[0] ?? '')] ?? '';
    await tracedBothWays(page, 'Keeping records', first);
  });
});
