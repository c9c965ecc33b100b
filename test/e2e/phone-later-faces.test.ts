import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { picture } from '../helpers/console-hall.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { usePhoneRoom } from '../helpers/phone-room.ts';
import { until } from '../helpers/until.ts';

describe('methods whose pages come to the phone after its first load', () => {
  const { browser, room } = usePhoneRoom({ seats: [{}, {}, {}] });

  const ask = (prompt: string): Promise<string> =>
    room().step({
      title: 'A short answer',
      prompt,
      activity: { method: 'open-poll', collection: 'group', settings: {} },
    });
  const fetched = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      return ['gathering', 'agreeing', 'choosing', 'judging'].every((group) =>
        names.some((name) => name.includes(`/assets/${group}-`) && name.endsWith('.js')),
      );
    });
  const textbox = (page: Page) => page.getByRole('textbox');

  it('[PE16] the words of the step stand there while its page cannot be fetched, and the page comes by itself', async () => {
    const phone = await seatedPhone(browser(), room(), room().seats[0]?.code ?? '');
    const { page } = phone;
    await page.route(/\/assets\/gathering-.*\.js/u, (route) => route.abort());
    await ask('What would help most?');
    await press(page, 'I have read it');
    await page.getByRole('heading', { name: 'What would help most?' }).waitFor();
    await page.getByText('Connecting to the meeting').waitFor();
    expect(await textbox(page).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'phone-later-face-missing');
    await page.unroute(/\/assets\/gathering-.*\.js/u);
    await textbox(page).waitFor();
    await page.getByRole('heading', { name: 'What would help most?' }).waitFor();
    expect(await page.getByText('Connecting to the meeting').count()).toBe(0);
    await phone.close();
  });

  it('[PE16] a phone that had time has every page, and needs no file for a step of another method', async () => {
    const phone = await seatedPhone(browser(), room(), room().seats[1]?.code ?? '');
    const { page } = phone;
    await until('the later pages', () => fetched(page));
    const asked: string[] = [];
    await page.route(/\/assets\//u, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await room().step({
      title: 'Go on?',
      prompt: 'Do we go on?',
      activity: { method: 'collect', collection: 'group', settings: {} },
    });
    await ask('What comes first?');
    await page
      .getByRole('heading', { name: 'What comes first?' })
      .or(page.getByText('Who sees what'))
      .first()
      .waitFor();
    await press(page, 'I have read it');
    await textbox(page).waitFor();
    expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
    await phone.close();
  });
});
