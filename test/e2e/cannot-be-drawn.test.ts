import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, openDevice, type Device } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

const words = 'Words that no page can draw.';

/** From here on this page's browser throws where it is to write these words; `heal` ends it. */
async function poison(page: Page): Promise<void> {
  await page.evaluate((poisonous) => {
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
    Object.defineProperty(Node.prototype, 'textContent', {
      ...own,
      set(this: Node, value: unknown) {
        if (document.body.dataset['healed'] === undefined && String(value).includes(poisonous))
          throw new Error('poisoned');
        own.set!.call(this, value);
      },
    });
  }, words);
}
const heal = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.dataset['healed'] = '';
  });

describe('what cannot be drawn', () => {
  const { browser, hall } = useHall();

  /** Only what the browser itself says of the poison. */
  const others = (device: Device): readonly string[] =>
    device.complaints.filter((each) => !each.includes('poisoned'));

  it('[VI20] on a phone or the projector leaves what stands around it', async () => {
    const [seat] = await hall().begin('Drawn or not', [{}]);
    const { act, host } = hall();
    const url = await until('the room', () => host.roomUrls()[0]);
    const phone = await openDevice(browser(), { viewport: 'phone' });
    await phone.page.goto(url);
    await phone.page.getByLabel('Code').fill(seat!.code);
    await phone.page.getByRole('button', { name: 'Join' }).click();
    await phone.page.getByRole('button', { name: 'Continue' }).click();
    await phone.page.getByRole('button', { name: 'Yes, that is me' }).click();
    await phone.page.getByRole('heading', { name: 'Please look at the screen' }).waitFor();
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(host.screenUrl);
    for (const each of [phone, screen]) await poison(each.page);

    const activity = { method: 'collect', collection: 'group', settings: {} };
    const { run } = await hall().step({ title: 'Ideas', prompt: words, activity });
    await act('screen.show', { slide: { kind: 'prompt', run } });

    await phone.page.getByRole('button', { name: 'I have read it' }).click();
    await phone.page.getByRole('heading', { name: 'This page could not be drawn' }).waitFor();
    await picture(phone.page, 'broken-phone');
    expect(await accessibilityProblems(phone.page)).toEqual([]);
    await phone.page.getByRole('button', { name: /^Seat/u }).waitFor();
    await screen.page.getByText('This picture could not be drawn').waitFor();
    await picture(screen.page, 'broken-screen');

    await heal(phone.page);
    await phone.page.getByRole('button', { name: 'Try again' }).click();
    await phone.page.getByRole('heading', { name: words }).waitFor();
    await act('screen.show', { slide: { kind: 'join' } });
    await screen.page.getByRole('heading', { name: 'Join with your phone' }).waitFor();
    for (const each of [phone, screen]) {
      expect(others(each)).toEqual([]);
      await each.close();
    }
  });

  it('[VI20] on the console or a desk can be tried again, and every other place works', async () => {
    const { act, page, host } = hall();
    await page.reload();
    await goTo(page, 'Plan');
    await poison(page);
    await act('statement.draft', { text: words });
    const url = await until('an address', () => host.roomUrls()[0]);
    const { code } = await act('desk.offer', {
      kind: 'desk',
      grants: ['sorting', 'drafting'],
      label: 'Helper',
    });
    const desk = await openDevice(browser(), { viewport: 'laptop', reducedMotion: 'reduce' });
    await desk.page.goto(`${url}/desk?pair=${code as string}`);
    const functions = desk.page.getByRole('radiogroup', { name: 'What this desk does' });
    await functions.waitFor();
    await poison(desk.page);
    await functions.getByRole('radio', { name: 'Drafting' }).click();
    await goTo(page, 'Material');
    await page.getByRole('tab', { name: /Statements/u }).click();
    for (const [team, name] of [
      [desk, 'desk'],
      [hall().console, 'console'],
    ] as const) {
      await team.page.getByRole('heading', { name: 'This page could not be drawn' }).waitFor();
      await picture(team.page, `broken-${name}`);
      expect(await accessibilityProblems(team.page)).toEqual([]);
      expect(await cutOff(team)).toEqual([]);
      await heal(team.page);
      await team.page.getByRole('button', { name: 'Try again' }).click();
      await team.page
        .getByRole('heading', { name: 'This page could not be drawn' })
        .waitFor({ state: 'detached' });
    }
    await desk.page.getByText(words).first().waitFor();
    expect(others(desk)).toEqual([]);
    await desk.close();
  });

  it('[VI21] and what is open on the console stays when the meeting moves to another step', async () => {
    const { page } = hall();
    await goTo(page, 'Framework');
    await page.getByRole('button', { name: 'Begin' }).click();
    const parts = page.getByRole('navigation', { name: 'Parts of the framework' });
    await parts.getByRole('button', { name: /^Glossary/u }).click();
    const title = page.getByRole('heading', { name: 'Glossary', level: 1 });
    await title.waitFor();
    await hall().step({ title: 'Later', activity: { method: 'collect', collection: 'group', settings: {} } });
    await page.getByRole('banner').getByText('Later').waitFor();
    expect(await title.isVisible()).toBe(true);
  });
});
