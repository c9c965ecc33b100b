import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { textOf } from '../../shared/docs/shape.ts';
import { pagesFolder } from '../../build/pages.ts';
import { accessibilityProblems, openBrowser, openDevice } from '../helpers/browser.ts';
import { join } from '../helpers/client.ts';
import { press } from '../helpers/phone-page.ts';
import { openPhoneRoom, type PhoneRoom } from '../helpers/phone-room.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { tempFolder } from '../helpers/temp.ts';
import { look, writeAtEnd } from '../helpers/text-pages.ts';
import { until } from '../helpers/until.ts';
import { openPageFor, synced, type WritingPage } from '../helpers/writer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
});

const names = ['Amina Yusuf', 'Jean-Baptiste Ouédraogo-Kaboré', 'عائشة بنت محمد', 'Li Wei', 'Ngozi Okonjo'];
const namesOf = new RegExp(names.join('|'), 'gu');
const words = [
  'Districts ask for protected time to learn together.',
  'Facilities want feedback on the data that they send up.',
  'The ministry needs one place where lessons are kept.',
  'Partners should align their learning agendas with the national one.',
  'Families are to be heard before standards are set.',
];

async function roomOf(count: number): Promise<PhoneRoom> {
  const folder = tempFolder();
  const seats = Array.from({ length: count }, (_, at) => ({
    person: `${names[at % names.length]}${at < names.length ? '' : ` ${at}`}`,
    role: 'rapporteur',
  }));
  const room = await openPhoneRoom({ folder, pages: pagesFolder, seats });
  onTestFinished(() => room.close());
  await room.act('consultation.edit', { release: 'open' });
  await room.step({ title: 'What districts ask for', kind: 'talk' });
  return room;
}

/** Everybody with the text open, each with a caret in a paragraph of its own. */
async function everybody(room: PhoneRoom, document: string): Promise<readonly WritingPage[]> {
  return await Promise.all(
    room.seats.map(async ({ id, code }, at) => {
      const phone = await join({ origin: room.url, surface: 'phone' });
      await phone.done('seat.take', { code });
      const page = await synced(openPageFor(phone, 'phone', document, id));
      const paragraph = textOf(page.doc).get(at % words.length) as Y.XmlElement;
      const anchor = Y.createRelativePositionFromTypeIndex(paragraph.get(0) as Y.XmlText, 3 + at);
      page.provider.awareness?.setLocalStateField('caret', { anchor, head: anchor });
      return page;
    }),
  );
}

it.each([1, 6, 40])(
  '[CN10] with %i people in a text the console names who is here, and nothing is cut off',
  async (count) => {
    const room = await roomOf(count);
    const console = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce' });
    onTestFinished(() => console.close());
    const { page } = console;
    page.setDefaultTimeout(60_000);
    await page.goto(room.host.newConsoleUrl());
    await press(page, 'Begin: Minutes of the plenary');
    await writeAtEnd(page, words.join('\n'));
    await page.getByText('Saved on the organiser’s computer').waitFor();
    await everybody(room, Object.keys(room.state().documents)[0] ?? '');
    const here = page.getByRole('group', { name: 'Here now' });
    await until('all names', async () => {
      const told = await here.innerText();
      const shown = told.match(namesOf)?.length ?? 0;
      return shown + Number(/and (\d+) more/u.exec(told)?.[1] ?? 0) === count;
    });
    await look(page, `together-${count}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(console)).toEqual([]);
  },
);

it('[CN14] somebody who does nothing for twenty seconds, or hides the page, counts as away until the next key', async () => {
  const room = await roomOf(1);
  const console = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce' });
  onTestFinished(() => console.close());
  const { page } = console;
  page.setDefaultTimeout(60_000);
  await page.clock.install();
  await page.goto(room.host.newConsoleUrl());
  await press(page, 'Begin: Minutes of the plenary');
  await writeAtEnd(page, 'We begin.');
  await page.getByText('Saved on the organiser’s computer').waitFor();
  const [other] = await everybody(room, Object.keys(room.state().documents)[0] ?? '');
  const isAway = (): unknown =>
    [...(other?.provider.awareness?.getStates() ?? [])].find(
      ([client]) => client !== other?.doc.clientID,
    )?.[1]['idle'];
  await until('somebody at it', () => isAway() === false);
  await page.clock.runFor(20_000);
  await until('somebody away', () => isAway() === true);
  await page.keyboard.press('End');
  await until('somebody back', () => isAway() === false);
  const hide = (state: string): Promise<void> =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await hide('hidden');
  await until('the page in a pocket', () => isAway() === true);
  await hide('visible');
  await until('the page in hand', () => isAway() === false);
});
