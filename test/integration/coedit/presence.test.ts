import { createDecoder, readVarUint } from 'lib0/decoding';
import { expect, it } from 'vitest';
import { stillServes } from '../../helpers/good-writer.ts';
import { listenForNoise, rightsOfNotes, roomWithNotes } from '../../helpers/notes-room.ts';
import { openRawPeer } from '../../helpers/raw-peer.ts';
import { awarenessFrame } from '../../helpers/sync-frames.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, type WritingPage } from '../../helpers/writer.ts';

const others = ({ provider, doc }: WritingPage): readonly (readonly [number, Record<string, unknown>])[] =>
  [...(provider.awareness?.getStates() ?? [])].filter(([client]) => client !== doc.clientID);

it('[CO9] [CN8] two pages see each other, where they are and as the host names them', async () => {
  const { room, document } = await roomWithNotes();
  const one = await synced(openPageFor(room.console, 'console', document));
  const other = await synced(openPageFor(room.console, 'console', document));
  one.provider.awareness?.setLocalState({
    cursor: 7,
    user: { kind: 'seat', number: 3, name: 'The minister' },
  });
  await until('the first page at the other', () => others(other).some(([, said]) => said['cursor'] === 7));
  other.provider.awareness?.setLocalState({ cursor: 8 });
  await until('the other page at the first', () => others(one).some(([, said]) => said['cursor'] === 8));
  expect(others(other)).toEqual([[one.doc.clientID, { cursor: 7, user: { kind: 'team' } }]]);
  const { clientID } = one.doc;
  // Both are of one device: the second carries the first.
  expect(others(one)).toEqual([[other.doc.clientID, { cursor: 8, user: { kind: 'team' }, one: clientID }]]);
  expect(other.notices).toContainEqual({ t: 'one', client: clientID });
  one.leave();
  await until('the first page to be gone', () => others(other).length === 0);
});

it('[CO9] a page is one client, under the name that it is given, however many it says to be', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document, people } = notes;
  await room.console.done('document.rights', { document, rights: rightsOfNotes({ participants: 'edit' }) });
  const witness = await synced(openPageFor(room.console, 'console', document));
  witness.provider.awareness?.setLocalState({ cursor: 1 });
  const [first] = people;
  const phone = await room.seated(first!.code);
  const peer = await openRawPeer(phone, 'phone');
  await peer.joins(document, first!.seat);
  const user = { kind: 'team' };
  peer.send(
    awarenessFrame(
      document,
      Array.from({ length: 900 }, (_, at) => ({ client: 1000 + at, state: { user } })),
    ),
  );
  // One after the other they are no more than one either, nor are those of others taken.
  for (let at = 0; at < 100; at += 1) {
    peer.send(awarenessFrame(document, [{ client: 5000 + at, state: { user } }]));
  }
  const victim = witness.doc.clientID;
  peer.send(awarenessFrame(document, [{ client: victim, clock: 99_999, state: { cursor: 666, user } }]));
  peer.send(awarenessFrame(document, [{ client: victim, clock: 99_999, state: null }]));
  peer.send(awarenessFrame(document, [{ client: 1000, clock: 9, state: { cursor: 2, user } }]));
  await until('the page', () => others(witness).some(([, said]) => said['cursor'] === 2));
  expect(others(witness)).toEqual([[1000, { cursor: 2, user: { kind: 'participant' } }]]);
  const newcomer = await synced(openPageFor(room.console, 'console', document));
  await until('both of them', () => others(newcomer).length === 2);
  expect(others(newcomer)).toContainEqual([victim, { cursor: 1, user: { kind: 'team' } }]);
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO9] ten thousand states, or one of a megabyte, are shown to nobody', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const witness = await synced(openPageFor(room.console, 'console', document));
  const many = await openRawPeer(room.console, 'console');
  await many.joins(document);
  many.send(
    awarenessFrame(
      document,
      Array.from({ length: 10_000 }, (_, at) => ({ client: at, state: {} })),
    ),
  );
  await until('the page to be let go', () => many.closed() !== null);
  const large = await openRawPeer(room.console, 'console');
  await large.joins(document);
  large.send(awarenessFrame(document, [{ client: 3, state: { name: 'x'.repeat(1_000_000) } }]));
  large.send(awarenessFrame(document, [{ client: 4, state: JSON.parse('{"__proto__":{"polluted":1}}') }]));
  await until('the small state', () => others(witness).some(([client]) => client === 4));
  expect(others(witness).length).toBe(1);
  expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO9] a page whose line broke is there again as soon as it is back', async () => {
  const { room, document } = await roomWithNotes();
  const witness = await synced(openPageFor(room.console, 'console', document));
  const cursor = (): unknown => others(witness)[0]?.[1]['cursor'];
  const first = await openRawPeer(room.console, 'console');
  await first.joins(document);
  first.send(awarenessFrame(document, [{ client: 77, clock: 1, state: { cursor: 1 } }]));
  await until('the page', () => cursor() === 1);
  // Its old line is not known to be dead yet.
  const second = await openRawPeer(room.console, 'console');
  await second.joins(document);
  second.send(awarenessFrame(document, [{ client: 77, clock: 2, state: { cursor: 2 } }]));
  await until('the page where it is now', () => cursor() === 2);
  first.socket.terminate();
  await until('the host to tell that the old line is gone', () =>
    second.heard.some(({ kind, bytes }) => kind === 'awareness' && lastWord(bytes) === 'null'),
  );
  // As a page answers that hears it was gone.
  second.send(awarenessFrame(document, [{ client: 77, clock: 3, state: { cursor: 3 } }]));
  await until('the page again', () => cursor() === 3);
});

/** What an awareness message of one state says. */
function lastWord(bytes: Uint8Array): string {
  const decoder = createDecoder(bytes);
  return readVarUint(decoder) === 1 ? new TextDecoder().decode(bytes.subarray(bytes.length - 4)) : '';
}
