import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { useHall } from '../helpers/console-hall.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { playMethod } from '../helpers/method-play.ts';

const texts = [
  'Every district sets aside two hours a week for review of what was tried.',
  'Inspections coach before they judge.',
  'Budgets name a line for learning.',
];

/** Moves to a button with Tab alone, and presses it with Enter. */
async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Where the focus is: a control that was pressed must not lose it to the top of the page. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = document.activeElement;
    return node === null || node === document.body ? '' : (node.getAttribute('role') ?? node.tagName);
  });
}

/** Chooses the answer that stands so many places below the first one, with Tab, Space and arrows. */
async function choose(page: Page, below: number): Promise<void> {
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press('Tab');
    const isRadio = await page.evaluate(
      () => document.activeElement?.matches('input[type="radio"]') ?? false,
    );
    if (isRadio) break;
  }
  await page.keyboard.press('Space');
  for (let at = 0; at < below; at += 1) await page.keyboard.press('ArrowDown');
  await page.getByText('On the organiser’s computer').waitFor();
}

describe('methods on the phone with the keyboard alone', () => {
  const { hall: hallNow, browser } = useHall();

  it('an order: put next, moved up, taken out, handed in', async () => {
    const play = await playMethod(hallNow(), browser(), { method: 'rank', title: 'rank by keys', texts });
    const { page } = play.phone;
    for (const number of [1, 2, 3]) await enter(page, new RegExp(`^Put statement ${number} next`, 'u'));
    await enter(page, /^Move statement 3 up/u);
    expect(await focused(page)).toBe('BUTTON');
    await enter(page, /^Take statement 1 out/u);
    await enter(page, /^Hand in/u);
    await page.getByText('On the organiser’s computer').waitFor();
    const own = page.getByRole('region', { name: 'Your order', exact: true }).getByRole('listitem');
    expect(await own.allInnerTexts()).toEqual([
      expect.stringContaining(texts[2] ?? ''),
      expect.stringContaining(texts[1] ?? ''),
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
    await play.close();
  });

  it('dots: given, taken back, handed in', async () => {
    const play = await playMethod(hallNow(), browser(), { method: 'dots', title: 'dots by keys', texts });
    const { page } = play.phone;
    await tabTo(page, /^More for statement 1/u);
    for (let taps = 0; taps < 3; taps += 1) await page.keyboard.press('Enter');
    await page.getByText('2 dots left').waitFor();
    await enter(page, /^More for statement 2/u);
    await page.keyboard.press('Shift+Tab');
    await page.getByText('1 dot left').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 dots left').waitFor();
    await enter(page, /^Hand in/u);
    await page.getByText('On the organiser’s computer').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await play.close();
  });

  it('two at a time: pair after pair, to the end', async () => {
    const settings = { pairs: 5, ideas: false };
    const play = await playMethod(hallNow(), browser(), {
      method: 'pairwise',
      title: 'pairwise by keys',
      settings,
      texts,
    });
    const { page } = play.phone;
    for (const pair of [1, 2, 3]) {
      await page.getByText(`${pair} of 3`, { exact: true }).waitFor();
      await enter(page, pair === 2 ? /^Cannot decide/u : /judge|learning|tried/u);
    }
    await page.getByText('You made 3 comparisons.').waitFor();
    await enter(page, /^I am done/u);
    expect(await accessibilityProblems(page)).toEqual([]);
    await play.close();
  });

  it('gradients of agreement: an answer by arrows, the next statement, and all of them at the end', async () => {
    const play = await playMethod(hallNow(), browser(), {
      method: 'gradients',
      title: 'gradients by keys',
      texts: texts.slice(0, 2),
    });
    const { page } = play.phone;
    await choose(page, 2);
    expect(await page.getByRole('radio', { name: 'Support with reservations' }).isChecked()).toBe(true);
    await enter(page, /^Next/u);
    await page.getByText('2 of 2', { exact: true }).waitFor();
    await choose(page, 0);
    await enter(page, /^(?:Next|Review)/u);
    await page.getByText('Your answers').waitFor();
    await enter(page, /^I am done/u);
    expect(await accessibilityProblems(page)).toEqual([]);
    await play.close();
  });
});
