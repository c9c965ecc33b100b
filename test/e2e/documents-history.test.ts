import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { accessibilityProblems, openBrowser } from '../helpers/browser.ts';
import { ownComplaints, press, seatedPhone, speak } from '../helpers/phone-page.ts';
import { openPhoneRoom, type PhoneRoom } from '../helpers/phone-room.ts';
import { tempFolder } from '../helpers/temp.ts';
import { editorOf, look, writeAtEnd } from '../helpers/text-pages.ts';

describe('the history of a text, for a rapporteur at a seat', () => {
  let browser: Browser;
  let room: PhoneRoom;
  let remove = (): void => undefined;

  beforeAll(async () => {
    browser = await openBrowser();
    room = await openPhoneRoom({
      folder: tempFolder((gone) => (remove = gone)),
      pages: pagesFolder,
      seats: [
        { table: '3', role: 'rapporteur', person: 'Amina Rapporteur' },
        { table: '3', person: 'Pierre Participant' },
        {},
        {},
      ],
    });
    await room.act('consultation.edit', { release: 'open' });
    await room.step({ title: 'Opening', kind: 'talk' });
  });

  afterAll(async () => {
    await browser.close();
    await room.close();
    remove();
  });

  const sit = (seat: number, options = {}) =>
    seatedPhone(browser, room, room.seats[seat]?.code ?? '', options);
  const side = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
  /** How far the widest part stands out of the page, in pixels. */
  const sideways = (page: Page) =>
    page.evaluate(() => {
      const out = [...document.querySelectorAll('main *')]
        .map((each) => each.getBoundingClientRect())
        .map(({ left, right }) => Math.max(-left, right - innerWidth))
        // Words for screen readers stand one out.
        .filter((pixels) => pixels > 1);
      return Math.max(0, ...out);
    });

  it('[CO22] tells on a laptop who wrote when, names a version, shows what changed, and goes back', async () => {
    const laptop = await sit(0, { viewport: 'laptop' });
    const { page } = laptop;
    page.setDefaultTimeout(20_000);
    await press(page, 'Begin notes of this table');
    await editorOf(page);
    await writeAtEnd(page, 'The table asks for two hours a week.');
    await page.getByText('Saved on the organiser’s computer').waitFor();

    await side(page, 'History').check();
    await page.getByRole('button', { name: /Amina Rapporteur/ }).waitFor();
    await press(page, 'Name the version of now');
    await page.getByRole('textbox', { name: 'Name' }).fill('Before lunch');
    await press(page, 'Give this name');
    await page.getByRole('button', { name: /Before lunch/ }).waitFor();
    await side(page, 'Text').check();
    await writeAtEnd(page, ' In the evening.');
    await page.getByText('Saved on the organiser’s computer').waitFor();
    await side(page, 'History').check();
    await page.getByRole('button', { name: /Before lunch/ }).click();
    await side(page, 'the text of now').check();
    await page.locator('ins', { hasText: 'In the evening.' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await look(page, 'seat-history-laptop');
    await press(page, 'Restore this version');
    await page.getByText('Restored, as a new change').waitFor();
    await side(page, 'Text').check();
    const text = await editorOf(page);
    await text.getByText('The table asks for two hours a week.').waitFor();
    expect(await text.textContent()).not.toContain('In the evening.');
    expect(ownComplaints(laptop)).toEqual([]);
    await laptop.close();
  });

  it('[CO22] shows the same on a phone, one thing at a time, in French too', async () => {
    const phone = await sit(0);
    const { page } = phone;
    page.setDefaultTimeout(20_000);
    await press(page, 'Notes of this table');
    await side(page, 'History').check();
    await page.getByRole('button', { name: /Before lunch/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await look(page, 'seat-history-phone');
    await page.getByRole('button', { name: /Before lunch/ }).click();
    await page.getByRole('heading', { name: /The text at/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await look(page, 'seat-history-phone-version');
    await press(page, 'All versions');
    await page.getByRole('button', { name: /Before lunch/ }).waitFor();
    await speak(page, 'Français');
    await side(page, 'Historique').waitFor();
    await page.getByRole('button', { name: /Before lunch/ }).click();
    await page.getByRole('button', { name: 'Rétablir cette version' }).waitFor();
    await side(page, 'le texte actuel').check();
    expect(await sideways(page)).toBe(0);
    await look(page, 'seat-history-phone-fr');
    await speak(page, 'العربية');
    await page.getByRole('button', { name: 'كل النسخ' }).waitFor();
    expect(await sideways(page)).toBe(0);
    await look(page, 'seat-history-phone-ar');
    await phone.close();
  });

  it('[CO9] [CO22] names nobody once the attribution hides authors: not beside a caret, a comment or a version', async () => {
    const laptop = await sit(0, { viewport: 'laptop' });
    const { page } = laptop;
    page.setDefaultTimeout(20_000);
    await press(page, 'Notes of this table');
    await writeAtEnd(page, ' Last words.');
    const other = await sit(1, { viewport: 'laptop' });
    await press(other.page, 'Notes of this table');
    const here = other.page.getByRole('group', { name: 'Here now' });
    await here.getByRole('button', { name: /Amina Rapporteur/ }).waitFor();
    await editorOf(other.page);
    await (await editorOf(page)).press('Control+Alt+m');
    await page.getByRole('textbox', { name: 'Comment' }).fill('Two hours are too few.');
    await page.keyboard.press('Control+Enter');
    await other.page.getByText('Two hours are too few.').waitFor();
    const named = other.page.getByText('Amina Rapporteur', { exact: false });
    expect(await named.count()).toBeGreaterThan(1);

    await room.act('consultation.edit', { release: 'chatham-house' });
    await here.getByRole('button', { name: /^.?Participant/ }).waitFor();
    await named.first().waitFor({ state: 'detached' });
    expect(await other.page.locator('main').textContent()).not.toMatch(/Amina|Seat 1/u);
    await side(other.page, 'History').check();
    await other.page
      .getByRole('button', { name: /Participant/ })
      .first()
      .waitFor();
    expect(await other.page.locator('main').textContent()).not.toMatch(/Amina|Pierre|Seat 1|Rapporteur/u);
    await look(other.page, 'seat-history-hidden');
    await laptop.close();
    await other.close();
  });
});
