import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { accessibilityProblems, type Device, openBrowser, openDevice } from '../helpers/browser.ts';
import { ownComplaints, press, seatedPhone } from '../helpers/phone-page.ts';
import { openPhoneRoom, type PhoneRoom } from '../helpers/phone-room.ts';
import { tempFolder } from '../helpers/temp.ts';
import { editorOf, look, paste, thirtyPages, writeAtEnd } from '../helpers/text-pages.ts';

describe('texts on a phone', () => {
  let browser: Browser;
  let room: PhoneRoom;
  let console: Device;
  let remove = (): void => undefined;

  beforeAll(async () => {
    browser = await openBrowser();
    room = await openPhoneRoom({
      folder: tempFolder((gone) => (remove = gone)),
      pages: pagesFolder,
      seats: [
        { table: '3' },
        { table: '3', role: 'rapporteur' },
        {},
        { role: 'observer' },
        { language: 'ar' },
      ],
    });
    await room.step({ title: 'Opening', kind: 'talk' });
    console = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce' });
    console.page.setDefaultTimeout(60_000);
    await console.page.goto(room.host.newConsoleUrl());
    await press(console.page, 'Begin: Minutes of the plenary');
    await writeAtEnd(console.page, 'The chair opened the session.\nEverybody agreed that time is short.');
  });

  afterAll(async () => {
    await browser.close();
    await room.close();
    remove();
  });

  const minutes = () => Object.values(room.state().documents).find(({ table }) => table === null);
  const sit = (seat: number, options = {}) =>
    seatedPhone(browser, room, room.seats[seat]?.code ?? '', options);
  const openTexts = async (page: Page): Promise<void> => {
    await page.locator('header button').last().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Texts|Textes|النصوص)$/ })
      .click();
  };
  const openMinutes = async (page: Page): Promise<void> => {
    await openTexts(page);
    await page.getByRole('button', { name: /Opening/ }).click();
  };

  it('are listed with what one may do, read as they are written, and commented on by a paragraph', async () => {
    const phone = await sit(0);
    const { page } = phone;
    await openTexts(page);
    await page.getByText('Minutes of the plenary · You may comment and propose other words').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await look(page, 'phone-list');
    await page.getByRole('button', { name: /Opening/ }).click();
    await page.getByText('Everybody agreed that time is short.').waitFor();
    await writeAtEnd(console.page, '\nA third paragraph.');
    await page.getByText('A third paragraph.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await look(page, 'phone-reading');

    // By keyboard: the paragraph is a button, the sheet has the focus.
    await page.getByRole('button', { name: 'Paragraph 2: Everybody agreed that time is short.' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'This passage' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Comment');
    await page.getByRole('textbox', { name: 'Your comment' }).fill('Not everybody: I did not.');
    await press(page, 'Send');
    await page.getByText('On the organiser’s computer').waitFor();
    await console.page.getByText('Not everybody: I did not.').waitFor();
    await look(page, 'phone-comment');

    await press(page, 'Propose other words');
    await page.getByText('These are the words as they stand.').waitFor();
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Your wording' }).fill('Most agreed that time is short.');
    await look(page, 'phone-propose');
    await press(page, 'Send');
    await page.getByText('Most agreed that time is short.').waitFor();
    await console.page.getByText('Proposal by Teacher educators').waitFor();

    await page.getByRole('button', { name: 'Withdraw' }).first().click();
    await page.getByText('Not everybody: I did not.').waitFor({ state: 'detached' });
    expect(ownComplaints(phone)).toEqual([]);
    await phone.close();
  });

  it('keep a comment on the phone while there is no connection, and send it once', async () => {
    const phone = await sit(2);
    const { page } = phone;
    await openMinutes(page);
    await page.getByRole('button', { name: /^Paragraph 1/ }).click();
    await press(page, 'Comment');
    await page.context().setOffline(true);
    await page.getByRole('textbox', { name: 'Your comment' }).fill('Written without a line');
    await press(page, 'Send');
    await page.getByText('On this phone', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await page.getByText('On the organiser’s computer').waitFor();
    await console.page.getByText('Written without a line').waitFor();
    expect(await console.page.getByText('Written without a line').count()).toBe(1);
    await phone.close();
  });

  it('[CN12] tell wherever one is that a comment was refused when the line came back, and keep its words', async () => {
    const phone = await sit(2);
    const { page } = phone;
    await openMinutes(page);
    await page.getByRole('button', { name: /^Paragraph 1/ }).click();
    await press(page, 'Comment');
    await page.context().setOffline(true);
    await page.getByText('No connection', { exact: false }).first().waitFor();
    await page.getByRole('textbox', { name: 'Your comment' }).fill('Written in the lift');
    await press(page, 'Send');
    await page.getByText('On this phone', { exact: true }).waitFor();
    await page.getByRole('dialog').locator('button').first().click();
    await press(page, 'Back');
    const { id, rights } = minutes()!;
    await room.act('document.rights', { document: id, rights: { ...rights, participants: 'read' } });
    await page.context().setOffline(false);
    const notice = page.getByRole('status').filter({ hasText: 'Not sent' });
    await notice.getByText('Written in the lift').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await look(page, 'phone-refused-comment');
    await page.reload();
    await notice.getByText('Written in the lift').waitFor();

    await room.act('document.rights', { document: id, rights });
    await notice.getByRole('button', { name: 'Finish this' }).click();
    await press(page, 'Finish this');
    await page.getByRole('dialog').getByText('The chair opened the session.').waitFor();
    await press(page, 'Send it');
    await console.page.getByText('Written in the lift').waitFor();
    await page.getByText('You were still writing').waitFor({ state: 'detached' });
    await phone.close();
  });

  it('are only read by observers, and closed to everybody when the team says so', async () => {
    const phone = await sit(3);
    const { page } = phone;
    await openMinutes(page);
    await page.getByText('The chair opened the session.').waitFor();
    expect(await page.getByRole('button', { name: 'Comment on the whole text' }).count()).toBe(0);
    const { id, rights } = minutes()!;
    await room.act('document.rights', { document: id, rights: { ...rights, observers: 'none' } });
    await page.getByRole('heading', { name: 'This text is not open to you any more' }).waitFor();
    await press(page, 'Back');
    await page.getByRole('heading', { name: /look at the screen/u }).waitFor();
    await phone.close();
  });

  it('are begun by a table, read on its phones, and written on its laptop', async () => {
    const phone = await sit(0);
    await press(phone.page, 'Begin notes of this table');
    await phone.page.getByText('Nothing is written here yet. To write, open this page').waitFor();
    await look(phone.page, 'phone-empty');
    const laptop = await sit(1, { viewport: 'laptop' });
    await press(laptop.page, 'Notes of this table');
    await editorOf(laptop.page);
    await writeAtEnd(laptop.page, 'Our table asks for two hours a week.');
    await phone.page.getByText('Our table asks for two hours a week.').waitFor();
    await phone.page.getByText('open this page with your seat on a laptop').waitFor();
    expect(await accessibilityProblems(laptop.page)).toEqual([]);
    await look(laptop.page, 'laptop-of-table');
    await phone.close();
    await laptop.close();
  });

  it('[CO25] name a draft statement by its number on a rapporteur’s laptop and on a phone', async () => {
    await room.act('statement.draft', { text: 'Schools keep a record.' });
    const openPlenary = async (page: Page): Promise<void> => {
      await openTexts(page);
      await page.getByRole('button', { name: /Opening Minutes of the plenary/ }).click();
    };
    await writeAtEnd(console.page, '\nAgreed on ');
    await console.page.keyboard.type('@S1');
    await console.page.getByRole('option', { name: /S1/ }).first().waitFor();
    await console.page.keyboard.press('Enter');
    const phone = await sit(0);
    await openPlenary(phone.page);
    await phone.page.getByText('S1', { exact: true }).waitFor();
    const laptop = await sit(1, { viewport: 'laptop' });
    await openPlenary(laptop.page);
    const text = await editorOf(laptop.page);
    await text.getByText('S1', { exact: true }).waitFor();
    expect(await text.getByText('no longer in the record').count()).toBe(0);
    await look(laptop.page, 'laptop-reference');
    await phone.close();
    await laptop.close();
  });

  it('are read in French and Arabic, thirty pages of them', async () => {
    await room.act('document.open', { kind: 'narrative', title: 'What we learned' });
    const narrative = Object.values(room.state().documents).find(({ kind }) => kind === 'narrative')!;
    const rights = { ...narrative.rights, participants: 'suggest' };
    await room.act('document.rights', { document: narrative.id, rights });
    const { page } = console;
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Report' }).click();
    await press(page, 'Open: What we learned');
    await paste(page, thirtyPages());
    const phone = await sit(4);
    await phone.page.locator('header button').first().click();
    await phone.page.getByRole('dialog').getByText('العربية').click();
    await openTexts(phone.page);
    await look(phone.page, 'phone-list-ar');
    await phone.page.getByRole('button', { name: /What we learned/ }).click();
    await phone.page.getByText('Section 36:').waitFor();
    expect(await accessibilityProblems(phone.page)).toEqual([]);
    const overflow = await phone.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await look(phone.page, 'phone-long-ar');
    await phone.page.getByRole('button', { name: /^الفقرة 4:/ }).click();
    await look(phone.page, 'phone-passage-ar');
    await phone.page.getByRole('dialog').locator('button').first().click();
    await phone.close();

    const french = await sit(2);
    await french.page.locator('header button').first().click();
    await french.page.getByRole('dialog').getByText('Français').click();
    await openTexts(french.page);
    await french.page.getByText('Vous pouvez commenter et proposer d’autres mots').first().waitFor();
    await look(french.page, 'phone-list-fr');
    await french.close();
    await room.act('screen.show', { slide: { kind: 'document', document: narrative.id } });
    const screen = await openDevice(browser, { viewport: 'projector' });
    await screen.page.goto(room.host.screenUrl);
    await screen.page.getByText('In working time').first().waitFor();
    const scrolls = await screen.page.evaluate(
      () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
    );
    expect(scrolls).toBe(false);
    await look(screen.page, 'screen-long');
    await screen.close();
  });
});
