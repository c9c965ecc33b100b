import { mkdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHost } from '../../electron/host/index.ts';
import type { Host } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import type { FileAnswer, FileRequests } from '../../shared/contract/files.ts';
import { type Participant, join } from './client.ts';
import { smallPages } from './small-pages.ts';
import { tempFolder } from './temp.ts';
import { until } from './until.ts';
import { simpleRule } from './usual-rule.ts';

/** A real host on ports of its own, with a console; closed at the end of the test. */
export type Room = {
  readonly host: Host;
  readonly folder: string;
  readonly file: string;
  /** Origin of the loopback listener. */
  readonly origin: string;
  readonly console: Participant<'console'>;
  /** Origin of the room's listener, on this computer; the room has to be open. */
  roomOrigin(): string;
  /** A phone at the room's listener. */
  phone(cookies?: string): Promise<Participant<'phone'>>;
  /** A phone that takes the seat of this personal code. */
  seated(code: string): Promise<Participant<'phone'>>;
};

export type RoomOptions = {
  readonly title?: string;
  readonly clock?: () => number;
  readonly folder?: string;
};

/** Starts a host with a new consultation and opens its console. */
export async function startRoom({
  title = 'Water',
  clock,
  folder = tempFolder(),
}: RoomOptions = {}): Promise<Room> {
  const file = joinPath(folder, 'water.baraza');
  const host = await createHost({
    appData: joinPath(folder, 'app'),
    pages: smallPages(folder),
    lanPort: 0,
    documents: joinPath(folder, 'documents'),
    ...(clock === undefined ? {} : { clock }),
  });
  onTestFinished(() => host.close());
  await newConsultation(host.session, file, { title });
  const origin = new URL(host.consoleUrl).origin;
  const console = await openConsole(host);
  const room: Room = {
    host,
    folder,
    file,
    origin,
    console,
    roomOrigin: () => {
      const [url] = host.roomUrls();
      if (url === undefined) throw new Error('the room is closed');
      return `http://127.0.0.1:${new URL(url).port}`;
    },
    phone: (cookies = '') => join({ origin: room.roomOrigin(), surface: 'phone', cookies, keepFrames: true }),
    seated: async (code) => {
      const phone = await room.phone();
      await phone.done('seat.take', { code });
      await phone.sees('the seat', ({ mine }) => mine.seats.length > 0);
      return phone;
    },
  };
  return room;
}

/** Opens the console with a new link, as the person in front of the computer does. */
export function openConsole(host: Host): Promise<Participant<'console'>> {
  const url = new URL(host.newConsoleUrl());
  return join({ origin: url.origin, surface: 'console', page: url.pathname + url.search, keepFrames: true });
}

/** Opens the room and waits until phones can come. */
export async function openTheRoom(room: Room): Promise<void> {
  await room.console.done('room.open');
  await until('the room to be open', () => room.host.roomUrls().length > 0);
}

/** Asks the files API as the console does. */
export async function ask<Name extends keyof FileRequests>(
  room: Pick<Room, 'origin' | 'console'>,
  name: Name,
  body: FileRequests[Name][0],
): Promise<FileAnswer<FileRequests[Name][1]>> {
  const response = await fetch(`${room.origin}/api/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: room.console.cookies,
      origin: room.origin,
      'x-baraza': 'console',
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as FileAnswer<FileRequests[Name][1]>;
}

/** People of a consultation: seats in three categories in turn, with their personal codes. */
export async function addPeople(
  room: Pick<Room, 'console'>,
  count: number,
): Promise<{ readonly seat: string; readonly code: string }[]> {
  const { console } = room;
  const categories: string[] = [];
  for (const label of ['Farmers', 'Health', 'Government']) {
    categories.push(await console.made('category.add', { label }, 'category'));
  }
  const seats: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const category = categories[index % categories.length] ?? '';
    const body = { category, person: `Person ${index + 1}`, table: `T${index % 2}` };
    seats.push(await console.made('seat.add', body, 'seat'));
  }
  return room.console.sees('all seats', ({ common }) =>
    seats.every((seat) => common.seats[seat] !== undefined)
      ? seats.map((seat) => ({ seat, code: common.seats[seat]?.code ?? '' }))
      : null,
  );
}

/** A meeting with one step that rates statements, its ballot prepared, locked and open. */
export async function openBallot(
  room: Pick<Room, 'console'>,
  collection: 'named' | 'group' | 'secret',
  texts: readonly string[] = ['Every village has a well.', 'Wells are tested each year.'],
): Promise<{ readonly ballot: string; readonly statements: readonly string[]; readonly step: string }> {
  const { console } = room;
  const meeting = await console.made('meeting.add', { label: 'Day one' }, 'meeting');
  const activity = { method: 'rate', settings: {}, collection };
  const step = await console.made('step.add', { meeting, title: 'Rate', activity }, 'step');
  const statements: string[] = [];
  for (const text of texts) statements.push(await console.made('statement.draft', { text }, 'statement'));
  const ballot = await console.made('ballot.prepare', { step, label: 'First round', statements }, 'ballot');
  await console.done('ballot.lock', { ballot, rule: simpleRule });
  await console.done('ballot.open', { ballot });
  return { ballot, statements, step };
}

/** A folder inside the test's own, for a second file. */
export function subfolder(folder: string, name: string): string {
  const path = joinPath(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}
