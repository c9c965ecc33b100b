import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import { createHost } from '../../electron/host/index.ts';
import { readAreas, readPlaces } from '../../shared/docs/board.ts';
import { freeze, hashOfFrozen } from '../../shared/docs/freeze.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { type Device, openBrowser } from '../helpers/browser.ts';
import { toBeginning } from '../helpers/editor-page.ts';
import { type Participant, join } from '../helpers/client.ts';
import { freePort } from '../helpers/free-port.ts';
import { type HostProcess, startHostProcess } from '../helpers/host-process.ts';
import { ownAddress } from '../helpers/network.ts';
import { ownComplaints, press, seatedPhone } from '../helpers/phone-page.ts';
import { needs } from '../helpers/programs.ts';
import { tempFolder } from '../helpers/temp.ts';
import { until } from '../helpers/until.ts';
import { openPageFor, synced, write } from '../helpers/writer.ts';
import { simpleRule } from '../helpers/usual-rule.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A consultation with five rapporteurs, a participant, cards that were shown, a statement and three documents. */
async function prepare(folder: string, port: number) {
  const file = joinPath(folder, 'together.baraza');
  const appData = joinPath(folder, 'app');
  const host = await createHost({ appData, pages: pagesFolder, lanPort: port, documents: folder });
  await newConsultation(host.session, file, { title: 'Learning together', release: 'open' });
  const url = new URL(host.newConsoleUrl());
  const console = await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
  const category = await console.made('category.add', { label: 'Districts' }, 'category');
  const seats: string[] = [];
  for (const role of [...Array.from({ length: 5 }, () => 'rapporteur'), 'participant']) {
    seats.push(
      await console.made('seat.add', { category, role, person: `Person ${seats.length + 1}` }, 'seat'),
    );
  }
  const meeting = await console.made('meeting.add', { label: 'Day one' }, 'meeting');
  const activity = { method: 'collect', settings: {}, collection: 'named' };
  const step = await console.made('step.add', { meeting, title: 'What helps?', activity }, 'step');
  const vote = { method: 'rate', settings: {}, collection: 'named' };
  const rate = await console.made('step.add', { meeting, title: 'Rate', activity: vote }, 'step');
  await console.done('meeting.start', { meeting });
  await console.done('room.open');
  await console.done('step.go', { step });
  const codes = await console.sees('the codes', ({ common }) =>
    seats.every((seat) => common.seats[seat] !== undefined)
      ? seats.map((seat) => common.seats[seat]?.code ?? '')
      : null,
  );
  await console.done('run.open', { step });
  const run = await console.sees('the run', ({ common }) => common.steps[step]?.run?.id);
  const writer = await join({ origin: `http://127.0.0.1:${port}`, surface: 'phone' });
  await writer.done('seat.take', { code: codes[0] ?? '' });
  for (const text of ['Teams visit each other.', 'A record of what was tried.', 'Time for learning.']) {
    await writer.done('input.write', { run, text }, { seat: seats[0] ?? '' });
  }
  for (const act of ['run.stop', 'run.look', 'run.show']) await console.done(act, { run });
  const statement = await console.made('statement.draft', { text: 'Districts keep a record.' }, 'statement');
  const open = (body: JsonObject): Promise<string> => console.made('document.open', body, 'document');
  const documents = {
    notes: await open({ kind: 'notes', step, title: 'Minutes' }),
    wording: await open({ kind: 'wording', statement, title: 'Wording of the record' }),
    board: await open({ kind: 'board', title: 'Wall of cards' }),
  };
  const minutes = await synced(openPageFor(console, 'console', documents.notes));
  write(minutes.doc, 'We met at nine.');
  await until('the first words in the file', () => minutes.saved());
  await host.close();
  return { file, appData, codes, seats, statement, rate, documents };
}

async function openText(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Seat|seat/u })
    .first()
    .click();
  await press(page, 'Texts');
  await page.getByRole('button', { name: new RegExp(title, 'u') }).click();
}

it('[CO1] [CO7] five people write, the host dies and returns, and the words reach a ballot and a document', async (context) => {
  const address = ownAddress() ?? '127.0.0.1';
  const folder = tempFolder();
  const port = await freePort();
  const prepared = await prepare(folder, port);
  const { file, appData, codes, documents, statement } = prepared;
  const start = (): Promise<HostProcess> =>
    startHostProcess({ appData, pages: pagesFolder, file, lanPort: port, lan: true });
  let host = await start();
  const url = `http://${address}:${port}`;

  const people: Device[] = [];
  for (const code of codes.slice(0, 5)) {
    people.push(await seatedPhone(browser, { url }, code, { viewport: 'laptop' }));
  }
  const phone = await seatedPhone(browser, { url }, codes[5] ?? '');
  // The phone opens the minutes, then has no network for the rest of it.
  await openText(phone.page, 'Minutes');
  await phone.page.getByText('We met at nine.').waitFor();
  await phone.page.context().setOffline(true);
  await phone.page.getByRole('button', { name: /We met at nine/u }).click();
  await press(phone.page, 'Comment');
  await phone.page.getByLabel('Your comment').fill('Who keeps the record?');
  await press(phone.page, 'Send');

  const textOf = (device: Device) => device.page.getByRole('textbox', { name: /: text$/u });
  await Promise.all(people.slice(0, 3).map(({ page }) => openText(page, 'Minutes')));
  await Promise.all(people.slice(3, 5).map(({ page }) => openText(page, 'Wording of the record')));
  await Promise.all(people.map((device) => textOf(device).waitFor()));

  // Each begins a paragraph of their own: two at one place would write into each other's words, as on paper.
  for (const [at, device] of people.entries()) {
    if (at === 3) await toBeginning(textOf(device));
    else {
      await textOf(device).click();
      await device.page.keyboard.press('Control+End');
    }
    if (at < 3) await device.page.keyboard.press('Enter');
    await device.page.keyboard.type('Then: ');
    await until('the beginning with the others', async () => {
      const others = people.slice(at < 3 ? 0 : 3, at < 3 ? 3 : 5);
      const texts = await Promise.all(others.map((other) => textOf(other).innerText()));
      return texts.every((text) => text.split('Then: ').length - 1 === (at < 3 ? at + 1 : at - 2));
    });
  }
  // Everybody types; in the middle of it the host is killed.
  const typing = people.map(async (device, at) => {
    for (let word = 0; word < 12; word += 1) {
      await device.page.keyboard.type(`${at < 3 ? 'note' : 'word'}${at}.${word} `, { delay: 25 });
    }
  });
  await until('words in the file', async () => (await people[0]?.page.getByText('Saved on').count()) ?? 0);
  host.kill();
  await host.ended();
  await Promise.all(typing);
  for (const { page } of people) {
    await page
      .getByText(/Shared with|Only on this device/u)
      .first()
      .waitFor();
  }
  host = await start();
  for (const { page } of people) await page.getByText('Saved on the organiser’s computer').waitFor();

  const expected = (at: number): string[] =>
    Array.from({ length: 12 }, (_, word) => `${at < 3 ? 'note' : 'word'}${at}.${word} `);
  const everyone = async (device: Device, from: number, to: number): Promise<void> => {
    const wanted = Array.from({ length: to - from }, (_, at) => expected(from + at)).flat();
    const missing = async (): Promise<readonly string[]> => {
      const text = (await textOf(device).innerText()).replaceAll(/\s+/gu, ' ');
      return wanted.filter((word) => text.split(`${word.trim()} `).length < 2 && !text.endsWith(word.trim()));
    };
    await until('all words on each page', async () => (await missing()).length === 0).catch(async () => {
      throw new Error(`missing: ${(await missing()).join(', ')} in: ${await textOf(device).innerText()}`);
    });
  };
  for (const device of people.slice(0, 3)) await everyone(device, 0, 3);
  for (const device of people.slice(3, 5)) await everyone(device, 3, 5);

  // All five at the board: each puts a card into an area, by keyboard.
  for (const { page } of people) {
    await press(page, 'Back');
    await page.keyboard.press('Escape');
  }
  await Promise.all(people.map(({ page }) => openText(page, 'Wall of cards')));
  await Promise.all(people.map(({ page }) => page.getByText('Teams visit each other.').first().waitFor()));
  const console = await openConsole(host);
  const board = await synced(openPageFor(console, 'console', documents.board));
  const newArea = async ({ page }: Device, label: string): Promise<void> => {
    await page.getByRole('button', { name: 'New area' }).click();
    await page.getByLabel('Name of the area').fill(label);
    await page.getByRole('button', { name: 'Make area' }).click();
  };
  const [first, second, third, fourth, fifth] = people as [Device, Device, Device, Device, Device];
  await newArea(first, 'Visits');
  await until('the area with the host', () => readAreas(board.doc).length === 1);
  await newArea(fifth, 'Time');
  for (const { page } of people) await page.getByText('Time', { exact: true }).first().waitFor();
  // By keyboard: the digit of the area.
  for (const [{ page }, number] of [
    [second, 1],
    [third, 2],
    [fourth, 3],
  ] as const) {
    await page
      .getByRole('button', { name: new RegExp(`^Card ${number}`, 'u') })
      .first()
      .focus();
    await page.keyboard.press('1');
  }
  await until('all cards in an area', () => {
    const places = [...readPlaces(board.doc).values()];
    return places.length === 3 && places.every(({ area }) => area !== null);
  });

  // The phone comes back: its comment arrives.
  await phone.page.context().setOffline(false);
  const notes = await synced(openPageFor(console, 'console', documents.notes));
  await until('the comment of the phone', () => notes.doc.getMap('threads').size === 1);

  // The wording is adopted and goes to a ballot with its hash; the notes are adopted and go into the report.
  const hash = await adopt(console, documents.wording, 'wording');
  await adopt(console, documents.notes, 'notes');
  const versions = await console.sees('the new version', ({ common }) =>
    common.statements[statement]?.versions.length === 2 ? common.statements[statement]?.versions : null,
  );
  expect(versions.at(-1)).toMatchObject({ adopted: hash });
  const ballot = await console.made(
    'ballot.prepare',
    { step: prepared.rate, label: 'First', statements: [statement] },
    'ballot',
  );
  await console.done('ballot.lock', { ballot, rule: simpleRule });
  await console.done('ballot.open', { ballot });
  const item = await console.sees('the ballot', ({ common }) => common.ballots[ballot]?.items[0]);
  expect(item).toMatchObject({
    version: 2,
    adopted: hash,
    text: expect.stringContaining('word3.11') as string,
  });

  const out = joinPath(folder, 'report.docx');
  const exported = await fetch(`${console.origin}/api/export?format=docx&kind=release&what=report`, {
    headers: { cookie: console.cookies, origin: console.origin, 'x-baraza': 'console' },
  });
  expect(exported.status).toBe(200);
  writeFileSync(out, new Uint8Array(await exported.arrayBuffer()));
  const pandoc = await needs(context, 'pandoc');
  const stdout = execFileSync(pandoc, [out, '--to=plain', '--wrap=none'], { encoding: 'utf8' });
  for (const word of [...expected(0), ...expected(1), ...expected(2)]) expect(stdout).toContain(word.trim());
  expect(stdout).toContain('word4.11');

  for (const device of [...people, phone]) expect(device.outside).toEqual([]);
  for (const device of people) {
    expect(ownComplaints(device).filter((line) => !/WebSocket|Failed to load|ERR_/u.test(line))).toEqual([]);
  }
});

async function openConsole(host: HostProcess): Promise<Participant<'console'>> {
  const url = new URL(host.consoleUrl);
  return await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
}

/** Adopts what a page sees; the same hash must come out of the host's own copy. */
async function adopt(
  console: Participant<'console'>,
  document: string,
  kind: 'wording' | 'notes',
): Promise<string> {
  const page = await synced(openPageFor(console, 'console', document));
  const hash = hashOfFrozen(freeze(page.doc, kind));
  await console.done('document.adopt', { document, hash });
  return hash;
}
