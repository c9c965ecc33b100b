import { expect, it, onTestFinished, vi } from 'vitest';
import { comesAgain } from '../../helpers/comes-again.ts';
import { stillServes } from '../../helpers/good-writer.ts';
import { listenForNoise, type NotesRoom, roomWithNotes } from '../../helpers/notes-room.ts';
import { openRawPeer } from '../../helpers/raw-peer.ts';
import { awarenessFrame } from '../../helpers/sync-frames.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write, type WritingPage } from '../../helpers/writer.ts';

const secret = 'what somebody wrote';

/** From now on whoever asks for the record finds a bug. Returns what ends it. */
function breakState({ room }: NotesRoom): () => void {
  const spy = vi.spyOn(room.host.session, 'state').mockImplementation(() => {
    throw new Error(secret);
  });
  onTestFinished(() => spy.mockRestore());
  return () => spy.mockRestore();
}

it('a bug while a page is let in is in the log, without a word of anybody, and the page may come again', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const peer = await openRawPeer(room.console, 'console');
  const mend = breakState(notes);
  peer.auth(document);
  await until('the refusal', () => peer.heard.some(({ kind }) => kind === 'auth'));
  mend();
  expect(peer.heard[0]?.text).toBe('This document cannot be opened at the moment. Please try again.');
  await peer.joins(document);
  await stillServes(notes);
  expect(notes.log().some((line) => line.includes('Letting a page in failed'))).toBe(true);
  expect(notes.log().join('\n')).not.toContain(secret);
  expect(noise).toEqual([]);
});

it('a bug while a page is greeted leaves it in, and the others go on', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const witness = await synced(openPageFor(room.console, 'console', document));
  const { session } = room.host;
  const state = session.state.bind(session);
  const spy = vi.spyOn(session, 'state').mockImplementation(() => {
    if (new Error('where').stack?.includes('tellYou') === true) throw new Error(secret);
    return state();
  });
  onTestFinished(() => spy.mockRestore());
  const page = openPageFor(room.console, 'console', document);
  await until('the bug in the log', () =>
    notes.log().some((line) => line.includes('Greeting a page failed')),
  );
  spy.mockRestore();
  await synced(page);
  write(page.doc, 'Here all the same.');
  await until('the words at the other', () => witness.text().includes('Here all the same.'));
  await stillServes(notes);
  expect(notes.log().join('\n')).not.toContain(secret);
  expect(noise).toEqual([]);
});

it('a bug while a document is opened keeps no broken copy of it', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const record = room.host.session.current()!.record;
  const spy = vi.spyOn(record.reading, 'prepare').mockImplementation(() => {
    throw new Error(secret);
  });
  const peer = await openRawPeer(room.console, 'console');
  peer.auth(document);
  await until('the refusal', () => peer.heard.some(({ kind, step }) => kind === 'auth' && step === 1));
  spy.mockRestore();
  await peer.joins(document);
  await stillServes(notes);
  expect(notes.log().some((line) => line.includes('Opening a document failed'))).toBe(true);
  expect(noise).toEqual([]);
});

it('a bug while a page says where it is shows it to nobody', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const witness = await synced(openPageFor(room.console, 'console', document));
  const peer = await openRawPeer(room.console, 'console');
  await peer.joins(document);
  const mend = breakState(notes);
  peer.send(awarenessFrame(document, [{ client: 5, state: { cursor: 1 } }]));
  await until('the bug in the log', () =>
    notes.log().some((line) => line.includes('Hearing where a page is failed')),
  );
  mend();
  expect(witness.provider.awareness?.getStates().has(5)).toBe(false);
  peer.send(awarenessFrame(document, [{ client: 5, clock: 2, state: { cursor: 2 } }]));
  await until('the page', () => witness.provider.awareness?.getStates().has(5));
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('a bug while a document is put away leaves it to be opened again', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const page = await synced(openPageFor(room.console, 'console', document));
  write(page.doc, 'Kept.');
  await until('the words to be saved', () => page.saved());
  const record = room.host.session.current()!.record;
  const spy = vi.spyOn(record, 'write').mockImplementation(() => {
    throw new Error(secret);
  });
  page.leave();
  await until('the bug in the log', () =>
    notes.log().some((line) => line.includes('Putting a document away failed')),
  );
  spy.mockRestore();
  const again = await synced(openPageFor(room.console, 'console', document));
  expect(again.text()).toBe('Kept.');
  await stillServes(notes);
  expect(noise).toEqual([]);
});

it('[CO12] when writing fails nothing of it is acknowledged or seen, and the pages send it again', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const one = comesAgain(await synced(openPageFor(room.console, 'console', document)));
  const other = comesAgain(await synced(openPageFor(room.console, 'console', document)));
  write(one.doc, 'Before.');
  await until('the first words', () => other.text() === 'Before.' && one.saved());
  const record = room.host.session.current()!.record;
  const spy = vi.spyOn(record, 'write').mockImplementation(() => {
    throw Object.assign(new Error(secret), { code: 'SQLITE_FULL' });
  });
  onTestFinished(() => spy.mockRestore());
  // Larger than what Hocuspocus relays at once.
  write(one.doc, `Large ${'x'.repeat(1_500_000)}`);
  await until('the failure in the log', () =>
    notes.log().some((line) => line.includes('could not be saved')),
  );
  await until('the page to be told', () =>
    one.notices.some((notice) => notice.t === 'storage' && notice.say?.includes('full')),
  );
  expect(other.text()).toBe('Before.');
  expect(one.saved()).toBe(false);
  spy.mockRestore();
  await until('the words to be saved', () => one.saved());
  await until('the words at the other', () => other.text().includes('Large'));
  const problem = ({ notices }: WritingPage): string | null =>
    notices.flatMap((notice) => (notice.t === 'storage' ? [notice.say] : [])).at(-1) ?? null;
  await until('both to know that it goes on', () => problem(one) === null && problem(other) === null);
  await stillServes(notes);
  expect(noise).toEqual([]);
});
