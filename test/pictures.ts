import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ensurePages } from '../build/pages.ts';
import { beginWith } from '../electron/host/files/actions.ts';
import { createHost } from '../electron/host/index.ts';
import type { JsonObject } from '../shared/util/json.ts';
import { openBrowser, openDevice } from './helpers/browser.ts';
import {
  answersOfTheExample,
  beforeTheFirstMeeting,
  crowd,
  inputsOfTheExample,
  rated,
  wordingsOfTheExample,
} from './helpers/first-meeting.ts';
import { openPhone, press } from './helpers/phone-page.ts';
import { openConsole } from './helpers/room.ts';
import { until } from './helpers/until.ts';
import { usualRule } from './helpers/usual-rule.ts';

/**
 * Takes the README's pictures from the running program: `npm run pictures`.
 *
 * Everything in them is real: a host, a file, sixty people who vote as the worked example says.
 */
const pictures = fileURLToPath(new URL('../renderer/pictures/', import.meta.url));
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'baraza-pictures-'));
const host = await createHost({ appData: join(folder, 'app'), pages: await ensurePages(), lanPort: 0 });
const document = JSON.parse(readFileSync(beforeTheFirstMeeting(folder), 'utf8')) as JsonObject;
await beginWith(host.session, join(folder, 'example.baraza'), 'import.apply', { document });
const lead = await openConsole(host);
const browser = await openBrowser();
const take = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => globalThis.document.fonts.ready);
  await page.waitForFunction(() =>
    globalThis.document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  process.stdout.write(`${name}.png\n`);
};

await lead.done('room.set', { wifi: { ssid: 'Consultation', password: 'karibu-2026' } });
await lead.done('room.open');
await until('the room to be open', () => host.roomUrls().length > 0);
const room = `http://127.0.0.1:${new URL(host.roomUrls()[0] ?? '').port}`;
const screen = await openDevice(browser, { viewport: 'projector' });
await screen.page.goto(host.screenUrl);
await screen.page.getByText('stay connected').first().waitFor();
await take(screen.page, 'screen-join');

const answers = answersOfTheExample();
const codes = [...answers.keys()].map((seat) => ({ seat, code: lead.common().seats[seat]?.code ?? '' }));
const [own] = codes;
const people = await crowd(room, codes.slice(1));
const phone = await openPhone(browser, `${room}/c/${own?.code ?? ''}`);
await press(phone.page, 'Continue');
await press(phone.page, 'Yes, that is me');

await lead.done('step.go', { step: 'M1S3' });
const { run = '' } = (await lead.done('run.open', { step: 'M1S3' })) as { run?: string };
const writers = [...people.entries()];
for (const [index, text] of inputsOfTheExample().entries()) {
  const [seat, person] = writers[index % writers.length] ?? [];
  await person?.done('input.write', { run, text }, { seat: seat ?? null });
}
for (const act of ['run.stop', 'run.look']) await lead.done(act, { run });
const themes = ['Lost memory', 'Peers', 'Voice and safety', 'From learning to policy', 'Up and down'];
for (const label of themes) await lead.done('theme.add', { label });
const code = await lead.made('desk.offer', { kind: 'desk', grants: ['sorting'], label: 'Team' }, 'code');
const desk = await openDevice(browser, { viewport: 'laptop' });
await desk.page.goto(`${room}/desk?pair=${code}`);
await desk.page
  .getByText(/unsorted/u)
  .first()
  .waitFor();
for (const [index, key] of ['1', '4', '2', '3'].entries()) {
  await desk.page.getByText(`Card ${index + 1}`, { exact: true }).waitFor();
  await desk.page.keyboard.press(key);
}
await desk.page.getByText('Card 5', { exact: true }).waitFor();
await take(desk.page, 'desk-sorting');
await lead.done('run.show', { run });

const statements: string[] = [];
for (const text of wordingsOfTheExample()) {
  statements.push(await lead.made('statement.draft', { text }, 'statement'));
}
const rule: JsonObject = {
  ...usualRule,
  id: 'rule-a',
  label: '75% agreement, no voting group in majority opposition',
  quorum: { share: 0.8, of: 'voting seats' },
};
const prepared = { step: 'M1S6', label: 'First ballot', statements };
const ballot = await lead.made('ballot.prepare', prepared, 'ballot');
await lead.done('ballot.lock', { ballot, rule });
await lead.done('ballot.open', { ballot, otherLanguage: 60 });
const vote = async (among: typeof writers): Promise<void> => {
  for (const [seat, person] of among) {
    for (const [index, value] of (answers.get(seat) ?? []).entries()) {
      const body = { ballot, statement: statements[index] ?? '', response: { value } };
      await person.done('ballot.cast', body, { seat });
    }
  }
};
await vote(writers.slice(0, 40));
await press(phone.page, 'I have read it');
await press(phone.page, 'Begin');
for (const [index, value] of (answers.get(own?.seat ?? '') ?? []).entries()) {
  await phone.page.getByRole('radio', { name: new RegExp(`^${value}: `, 'u') }).check();
  if (index === 2) await take(phone.page, 'phone-rate');
  if (index < rated.length - 1) await press(phone.page, 'Next');
}
const console = await openDevice(browser, { viewport: 'laptop' });
await console.page.goto(host.newConsoleUrl());
await console.page.getByRole('navigation').getByText('Live', { exact: true }).click();
await console.page.getByText('41 of 60 have voted').first().waitFor();
await take(console.page, 'console-live');
await vote(writers.slice(40));
await lead.done('ballot.stop', { ballot });
await lead.done('ballot.count', { ballot });
const item = statements[rated.indexOf('S15')] ?? '';
await lead.done('screen.show', { slide: { kind: 'result', ballot, item } });
await screen.page.getByText('one group against').first().waitFor();
await take(screen.page, 'screen-result');
await console.page
  .getByText('Three ways of counting')
  .first()
  .waitFor({ timeout: 5000 })
  .catch(() => undefined);
await take(console.page, 'console-result');

await browser.close();
for (const person of people.values()) person.socket.terminate();
await lead.leave();
await host.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
