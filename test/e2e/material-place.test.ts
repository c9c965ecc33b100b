import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { accessibilityProblems, openBrowser } from '../helpers/browser.ts';
import { ownComplaints, press } from '../helpers/phone-page.ts';
import { openPhoneRoom, type PhoneRoom } from '../helpers/phone-room.ts';
import { cardsForTheTeam, cutOff, openPlace } from '../helpers/team-pages.ts';
import { tempFolder } from '../helpers/temp.ts';
import { until } from '../helpers/until.ts';

describe('material on the console', () => {
  let browser: Browser;
  let room: PhoneRoom;
  let remove = (): void => undefined;
  const statements = () => Object.values(room.state().statements);

  beforeAll(async () => {
    browser = await openBrowser();
    const folder = tempFolder((gone) => (remove = gone));
    room = await openPhoneRoom({ folder, pages: pagesFolder, about: { languages: ['en', 'fr'] } });
    await cardsForTheTeam(
      room,
      Array.from({ length: 12 }, (_, index) => `Card ${index + 1}: we met every month.`),
    );
    await room.act('theme.add', { label: 'Meeting' });
  });

  afterAll(async () => {
    await browser.close();
    await room.close();
    remove();
  });

  it('drafts a statement from selected cards, and leads from it back to them and on', async () => {
    const device = await openPlace(browser, room, 'material');
    const { page } = device;
    await page.getByRole('option').nth(0).click();
    await page.getByRole('option').nth(2).click();
    await page.getByText('2 cards selected').waitFor();
    await press(page, 'Draft statement');
    await page
      .getByRole('textbox', { name: 'Wording' })
      .fill('Districts should meet each month and must publish notes.');
    await page.getByText('“Should” and “must” are mixed').waitFor();
    await press(page, 'Draft it');
    const drafted = await until('the draft', () => statements().find((row) => row.kind === 'statement'));
    expect(drafted.inputs.length).toBe(2);

    await page.getByLabel(/Wording now/).fill('Districts meet each month.');
    await page.getByText('What you change').waitFor();
    await page.getByLabel('Why this change').fill('One idea');
    await press(page, 'Save as version 2');
    await until('the rewording', () => room.state().statements[drafted.id]?.versions.length === 2);

    await page.getByRole('button', { name: 'Where it comes from' }).click();
    const trace = page.getByRole('complementary');
    await trace.getByText('Cards behind it').waitFor();
    await trace.getByRole('button', { name: /Card 1: we met/ }).click();
    await trace.getByText('Statements that stand on it').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(ownComplaints(device)).toEqual([]);
    await device.close();
  });

  it('drops with a reason and restores; splits; merges and parts again', async () => {
    const { statement: one = '' } = await room.act('statement.draft', { text: 'Mentors visit.' });
    const { statement: two = '' } = await room.act('statement.draft', { text: 'Mentors write.' });
    const status = (id: unknown) => room.state().statements[String(id)]?.status;
    const device = await openPlace(browser, room, 'material');
    const { page } = device;
    await page.getByRole('tab', { name: /Statements/ }).click();
    await page.getByRole('button', { name: /Mentors visit/ }).click();
    await press(page, 'Drop…');
    await page.getByLabel('Why').fill('Said elsewhere');
    await press(page, 'Drop');
    await until('dropping', () => status(one) === 'dropped');
    await press(page, 'Restore');
    await until('restoring', () => status(one) === 'open');

    await press(page, 'Merge into another…');
    await page.getByRole('combobox', { name: 'Into' }).fill('write');
    await page.getByRole('option', { name: /Mentors write/ }).click();
    await page.getByLabel('Why').fill('One idea');
    await press(page, 'Merge');
    await until('merging', () => status(one) === 'merged');
    await press(page, 'Back to the statements');
    await page.getByText('1 merged, split or dropped').click();
    await page.getByRole('button', { name: /Mentors visit/ }).click();
    await press(page, 'Part them again');
    await until('parting', () => status(one) === 'open');

    await press(page, 'Split…');
    await page.getByLabel('Part 2').fill('Mentors listen.');
    await page.getByRole('dialog').getByRole('button', { name: 'Split', exact: true }).click();
    await until(
      'splitting',
      () => status(one) === 'split' && statements().filter((row) => row.splitFrom === one).length === 2,
    );
    expect(status(two)).toBe('open');
    await device.close();
  });

  it('moves cards selected in columns to a theme by its number', async () => {
    const device = await openPlace(browser, room, 'material');
    const { page } = device;
    await page.getByRole('tab', { name: /Themes/ }).click();
    const tiles = page.getByRole('region', { name: 'Unsorted' }).getByRole('button');
    await tiles.nth(0).click();
    await tiles.nth(1).click();
    await page.keyboard.press('1');
    await until(
      'sorting',
      () => Object.values(room.state().inputs).filter((input) => input.theme !== null).length === 2,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await device.close();
  });

  it('fits long French at both sizes, light and dark', async () => {
    for (const [viewport, colorScheme] of [
      ['laptop', 'light'],
      ['projector', 'dark'],
    ] as const) {
      const device = await openPlace(browser, room, 'material', { locale: 'fr', viewport, colorScheme });
      for (const tab of ['Sources', 'Cartes', 'Thèmes', 'Énoncés']) {
        await device.page.getByRole('tab', { name: new RegExp(tab) }).click();
        expect(await cutOff(device), tab).toEqual([]);
      }
      expect(await accessibilityProblems(device.page)).toEqual([]);
      await device.close();
    }
  });
});
