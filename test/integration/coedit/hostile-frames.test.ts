import fc from 'fast-check';
import { writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { stillServes } from '../../helpers/good-writer.ts';
import { listenForNoise, roomWithNotes } from '../../helpers/notes-room.ts';
import { openRawPeer } from '../../helpers/raw-peer.ts';
import { frameOf, kinds, syncFrame } from '../../helpers/sync-frames.ts';
import { until } from '../../helpers/until.ts';

const seed = Date.now() % 1_000_000;
const somewhere = 'ZZZZZZZZZZZZZZZZ';
const nothing = Y.encodeStateAsUpdate(new Y.Doc());

const frames: readonly (readonly [string, (document: string) => Uint8Array | string])[] = [
  ['no byte', () => new Uint8Array()],
  ['one byte that is no ping', () => Uint8Array.of(3)],
  ['a text', () => '{"t":"do"}'],
  ['a text that looks like an address', (document) => `\u{10}${document}\0`],
  ['rubbish', () => Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 251)],
  ['an address longer than the message', () => Uint8Array.of(90, 1, 2, 3)],
  ['an address whose length goes on for ever', () => new Uint8Array(40).fill(255)],
  ['__proto__', () => frameOf('__proto__', 'auth')],
  ['constructor', () => frameOf('constructor', 'auth', (to) => writeVarUint(to, 0))],
  ['the root of everything', () => frameOf('../../../etc/passwd', 'auth')],
  ['an address with two tabs', (document) => frameOf(`${document}\0a/b`, 'auth')],
  ['a kind that is not', (document) => frameOf(document, 77)],
  ['a kind beyond all numbers', (document) => frameOf(document, Number.MAX_SAFE_INTEGER)],
  [
    'a message for all from a page',
    (document) => frameOf(document, 'broadcastStateless', (to) => writeVarString(to, 'x')),
  ],
  ['an answer of the server', (document) => frameOf(document, 'syncStatus', (to) => writeVarUint(to, 1))],
  ['an address without a kind', (document) => frameOf(document, 'auth').subarray(0, 17)],
  [
    'a wish to be let in without a token',
    (document) => frameOf(document, 'auth', (to) => writeVarUint(to, 0)),
  ],
  ['a wish of another kind', (document) => frameOf(document, 'auth', (to) => writeVarUint(to, 1))],
  [
    'a token without end',
    (document) =>
      frameOf(document, 'auth', (to) => {
        writeVarUint(to, 0);
        writeVarString(to, 'x'.repeat(10_000));
      }),
  ],
  ['a step that is not', (document) => syncFrame(document, 9, nothing)],
  ['a state vector of rubbish', (document) => syncFrame(document, 0, new Uint8Array(9).fill(255))],
  ['a change without bytes', (document) => syncFrame(document, 2, new Uint8Array())],
  [
    'a change shorter than it says',
    (document) => syncFrame(document, 2, new Uint8Array(100)).subarray(0, 60),
  ],
  [
    'a change with something behind',
    (document) => Uint8Array.from([...syncFrame(document, 2, nothing), 1, 2]),
  ],
  [
    'states that are no states',
    (document) =>
      frameOf(document, 'awareness', (to) => writeVarUint8Array(to, Uint8Array.of(200, 1, 1, 1, 1))),
  ],
  [
    'states of numbers',
    (document) =>
      frameOf(document, 'awareness', (to) => writeVarUint8Array(to, Uint8Array.of(1, 1, 1, 1, 53))),
  ],
  [
    'states that are no JSON',
    (document) =>
      frameOf(document, 'awareness', (to) => writeVarUint8Array(to, Uint8Array.of(1, 1, 1, 1, 123))),
  ],
];

it('[CO10] a page that sends what no page sends is let go, and everybody else goes on', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  for (const [what, make] of frames) {
    for (const isIn of [false, true]) {
      const peer = await openRawPeer(room.console, 'console');
      if (isIn) await peer.joins(document);
      peer.socket.send(make(document));
      await until(`a page that sent ${what} to be let go`, () => peer.closed() !== null);
      expect([1006, 4408]).toContain(peer.closed());
    }
  }
  await stillServes(notes);
  expect(notes.log().filter((line) => line.includes('could not be read')).length).toBe(2 * frames.length);
  expect(noise).toEqual([]);
});

it(`[CO10] random messages, and good ones cut or flipped, harm nobody (seed ${seed})`, async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'Some words of a page.');
  const good = [
    syncFrame(document, 0, Y.encodeStateVector(doc)),
    syncFrame(document, 1, Y.encodeStateAsUpdate(doc)),
    syncFrame(document, 2, Y.encodeStateAsUpdate(doc)),
    frameOf(document, 'close', (to) => writeVarString(to, '')),
    frameOf(document, 'queryAwareness'),
  ];
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...good),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      async (frame, flips, share, isWhole) => {
        const peer = await openRawPeer(room.console, 'console');
        await peer.joins(document);
        const bytes = Uint8Array.from(isWhole ? frame : frame.subarray(0, Math.ceil(frame.length * share)));
        // What stands before names the document: flipped, it is an unknown address.
        for (const [at, value] of flips) bytes[17 + (at % Math.max(1, bytes.length - 17))] = value;
        peer.send(bytes);
        peer.socket.ping();
        await new Promise<void>((resolve) => {
          peer.socket.once('pong', () => resolve());
          peer.socket.once('close', () => resolve());
        });
        peer.socket.close();
        sent += 1;
      },
    ),
    { numRuns: 150, seed },
  );
  expect(sent).toBe(150);
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO3] nobody gets into a document that is not, or with words of another document', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document, people } = notes;
  const [first] = people;
  const phone = await room.seated(first!.code);
  const stranger = await room.phone();
  const refusedFor = async (
    who: Parameters<typeof openRawPeer>[0],
    surface: 'phone' | 'console' | 'desk' | 'screen',
    name: string,
    token: string,
  ): Promise<string> => {
    const peer = await openRawPeer(who, surface);
    peer.auth(name, token);
    const frame = await until('an answer', () => peer.heard.find(({ kind }) => kind === 'auth'));
    peer.send(syncFrame(name, 0, Uint8Array.of(0)));
    peer.send(syncFrame(name, 2, nothing));
    peer.socket.close();
    await until('the end', () => peer.closed() !== null);
    expect(peer.heard.filter(({ kind }) => kind !== 'auth')).toEqual([]);
    return frame.text;
  };
  const closed = 'This document is not open to you.';
  expect(await refusedFor(room.console, 'console', somewhere, '')).toBe(closed);
  expect(await refusedFor(room.console, 'console', document, ' another-file')).toBe('other-file');
  expect(await refusedFor(stranger, 'phone', document, '')).toBe(closed);
  expect(await refusedFor(stranger, 'phone', document, first!.seat)).toBe(closed);
  expect(await refusedFor(stranger, 'phone', document, '__proto__')).toBe(closed);
  expect(await refusedFor(phone, 'phone', document, people[1]!.seat)).toBe(closed);
  expect(await refusedFor(phone, 'desk', document, first!.seat)).toBe(closed);
  expect(await refusedFor(phone, 'screen', document, first!.seat)).toBe(closed);
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO10] a flood of wishes, farewells, pings or messages without use ends one line only', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const floods: readonly (readonly [string, boolean, (at: number) => Uint8Array])[] = [
    ['wishes for what is not there', false, () => wish(somewhere)],
    ['wishes for one document under many addresses', false, (at) => wish(`${document}\0tab${at}`)],
    ['changes before it was let in', false, () => syncFrame(document, 2, nothing)],
    ['a large change before it was let in', false, () => syncFrame(document, 2, new Uint8Array(200_000))],
    ['farewells', false, () => frameOf(document, 'close', (to) => writeVarString(to, 'bye'))],
    ['wishes while it is in', true, () => wish(document)],
    ['stateless messages', true, () => frameOf(document, 'stateless', (to) => writeVarString(to, '{"a":1}'))],
    ['questions who is here', true, () => frameOf(document, 'queryAwareness')],
    ['pings', true, () => Uint8Array.of(kinds.pong)],
    ['changes that change nothing', true, () => syncFrame(document, 2, nothing)],
  ];
  for (const [what, isIn, make] of floods) {
    const peer = await openRawPeer(room.console, 'console');
    if (isIn) await peer.joins(document);
    for (let at = 0; at < 1500; at += 1) peer.send(make(at));
    await until(`a page that sent ${what} to be let go`, () => peer.closed() !== null);
    expect([1006, 4408]).toContain(peer.closed());
  }
  await stillServes(notes);
  expect(notes.log().some((line) => line.includes('too many documents at once'))).toBe(true);
  expect(notes.log().some((line) => line.includes('too much at once'))).toBe(true);
  expect(noise).toEqual([]);
});

function wish(address: string): Uint8Array {
  return frameOf(address, 'auth', (to) => {
    writeVarUint(to, 0);
    writeVarString(to, '');
  });
}

it('[CO10] a message larger than any change ends the line that sends it', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const peer = await openRawPeer(room.console, 'console');
  await peer.joins(document);
  peer.send(syncFrame(document, 2, new Uint8Array(7 * 1024 * 1024)));
  await until('the page to be let go', () => peer.closed() !== null);
  expect(peer.closed()).toBe(1009);
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('a farewell to one document leaves the others on the line open', async () => {
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const other = await room.console.made('document.open', { kind: 'narrative', title: 'Why' }, 'document');
  const peer = await openRawPeer(room.console, 'console');
  await peer.joins(document);
  await peer.joins(other);
  peer.send(frameOf(document, 'close'));
  await until('the farewell', () => peer.heard.some(({ kind }) => kind === 'close'));
  const doc = new Y.Doc();
  doc.getMap('meta').set('here', true);
  peer.send(syncFrame(other, 2, Y.encodeStateAsUpdate(doc)));
  await until('the other change to be taken', () =>
    peer.heard.some(({ kind, document: of, step }) => kind === 'syncStatus' && of === other && step === 1),
  );
  // And back again, over the same line.
  await peer.joins(document);
  peer.send(syncFrame(document, 2, Y.encodeStateAsUpdate(doc)));
  await until('the change to be taken', () =>
    peer.heard.some(({ kind, document: of, step }) => kind === 'syncStatus' && of === document && step === 1),
  );
});
