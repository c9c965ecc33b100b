import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { accessibilityProblems, openBrowser } from '../helpers/browser.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { openPhoneRoom, type PhoneRoom } from '../helpers/phone-room.ts';
import { tempFolder } from '../helpers/temp.ts';
import { until } from '../helpers/until.ts';

describe('writing cards on a phone', () => {
  let browser: Browser;
  let room: PhoneRoom;
  let remove = (): void => undefined;
  let run = '';

  beforeAll(async () => {
    browser = await openBrowser();
    const folder = tempFolder((gone) => (remove = gone));
    room = await openPhoneRoom({ folder, pages: pagesFolder, seats: [{ table: '3' }, { table: '3' }, {}] });
    run = await openCollect('What hinders?');
  });

  afterAll(async () => {
    await browser.close();
    await room.close();
    remove();
  });

  const openCollect = async (prompt: string): Promise<string> => {
    const step = await room.step({
      title: 'Collect',
      prompt,
      activity: { method: 'collect', collection: 'group', settings: { topThree: true } },
    });
    return room.state().steps[step]?.runs.at(-1) ?? '';
  };
  const box = (page: Page) => page.getByRole('textbox', { name: 'Your card' });
  const texts = (): string[] => Object.values(room.state().inputs).map(({ text }) => text);

  it('says who sees what first, keeps the draft over a reload, and says where each card is', async () => {
    const phone = await seatedPhone(browser, room, room.seats[0]?.code ?? '');
    const { page } = phone;
    await page.getByRole('heading', { name: 'Who sees what' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await press(page, 'I have read it');
    await box(page).fill('No time in the timetable');
    await page.reload();
    await until('the draft', async () => (await box(page).inputValue()) === 'No time in the timetable');
    await press(page, 'Send; write another');
    await page.getByText('On the organiser’s computer').waitFor();
    expect(await box(page).inputValue()).toBe('');
    expect(texts()).toContain('No time in the timetable');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Change: No time in the timetable' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('No time at all');
    await press(page, 'Keep the change');
    await until('the change', () => texts().includes('No time at all'));
    await press(page, 'One of our three');
    await page.getByText('1 of 3').waitFor();
    await phone.close();
  });

  it('keeps what was written without a connection, over a reload, and sends it once', async () => {
    const phone = await seatedPhone(browser, room, room.seats[1]?.code ?? '');
    const { page } = phone;
    await press(page, 'I have read it');
    await box(page).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Not connected').waitFor();
    await box(page).fill('Written in the lift 😀🇸🇳');
    await press(page, 'Send; write another');
    await page.getByText('On this phone', { exact: true }).waitFor();
    expect(texts()).not.toContain('Written in the lift 😀🇸🇳');
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('On the organiser’s computer').waitFor();
    expect(texts().filter((text) => text === 'Written in the lift 😀🇸🇳')).toHaveLength(1);
    await phone.close();
  });

  it('loses nothing of a text that is far too long', async () => {
    const phone = await seatedPhone(browser, room, room.seats[2]?.code ?? '');
    const { page } = phone;
    await press(page, 'I have read it');
    await box(page).fill('é'.repeat(10_000));
    await page.getByText('8,000 characters too many. Two cards can say it.').waitFor();
    expect(await page.getByRole('button', { name: 'Send; write another' }).isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.reload();
    await until('all of it', async () => (await box(page).inputValue()).length === 10_000);
    await phone.close();
  });

  it('says that a step has closed, and keeps what was being written', async () => {
    const phone = await seatedPhone(browser, room, room.seats[0]?.code ?? '');
    const { page } = phone;
    await press(page, 'I have read it');
    await box(page).fill('A thought that I was still');
    await room.act('run.stop', { run });
    await page.getByRole('heading', { name: 'This step has closed' }).waitFor();
    run = await openCollect('What helps?');
    await page.getByText('You were still writing').waitFor();
    await press(page, 'Finish this');
    await press(page, 'Send it');
    await page.getByText('This step has closed. Your text is still here').waitFor();
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe(
      'A thought that I was still',
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await phone.close();
  });

  it('is done with the keyboard alone', async () => {
    const phone = await seatedPhone(browser, room, room.seats[0]?.code ?? '');
    const { page } = phone;
    const focusOn = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        const label = await page.evaluate(() => {
          const element = document.activeElement;
          if (element instanceof HTMLTextAreaElement) return element.labels[0]?.textContent ?? '';
          return element?.textContent ?? '';
        });
        if (label === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to "${name}"`);
    };
    await page.getByRole('heading', { name: 'Who sees what' }).waitFor();
    await focusOn('I have read it');
    await page.keyboard.press('Enter');
    await box(page).waitFor();
    await focusOn('Your card');
    await page.keyboard.type('Typed on keys');
    await page.keyboard.press('Control+Enter');
    await until('the card', () => texts().includes('Typed on keys'));
    await focusOn('I am done');
    await page.keyboard.press('Space');
    await until('the flag', () => room.state().runs[run]?.done.includes(room.seats[0]?.id ?? ''));
    await phone.close();
  });
});
