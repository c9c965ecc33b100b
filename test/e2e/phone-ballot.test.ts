import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, type Device } from '../helpers/browser.ts';
import { keptOn, press, seatedPhone } from '../helpers/phone-page.ts';
import { usePhoneRoom } from '../helpers/phone-room.ts';
import { until } from '../helpers/until.ts';

describe('voting on a phone', () => {
  const { browser, room } = usePhoneRoom({ seats: [{}, {}, {}, {}, {}] });

  const phones = async (): Promise<readonly Device[]> => {
    const all: Device[] = [];
    for (const { code } of room().seats) all.push(await seatedPhone(browser(), room(), code));
    return all;
  };
  const begin = async (page: Page): Promise<void> => {
    await press(page, 'I have read it');
    await press(page, 'Begin');
  };
  const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();

  it('casts a tap at once in a group ballot, and shows the verdict first, then one’s own answer', async () => {
    const all = await phones();
    const page = all[0]!.page;
    const texts = ['Every district sets aside two hours a week.', 'Inspections coach.'];
    const { ballot } = await room().ballot({ collection: 'group', texts });
    const answered = (): number =>
      Object.keys(room().state().ballots[ballot]?.responses[room().seats[0]?.id ?? ''] ?? {}).length;
    await begin(page);
    await page.getByText('1 of 2', { exact: true }).waitFor();
    await choose(page, '4: Agree');
    await page.getByText('On the organiser’s computer').waitFor();
    expect(answered()).toBe(1);
    await press(page, 'Next');
    await press(page, 'Skip');
    await page.getByText('No answer').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const { page: other } of all.slice(1)) {
      await begin(other);
      await choose(other, '5: Strongly agree');
      await other.getByText('On the organiser’s computer').waitFor();
    }
    await room().act('ballot.stop', { ballot });
    await page.getByRole('heading', { name: 'The ballot has stopped' }).waitFor();
    await room().act('ballot.count', { ballot });
    await page.getByText('Agreed', { exact: true }).waitFor();
    await page.getByText('Your answer: Agree').waitFor();
    await page.getByText('Agree · yours').first().waitFor();
    await page.getByRole('group', { name: 'Your group: Teacher educators' }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const phone of all) await phone.close();
  });

  it('says which ratings came too late when the line and the page were gone', async () => {
    const phone = await seatedPhone(browser(), room(), room().seats[0]?.code ?? '');
    const { page } = phone;
    const texts = ['Rosters are public.', 'Drivers are trained.', 'Roads are mended.'];
    const { ballot } = await room().ballot({ collection: 'group', texts });
    const number = (at: number): number => {
      const statement = room().state().ballots[ballot]?.items[at]?.statement ?? '';
      return room().state().statements[statement]?.number ?? 0;
    };
    await begin(page);
    await page.context().setOffline(true);
    await page.getByText('Not connected').waitFor();
    await choose(page, '4: Agree');
    await page.getByText('On this phone', { exact: true }).waitFor();
    await press(page, 'Next');
    await choose(page, '2: Disagree');
    await until('both to be kept', async () => (await keptOn(page)).split('ballot.cast').length === 3);
    await page.goto('about:blank');
    await room().act('ballot.stop', { ballot });
    await page.context().setOffline(false);
    await page.goto(room().url);
    await page.getByText(`Your answers to statements ${number(0)} and ${number(1)}, given without`).waitFor();
    await page.getByText('The ballot has stopped', { exact: false }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Understood');
    await until('nothing to be kept', async () => !(await keptOn(page)).includes('ballot.cast'));
    expect(await page.getByText('given without a connection').count()).toBe(0);
    await room().act('ballot.count', { ballot });
    await phone.close();
  });

  it('puts a secret ballot into the box by section, forgets the answers, and finds the votes again', async () => {
    const all = await phones();
    const page = all[0]!.page;
    const texts = Array.from({ length: 14 }, (_, index) => `Secret statement ${index + 1}.`);
    const { ballot } = await room().ballot({ collection: 'secret', texts });
    const sealed = (): readonly number[] =>
      room().state().ballots[ballot]?.sealed[room().seats[0]?.id ?? ''] ?? [];
    await begin(page);
    await choose(page, '4: Agree');
    await page.getByText('On this phone, not yet in the box').waitFor();
    expect(sealed()).toEqual([]);
    await page.reload();
    await until('the answer to be kept', () => page.getByRole('radio', { name: '4: Agree' }).isChecked());
    expect(await keptOn(page)).toContain('"value\\":4');

    await page.context().setOffline(true);
    await page.getByText('Not connected').waitFor();
    await press(page, 'Review');
    await press(page, 'Put this answer in the box');
    await page.getByText('On this phone', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await until('the envelope in the box', () => sealed().length === 1);
    await page.getByText('In the box', { exact: true }).waitFor();
    await until('the answer to be forgotten', async () => !(await keptOn(page)).includes('value'));
    expect(await accessibilityProblems(page)).toEqual([]);

    await press(page, 'To part 2');
    await page.getByText('8 of 14').waitFor();
    await choose(page, '2: Disagree');
    await press(page, 'Review');
    await press(page, 'Put this answer in the box');
    await page.getByRole('heading', { name: 'All of it is in the box' }).waitFor();

    for (const { page: other } of all.slice(1)) {
      await begin(other);
      await choose(other, '5: Strongly agree');
      await press(other, 'Review');
      await press(other, 'Put this answer in the box');
      await other.getByText('Part 1 is in the box').waitFor();
    }
    await room().act('ballot.stop', { ballot });
    await room().act('ballot.count', { ballot });
    await page.getByRole('heading', { name: 'Result' }).waitFor();
    await page.getByText('Numbers of your votes').click();
    await press(page, 'Find my votes in the published list');
    await page.getByText('Counted as: 4').waitFor();
    expect(await page.getByText('Not in the published list').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Delete these numbers');
    await page.getByText('No secret votes were sent from this phone').waitFor();
    expect(await keptOn(page)).not.toContain('receipts');
    for (const phone of all) await phone.close();
  });
});
