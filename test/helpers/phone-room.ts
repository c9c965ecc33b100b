import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import type { Host } from '../../electron/host/index.ts';
import { createHost } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import type { Seat } from '../../shared/domain/model/people.ts';
import type { Consultation } from '../../shared/domain/model/consultation.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { openBrowser } from './browser.ts';
import { tempFolder } from './temp.ts';
import { until } from './until.ts';
import { usualRule } from './usual-rule.ts';

/** A room that runs: host, file, seats, and the console's commands. */
export type PhoneRoom = {
  readonly host: Host;
  /** Where the file and the host's log lie. */
  readonly folder: string;
  /** Where phones reach it: this machine's own address, which is no secure context. */
  readonly url: string;
  readonly seats: readonly Seat[];
  state(): Consultation;
  /** Does something as the console; throws the sentence of a refusal. */
  act(name: string, body?: JsonObject): Promise<JsonObject>;
  /** Adds a step, goes there, and opens it where it is no ballot. Gives its id. */
  step(fields: JsonObject): Promise<string>;
  /** Drafts statements, prepares, locks and opens a ballot on them in a new step. */
  ballot(settings: {
    readonly collection: 'named' | 'group' | 'secret';
    readonly texts: readonly string[];
    readonly scale?: 'agreement5' | 'nine';
    readonly previous?: string;
    readonly statements?: readonly string[];
  }): Promise<{ readonly ballot: string; readonly statements: readonly string[] }>;
  close(): Promise<void>;
};

export const agreementRule = { ...usualRule, quorum: null };
const nineRule = { ...agreementRule, scale: { kind: 'nine' }, agree: [7, 8, 9], oppose: [1, 2, 3] };

/** Makes a consultation with some seats in a folder and opens its room to phones. */
export async function openPhoneRoom(options: {
  readonly folder: string;
  readonly pages: string;
  readonly seats?: readonly JsonObject[];
  readonly room?: JsonObject;
  readonly about?: { readonly title?: string; readonly languages?: readonly string[] };
}): Promise<PhoneRoom> {
  const { folder, pages, seats = [{}, {}, {}, {}, {}, {}], room = {} } = options;
  const { title = 'Learning in teacher education', languages = ['en', 'fr', 'ar'] } = options.about ?? {};
  const host = await createHost({ appData: join(folder, 'app'), pages });
  await newConsultation(host.session, join(folder, 'room.baraza'), { title, languages });
  let acts = 0;
  const act = async (name: string, body: JsonObject = {}): Promise<JsonObject> => {
    acts += 1;
    const record = host.session.current()?.record;
    if (record === undefined) throw new Error('no file is open');
    const answer = await record.submit({
      device: 'test',
      key: `test ${acts}`,
      actor: { kind: 'console' },
      command: { name, seat: null, body },
    });
    if (!answer.ok) throw new Error(`${name}: ${answer.say}`);
    return answer.answer ?? {};
  };
  const state = (): Consultation => host.session.state();
  const { category } = await act('category.add', { label: 'Teacher educators' });
  await act('category.add', { label: 'Ministries' });
  for (const seat of seats) await act('seat.add', { category: category ?? '', ...seat });
  const { meeting = '' } = await act('meeting.add', { label: 'Day 1' });
  await act('meeting.start', { meeting });
  await act('room.set', { door: 'open', ...room });
  await act('room.open');
  const url = await until('an address for phones', () => host.roomUrls()[0]);

  const step = async (fields: JsonObject): Promise<string> => {
    const { step: id } = await act('step.add', { meeting, ...fields });
    await act('step.go', { step: id ?? '' });
    const method = (fields['activity'] as JsonObject | undefined)?.['method'];
    if (method !== undefined && method !== 'rate') await act('run.open', { step: id ?? '' });
    return typeof id === 'string' ? id : '';
  };
  return {
    host,
    folder,
    url,
    seats: Object.values(state().seats),
    state,
    act,
    step,
    ballot: async ({ collection, texts, scale = 'agreement5', previous, statements: given }) => {
      const statements: string[] = [...(given ?? [])];
      for (const text of texts)
        statements.push((await act('statement.draft', { text }))['statement'] as string);
      const id = await step({
        title: 'Rate the statements',
        activity: { method: 'rate', collection, settings: { scale: { kind: scale } } },
      });
      const { ballot = '' } = await act('ballot.prepare', {
        step: id,
        label: 'Statements of day 1',
        statements,
        ...(previous === undefined ? {} : { previous }),
      });
      await act('ballot.lock', { ballot, rule: scale === 'nine' ? nineRule : agreementRule });
      await act('ballot.open', { ballot, otherLanguage: 500 });
      return { ballot: ballot as string, statements };
    },
    close: () => host.close(),
  };
}

/** A browser and a room for the tests of one file. */
export function usePhoneRoom(options: Omit<Parameters<typeof openPhoneRoom>[0], 'folder' | 'pages'> = {}): {
  readonly browser: () => Browser;
  readonly room: () => PhoneRoom;
} {
  let open: { readonly browser: Browser; readonly room: PhoneRoom } | null = null;
  let remove = (): void => undefined;
  beforeAll(async () => {
    const browser = await openBrowser();
    const folder = tempFolder((gone) => (remove = gone));
    open = { browser, room: await openPhoneRoom({ ...options, folder, pages: pagesFolder }) };
  }, 180_000);
  afterAll(async () => {
    await open?.browser.close();
    await open?.room.close();
    remove();
  });
  const now = () => {
    if (open === null) throw new Error('The room opens before the first test.');
    return open;
  };
  return { browser: () => now().browser, room: () => now().room };
}
