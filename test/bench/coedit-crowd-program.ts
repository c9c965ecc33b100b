/**
 * The pages of `coedit-crowd.ts`: sockets with no document behind them.
 *
 * A writer has one, to make changes as a page does: a character behind the one before. Of the others some look into
 * what comes; all receive it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { join } from '../helpers/client.ts';
import { until } from '../helpers/until.ts';
import type { CoeditAnswer, CoeditTask, Dialect } from './coedit-crowd.ts';

type Open = { readonly socket: WebSocket; isIn: boolean };

/** So many look into what they receive, spread over all. */
const lookers = 25;

let pages: readonly Open[] = [];
let dialect: Dialect = 'hocuspocus';
let document = '';
let writers: readonly { readonly doc: Y.Doc; readonly text: Y.XmlText }[] = [];
/** When an edit was sent, who of the lookers has to see it, and who did: a bit for each of them. */
type Edit = { readonly at: number; readonly due: number; seen: number };
/** Writer's client → clock. */
const sent = new Map<number, Map<number, Edit>>();
let times: number[] = [];
let watching = 0;
/** The bit of each page that looks. */
let bits: readonly number[] = [];

function frame(kind: number, write: (to: ReturnType<typeof createEncoder>) => void): Uint8Array {
  const to = createEncoder();
  if (dialect === 'hocuspocus') writeVarString(to, document);
  writeVarUint(to, kind);
  write(to);
  return toUint8Array(to);
}

const syncFrame = (step: number, bytes: Uint8Array): Uint8Array =>
  frame(0, (to) => {
    writeVarUint(to, step);
    writeVarUint8Array(to, bytes);
  });

function look(data: Uint8Array, bit: number): void {
  const now = performance.now();
  // A sign of life, of one byte.
  if (data.byteLength < 2) return;
  const from = createDecoder(data);
  if (dialect === 'hocuspocus') readVarString(from);
  if (readVarUint(from) !== 0 || readVarUint(from) !== 2) return;
  for (const struct of Y.decodeUpdate(readVarUint8Array(from)).structs) {
    const edits = sent.get(struct.id.client);
    for (let clock = struct.id.clock; clock < struct.id.clock + struct.length; clock += 1) {
      const edit = edits?.get(clock);
      // Some servers send a writer its own edits back; and what comes twice is seen once.
      if (edit === undefined || (edit.due & bit) === 0 || (edit.seen & bit) !== 0) continue;
      edit.seen |= bit;
      times.push(now - edit.at);
    }
  }
}

async function seat({ origin, people }: CoeditTask & { do: 'seat' }): Promise<CoeditAnswer> {
  const cookies: string[] = [];
  for (let at = 0; at < people.length; at += 20) {
    const some = people.slice(at, at + 20);
    const joined = await Promise.all(
      some.map(async ({ code }) => {
        const phone = await join({ origin, surface: 'phone' });
        await phone.done('seat.take', { code });
        return phone.cookies;
      }),
    );
    cookies.push(...joined);
  }
  return { times: [], sent: 0, missed: 0, cookies };
}

async function enter(task: CoeditTask & { do: 'join' }): Promise<CoeditAnswer> {
  ({ dialect, document } = task);
  const opened: Open[] = [];
  const bitOf: number[] = [];
  const every = Math.max(1, Math.floor(task.pages.length / lookers));
  watching = 0;
  for (const [at, { cookie, token, surface }] of task.pages.entries()) {
    const socket = new WebSocket(`${task.url}?surface=${surface}`, {
      headers: { cookie, origin: task.origin },
      perMessageDeflate: false,
    });
    const page: Open = { socket, isIn: false };
    const looks = at % every === 0 && watching < lookers;
    const bit = looks ? 1 << watching : 0;
    bitOf.push(bit);
    if (looks) watching += 1;
    socket.on('message', (data: Buffer) => {
      page.isIn = true;
      if (looks) look(data, bit);
    });
    socket.on('open', () => {
      if (dialect === 'hocuspocus') {
        socket.send(
          frame(2, (to) => {
            writeVarUint(to, 0);
            writeVarString(to, token);
          }),
        );
      }
      socket.send(syncFrame(0, Uint8Array.of(0)));
    });
    opened.push(page);
    if (at % 20 === 19) await until('pages to be in', () => opened.every(({ isIn }) => isIn));
  }
  await until('all pages to be in', () => opened.every(({ isIn }) => isIn));
  pages = opened;
  bits = bitOf;
  writers = Array.from({ length: task.writers }, () => {
    const doc = new Y.Doc();
    const text = new Y.XmlText();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    doc.getXmlFragment('text').insert(0, [paragraph]);
    return { doc, text };
  });
  for (const [at, { doc }] of writers.entries()) {
    pages[at]?.socket.send(syncFrame(2, Y.encodeStateAsUpdate(doc)));
    doc.on('update', (update: Uint8Array) => pages[at]?.socket.send(syncFrame(2, update)));
  }
  return { times: [], sent: 0, missed: 0, cookies: [] };
}

async function writeAll({ seconds, perSecond }: CoeditTask & { do: 'write' }): Promise<CoeditAnswer> {
  times = [];
  sent.clear();
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    writers.map(async ({ doc, text }, at) => {
      const edits = new Map<number, Edit>();
      const due = ((1 << watching) - 1) & ~(bits[at] ?? 0);
      sent.set(doc.clientID, edits);
      await pause((1000 / perSecond / writers.length) * at);
      while (performance.now() < end) {
        const started = performance.now();
        edits.set(Y.getState(doc.store, doc.clientID), { at: started, due, seen: 0 });
        text.insert(text.length, 'e');
        await pause(Math.max(0, 1000 / perSecond - (performance.now() - started)));
      }
    }),
  );
  const edits = [...sent.values()].flatMap((each) => [...each.values()]);
  const isSeen = ({ due, seen }: Edit): boolean => seen === due;
  await until('the last edits to be seen', () => edits.every(isSeen), { within: 5000 }).catch(
    () => undefined,
  );
  const missed = edits.filter((edit) => !isSeen(edit)).length;
  return { times, sent: edits.length, missed, cookies: [] };
}

async function stall({ stalled, megabytes }: CoeditTask & { do: 'stall' }): Promise<CoeditAnswer> {
  for (const { socket } of pages.slice(1, 1 + stalled)) socket.pause();
  const [writer] = pages;
  const doc = new Y.Doc();
  let answers = 0;
  writer?.socket.on('message', () => (answers += 1));
  doc.on('update', (update: Uint8Array) => writer?.socket.send(syncFrame(2, update)));
  for (let at = 0; at < megabytes * 10; at += 1) {
    const before = answers;
    doc.getMap('meta').set('filler', `${at} ${'x'.repeat(100_000)}`);
    await until('an answer', () => answers > before);
  }
  return { times: [], sent: 0, missed: 0, cookies: [] };
}

function leave(): CoeditAnswer {
  for (const { socket } of pages) socket.terminate();
  pages = [];
  return { times: [], sent: 0, missed: 0, cookies: [] };
}

function perform(task: CoeditTask): Promise<CoeditAnswer> {
  switch (task.do) {
    case 'seat':
      return seat(task);
    case 'join':
      return enter(task);
    case 'write':
      return writeAll(task);
    case 'stall':
      return stall(task);
    case 'leave':
      return Promise.resolve(leave());
  }
}

process.on('message', (task: CoeditTask) => {
  void perform(task).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
