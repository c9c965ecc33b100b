import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { stillServes } from '../../helpers/good-writer.ts';
import { listenForNoise, roomWithNotes } from '../../helpers/notes-room.ts';
import { openRawPeer } from '../../helpers/raw-peer.ts';
import { syncFrame } from '../../helpers/sync-frames.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write } from '../../helpers/writer.ts';

it('a page that does not read is closed before much waits for it, and nobody else notices', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const stalled = await openRawPeer(room.console, 'console');
  await stalled.joins(document);
  stalled.socket.pause();
  const writer = await synced(openPageFor(room.console, 'console', document));
  const reader = await synced(openPageFor(room.console, 'console', document));
  const isClosed = (): boolean => notes.log().some((line) => line.includes('did not read a document'));
  let megabytes = 0;
  // The system's own buffers between the two ends hold some megabytes as well.
  for (; !isClosed() && megabytes < 20; megabytes += 0.1) {
    writer.doc.getMap('meta').set('filler', `${megabytes} ${'x'.repeat(100_000)}`);
    await until('the change to be saved', () => writer.saved());
  }
  expect(isClosed()).toBe(true);
  await until('the reader to have all', () => {
    const said = reader.doc.getMap('meta').get('filler');
    return said === writer.doc.getMap('meta').get('filler');
  });
  stalled.socket.resume();
  await until('the stalled page to be gone', () => stalled.closed() !== null);
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('a page that asks for a large document over and over, and reads none of it, is closed', async () => {
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const writer = await synced(openPageFor(room.console, 'console', document));
  write(writer.doc, 'x'.repeat(3_000_000));
  await until('the words to be saved', () => writer.saved());
  const stalled = await openRawPeer(room.console, 'console');
  await stalled.joins(document);
  stalled.socket.pause();
  for (let at = 0; at < 20; at += 1) stalled.send(syncFrame(document, 0, Uint8Array.of(0)));
  await until('it to be closed', () => notes.log().some((line) => line.includes('did not read a document')));
  // One that reads gets a document of that size in one piece.
  const page = await synced(openPageFor(room.console, 'console', document));
  expect(Y.encodeStateAsUpdate(page.doc).byteLength).toBeGreaterThan(3_000_000);
  await stillServes(notes);
});
