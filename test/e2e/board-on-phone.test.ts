import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { usePhoneRoom } from '../helpers/phone-room.ts';
import { look } from '../helpers/text-pages.ts';

const { browser, room } = usePhoneRoom({ seats: [{ role: 'rapporteur' }, { role: 'rapporteur' }] });

/** What of a page lies beyond its width, in CSS pixels. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openBoard(page: Page): Promise<void> {
  await page.locator('header button').last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Texts' }).click();
  await page.getByRole('button', { name: /Wall of cards/ }).click();
  await page.getByText('34 cards').waitFor();
}

it('[CN1] [CO24] a board of many unplaced cards is no wider than the phone, and says where the last move is', async () => {
  const step = await room().step({
    title: 'What helps?',
    activity: { method: 'collect', settings: {}, collection: 'named' },
  });
  const run = Object.values(room().state().runs).find((row) => row.step === step)?.id ?? '';
  for (let number = 1; number <= 34; number += 1) {
    await room().act('input.enter', {
      run,
      seat: room().seats[0]?.id ?? '',
      text: `Card with a thought, number ${number}`,
    });
  }
  for (const act of ['run.stop', 'run.look', 'run.show']) await room().act(act, { run });
  await room().act('document.open', { kind: 'board', title: 'Wall of cards' });
  const [phone, other] = [
    await seatedPhone(browser(), room(), room().seats[0]?.code ?? ''),
    await seatedPhone(browser(), room(), room().seats[1]?.code ?? ''),
  ];
  const { page } = phone;
  await openBoard(other.page);
  await openBoard(page);
  await page.getByText('Saved on the organiser’s computer').waitFor();
  await page.getByText(/^Here: /u).waitFor();
  expect(await beyond(page)).toBe(0);
  const several = await page.getByRole('button', { name: 'Select several' }).boundingBox();
  expect(several!.x + several!.width).toBeLessThanOrEqual(360);
  await look(page, 'board-phone-list');
  await page.getByRole('radio', { name: 'Map' }).check({ force: true });
  await page.getByRole('application').waitFor();
  expect(await beyond(page)).toBe(0);
  for (const name of ['Larger', 'Fit all', 'Select several']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  }
  expect(await accessibilityProblems(page)).toEqual([]);
  await look(page, 'board-phone-map');
  // Where the last move is, as texts say it.
  await page.getByRole('radio', { name: 'List' }).check({ force: true });
  await page.context().setOffline(true);
  await press(page, 'New area');
  await page.getByLabel('Name of the area').fill('Made in the lift');
  await press(page, 'Make area');
  await page.getByText(/Only on this device|Shared with 1 person here/u).waitFor();
  expect(await beyond(page)).toBe(0);
  const undo = await page.getByRole('button', { name: /^Undo/u }).boundingBox();
  expect(undo!.x + undo!.width).toBeLessThanOrEqual(360);
  await look(page, 'board-phone-offline');
  await page.context().setOffline(false);
  await page.getByText('Saved on the organiser’s computer').waitFor();
  await phone.close();
  await other.close();
});
