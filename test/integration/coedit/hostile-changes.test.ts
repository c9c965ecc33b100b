import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { stillServes, inFile } from '../../helpers/good-writer.ts';
import { madeChange, nestedChange, subDocumentChange } from '../../helpers/hostile-changes.ts';
import { listenForNoise, rightsOfNotes, roomWithNotes } from '../../helpers/notes-room.ts';
import { openRawPeer } from '../../helpers/raw-peer.ts';
import { awarenessFrame, syncFrame } from '../../helpers/sync-frames.ts';
import type { RawPeer } from '../../helpers/sync-peer.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write } from '../../helpers/writer.ts';

const unreadable = 'What this page sent could not be read. Please reload it.';
const gap = 'Something before this change is missing. It is sent again.';
const foreign = 'This change names another page as its author. It is sent again.';

const farewell = (peer: RawPeer): string | null =>
  peer.heard.find(({ kind }) => kind === 'close')?.text ?? null;

const changes: readonly (readonly [string, string, Uint8Array])[] = [
  ['rubbish', unreadable, Uint8Array.from({ length: 300 }, (_, at) => (at * 91) % 253)],
  ['a document within the document', unreadable, subDocumentChange()],
  [
    'more than any page writes',
    'This document is full. Please begin a second one for what comes next.',
    new Uint8Array(4.5 * 1024 * 1024),
  ],
  ['what builds on nothing', gap, madeChange([{ client: 7, clock: 5, structs: [{ text: 'x' }] }])],
  ['a hole', gap, madeChange([{ client: 7, clock: 0, structs: [{ skip: 5 }, { text: 'x' }] }])],
  [
    'a neighbour that is not',
    gap,
    madeChange([{ client: 7, clock: 0, structs: [{ origin: [9, 3], text: 'x' }] }]),
  ],
  [
    'a right neighbour that is not',
    gap,
    madeChange([{ client: 7, clock: 0, structs: [{ right: [9, 3], text: 'x' }] }]),
  ],
  [
    'a holder that is not',
    gap,
    madeChange([{ client: 7, clock: 0, structs: [{ parent: [9, 3], text: 'x' }] }]),
  ],
  [
    'itself as its neighbour',
    gap,
    madeChange([{ client: 7, clock: 0, structs: [{ origin: [7, 0], text: 'x' }] }]),
  ],
  [
    'its own future as its neighbour',
    gap,
    madeChange([{ client: 7, clock: 0, structs: [{ origin: [7, 1], text: 'x' }, { text: 'y' }] }]),
  ],
  ['a deletion of what is not', gap, madeChange([], [{ client: 7, ranges: [[0, 1000]] }])],
  [
    'a clock beyond all numbers',
    unreadable,
    madeChange([{ client: 7, clock: Number.MAX_SAFE_INTEGER, structs: [{ text: 'xyz' }] }]),
  ],
  [
    'more deletions than anybody writes',
    unreadable,
    madeChange([{ client: 7, clock: 0, structs: [{ gone: 1_000_000_000 }] }]),
  ],
  [
    'elements within elements by the thousand',
    'This change nests too deep to be kept. Please undo it.',
    nestedChange(5000),
  ],
];

it('[CO10] a change that cannot stand is refused, whoever sends it, and leaves nothing behind', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const witness = await synced(openPageFor(room.console, 'console', document));
  for (const [what, reason, change] of changes) {
    for (const step of [1, 2]) {
      const peer = await openRawPeer(room.console, 'console');
      await peer.joins(document);
      peer.send(syncFrame(document, step, change));
      // What comes behind it is not taken either.
      peer.send(syncFrame(document, 2, madeChange([{ client: 99, clock: 0, structs: [{ text: 'late' }] }])));
      await until(`a page that sent ${what} to be turned away`, () => farewell(peer) !== null);
      expect([what, farewell(peer)]).toEqual([what, reason]);
      expect(peer.heard.filter(({ kind }) => kind === 'syncStatus')).toEqual([]);
      peer.socket.close();
    }
  }
  await stillServes(notes);
  expect(witness.doc.store.clients.has(7)).toBe(false);
  expect(witness.doc.store.clients.has(99)).toBe(false);
  expect(witness.doc.store.pendingStructs).toBe(null);
  expect(notes.log().filter((line) => line.includes('was refused')).length).toBe(2 * changes.length);
  expect(noise).toEqual([]);
});

it('[CO10] changes that circle round each other are kept by nobody', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const peer = await openRawPeer(room.console, 'console');
  await peer.joins(document);
  const circle = madeChange([
    { client: 8, clock: 0, structs: [{ origin: [7, 0], text: 'x' }] },
    { client: 7, clock: 0, structs: [{ origin: [8, 0], text: 'y' }] },
  ]);
  peer.send(syncFrame(document, 2, circle));
  await stillServes(notes);
  const fresh = await synced(openPageFor(room.console, 'console', document));
  expect(fresh.doc.store.pendingStructs).toBe(null);
  expect(fresh.doc.store.clients.has(7)).toBe(false);
  // Who is 7 may still write.
  const doc = new Y.Doc();
  doc.clientID = 7;
  write(doc, 'I am seven.');
  const seven = await openRawPeer(room.console, 'console');
  await seven.joins(document);
  seven.send(syncFrame(document, 2, Y.encodeStateAsUpdate(doc)));
  await until('the words of seven', () => fresh.text().includes('I am seven.'));
  expect(noise).toEqual([]);
});

it('[CO10] nobody writes in the name of a page that is connected, whose own words all arrive', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document, people } = notes;
  await room.console.done('document.rights', {
    document,
    rights: rightsOfNotes({ participants: 'edit' }),
  });
  const victim = await synced(openPageFor(room.console, 'console', document));
  victim.provider.awareness?.setLocalState({ cursor: 1 });
  write(victim.doc, 'First words.');
  await until('the first words to be saved', () => victim.saved());
  const [first] = people;
  const phone = await room.seated(first!.code);
  const attacker = await openRawPeer(phone, 'phone');
  await attacker.joins(document, first!.seat);
  const stolen = new Y.Doc();
  Y.applyUpdate(stolen, Y.encodeStateAsUpdate(victim.doc));
  stolen.clientID = victim.doc.clientID;
  const before = Y.encodeStateVector(stolen);
  write(stolen, 'I said this, said nobody.');
  attacker.send(syncFrame(document, 2, Y.encodeStateAsUpdate(stolen, before)));
  await until('the thief to be turned away', () => farewell(attacker) !== null);
  expect(farewell(attacker)).toBe(foreign);
  write(victim.doc, 'My next words.');
  await until('the next words to be saved', () => victim.saved());
  expect(inFile(notes)).toContain('My next words.');
  expect(inFile(notes)).not.toContain('said nobody');
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO10] who may only read keeps nobody from writing, whoever it says to be', async () => {
  const notes = await roomWithNotes();
  const { room, document, people } = notes;
  const victim = await synced(openPageFor(room.console, 'console', document));
  const client = victim.doc.clientID;
  write(victim.doc, 'First words.');
  await until('the first words to be saved', () => victim.saved());
  victim.provider.configuration.websocketProvider.disconnect();
  await until('the page to be away', () => !victim.provider.isSynced);
  const [first] = people;
  const phone = await room.seated(first!.code);
  const attacker = await openRawPeer(phone, 'phone');
  await attacker.joins(document, first!.seat);
  attacker.send(awarenessFrame(document, [{ client, clock: 1000, state: { cursor: 1 } }]));
  await until('the state to be taken', () => attacker.heard.some(({ kind }) => kind === 'awareness'));
  write(victim.doc, 'Written meanwhile.');
  await victim.provider.configuration.websocketProvider.connect();
  await until('the words to be saved', () => victim.saved());
  expect(inFile(notes)).toContain('Written meanwhile.');
});

it('[CO10] sent again and again, a change stands there once', async () => {
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const doc = new Y.Doc();
  write(doc, 'Only once.');
  const peer = await openRawPeer(room.console, 'console');
  await peer.joins(document);
  for (let at = 0; at < 200; at += 1)
    peer.send(syncFrame(document, 1 + (at % 2), Y.encodeStateAsUpdate(doc)));
  await until(
    'all to be acknowledged',
    () => peer.heard.filter(({ kind }) => kind === 'syncStatus').length === 200,
  );
  const page = await synced(openPageFor(room.console, 'console', document));
  expect(page.text()).toBe('Only once.');
  expect(inFile(notes).split('Only once.').length).toBe(2);
});

it('[CO3] a reader’s changes and answers alter nothing, in no way', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document, people } = notes;
  const [first] = people;
  const phone = await room.seated(first!.code);
  const peer = await openRawPeer(phone, 'phone');
  await peer.joins(document, first!.seat);
  const doc = new Y.Doc();
  write(doc, 'Smuggled.');
  const bytes = Y.encodeStateAsUpdate(doc);
  peer.send(syncFrame(document, 2, bytes));
  peer.send(syncFrame(document, 1, bytes));
  await until('both answers', () => peer.heard.filter(({ kind }) => kind === 'syncStatus').length === 2);
  expect(peer.heard.filter(({ kind }) => kind === 'syncStatus').map(({ step }) => step)).toEqual([0, 0]);
  peer.send(
    syncFrame(
      document,
      1,
      Uint8Array.from({ length: 300 }, (_, at) => (at * 91) % 253),
    ),
  );
  await until('the reader to be turned away', () => farewell(peer) !== null);
  expect(inFile(notes)).not.toContain('Smuggled.');
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO3] the right to one document opens no other over the same line', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document, people } = notes;
  await room.console.done('document.rights', { document, rights: rightsOfNotes({ participants: 'edit' }) });
  const secret = await room.console.made('document.open', { kind: 'narrative', title: 'Why' }, 'document');
  const [first] = people;
  const phone = await room.seated(first!.code);
  const peer = await openRawPeer(phone, 'phone');
  await peer.joins(document, first!.seat);
  const doc = new Y.Doc();
  write(doc, 'Where I may not.');
  for (const address of [secret, `${secret}\0${document}`]) {
    peer.send(syncFrame(address, 2, Y.encodeStateAsUpdate(doc)));
    peer.send(syncFrame(address, 0, Uint8Array.of(0)));
  }
  peer.auth(secret, first!.seat);
  await until('the refusal', () =>
    peer.heard.some(({ kind, text }) => kind === 'auth' && text.includes('not open')),
  );
  expect(peer.heard.filter(({ document: of, kind }) => of === secret && kind !== 'auth')).toEqual([]);
  expect(inFile({ room, document: secret })).not.toContain('Where I may not.');
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO10] good changes as fast as they go are taken or end the line, and the others write on', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const peer = await openRawPeer(room.console, 'console');
  await peer.joins(document);
  const doc = new Y.Doc();
  doc.on('update', (update: Uint8Array) => peer.send(syncFrame(document, 2, update)));
  for (let at = 0; at < 3000; at += 1) doc.getMap('meta').set('flood', at);
  await until('the flood to end', () => peer.closed() !== null);
  expect(notes.log().some((line) => line.includes('too much at once'))).toBe(true);
  await stillServes(notes);
  expect(noise).toEqual([]);
});
