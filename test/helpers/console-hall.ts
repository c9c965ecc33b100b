import { mkdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { followDraft } from '../../electron/host/consultation/drafted.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import { createHost } from '../../electron/host/index.ts';
import type { Host } from '../../electron/host/index.ts';
import { consoleHeader } from '../../shared/contract/files.ts';
import type { Consultation } from '../../shared/domain/model/consultation.ts';
import type { Seat } from '../../shared/domain/model/people.ts';
import { methods } from '../../shared/methods/registry.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { openBrowser, openDevice, type Device } from './browser.ts';
import { join, type Participant } from './client.ts';
import { tempFolder } from './temp.ts';
import { until } from './until.ts';

/** One host and one console, in which a test opens a consultation of its own: hosts and browsers are slow to start. */
type Hall = {
  readonly host: Host;
  readonly folder: string;
  readonly documents: string;
  readonly console: Device;
  readonly page: Page;
  /** With the framework as people write it together. */
  readonly state: () => Consultation;
  /** Does something as the console; throws the sentence of a refusal. */
  readonly act: (name: string, body?: JsonObject) => Promise<JsonObject>;
  /** Opens a new consultation with seats and a running meeting; the console follows. */
  begin(title: string, seats: readonly JsonObject[]): Promise<readonly Seat[]>;
  /** Adds a step, goes there, and opens it where it is no ballot. */
  step(fields: JsonObject): Promise<{ readonly step: string; readonly run: string }>;
  /** Somebody on this seat, over a real socket. */
  readonly sit: (seat: Seat) => Promise<Participant<'phone'>>;
  /** Asks the host for something about files, as the console's page does. */
  ask(name: string, request: JsonObject): Promise<JsonObject>;
  /** A picture of the console, light and dark, where the environment names a folder for them in PICTURES. */
  readonly look: (name: string) => Promise<void>;
  /** Opens the menu of the upper bar and takes one entry. */
  readonly menu: (item: string) => Promise<void>;
  close(): Promise<void>;
};

/** Where pictures are put to be looked at; undefined in a plain test. */
export const pictures: string | undefined = process.env['PICTURES'];

async function openHall(browser: Browser, folder: string): Promise<Hall> {
  const documents = joinPath(folder, 'documents');
  mkdirSync(documents, { recursive: true });
  const host = await createHost({
    appData: joinPath(folder, 'app'),
    pages: pagesFolder,
    lanPort: 0,
    documents,
  });
  const device = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce' });
  const { page } = device;
  page.setDefaultTimeout(60_000);
  await page.goto(host.consoleUrl);
  await page.getByRole('heading', { name: 'Baraza' }).waitFor();

  let acts = 0;
  let other: Participant<'console'> | null = null;
  const drafted = followDraft(() => host.session.current()?.record.reading ?? null);
  const act = async (name: string, body: JsonObject = {}): Promise<JsonObject> => {
    // What is written together lies beside the record: it takes a page's own way in.
    if (name.startsWith('framework.')) {
      const { origin, pathname, search } = new URL(host.newConsoleUrl());
      other ??= await join({ origin, surface: 'console', page: pathname + search });
      return other.done(name, body);
    }
    acts += 1;
    const answer = await host.session.current()!.record.submit({
      device: 'test',
      key: `hall ${acts}`,
      actor: { kind: 'console' },
      command: { name, seat: null, body },
    });
    if (!answer.ok) throw new Error(`${name}: ${answer.say}`);
    return answer.answer ?? {};
  };
  const state = (): Consultation => drafted(host.session.state());
  return {
    host,
    folder,
    documents,
    console: device,
    page,
    state,
    act,
    begin: async (title, seats) => {
      await newConsultation(host.session, joinPath(documents, `${title}.baraza`), { title });
      const { category = '' } = await act('category.add', { label: 'Teachers' });
      for (const seat of seats) await act('seat.add', { category, ...seat });
      const { meeting = '' } = await act('meeting.add', { label: 'Day 1' });
      await act('meeting.start', { meeting });
      await act('room.set', { door: 'open', lateJoining: true });
      await act('room.open');
      await until('an address for phones', () => host.roomUrls()[0]);
      await page.getByRole('banner').getByText(title).waitFor();
      return Object.values(state().seats);
    },
    step: async (fields) => {
      const { step = '' } = await act('step.add', { meeting: state().currentMeeting, ...fields });
      await act('step.go', { step });
      const method = (fields['activity'] as JsonObject | undefined)?.['method'];
      if (typeof method === 'string' && methods.get(method)?.kind !== 'ballot')
        await act('run.open', { step });
      const id = step as string;
      return { step: id, run: state().steps[id]?.runs.at(-1) ?? '' };
    },
    sit: async (seat) => {
      const person = await join({
        origin: await until('the room', () => host.roomUrls()[0]),
        surface: 'phone',
      });
      await person.done('seat.take', { code: seat.code });
      await person.sees('the seat', ({ mine }) => mine.seats.length > 0);
      return person;
    },
    ask: (name, request) =>
      page.evaluate(
        async ([path, body, [header, value]]) => {
          const headers = { 'content-type': 'application/json', [header]: value };
          const response = await fetch(`/api/${path}`, { method: 'POST', headers, body });
          return (await response.json()) as JsonObject;
        },
        [name, JSON.stringify(request), consoleHeader] as const,
      ),
    look: (name) => picture(page, name),
    menu: async (item) => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    close: async () => {
      await other?.leave();
      await device.close();
      await host.close();
    },
  };
}

/** Goes to a place of the console's rail. */
export async function goTo(
  page: Page,
  name: 'Plan' | 'People' | 'Live' | 'Material' | 'Framework' | 'Report',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name }).click();
}

/** Holds a button down with the keyboard until it did what it says. */
export async function hold(page: Page, name: string | RegExp, isDone: () => boolean): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.down('Enter');
  await until(`${String(name)} to be held`, isDone);
  await page.keyboard.up('Enter');
}

/** A picture of any page, light and dark, where the environment names a folder for them in PICTURES. */
export async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
    await page.screenshot({
      path: joinPath(pictures, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`),
    });
  }
}

/** A browser and a hall for all tests of a file; ask for them inside a test. */
export function useHall(): { readonly browser: () => Browser; readonly hall: () => Hall } {
  let browser: Browser;
  let hall: Hall;
  let remove = (): void => undefined;
  beforeAll(async () => {
    browser = await openBrowser();
    hall = await openHall(
      browser,
      tempFolder((gone) => (remove = gone)),
    );
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await hall.look(`failed ${task.name.slice(0, 30)}`);
  });
  afterAll(async () => {
    await hall.close();
    await browser.close();
    remove();
  });
  return { browser: () => browser, hall: () => hall };
}
