import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { join } from '../../helpers/client.ts';
import { inFile, stillServes } from '../../helpers/good-writer.ts';
import { listenForNoise, type NotesRoom, rightsOfNotes, roomWithNotes } from '../../helpers/notes-room.ts';
import { openRawPeer } from '../../helpers/raw-peer.ts';
import { syncFrame } from '../../helpers/sync-frames.ts';
import { openTheRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write, type WritingPage } from '../../helpers/writer.ts';

/** Notes that participants may write, and a phone that does. */
async function roomWithWriter() {
  const notes = await roomWithNotes();
  const { room, document, people } = notes;
  await room.console.done('document.rights', { document, rights: rightsOfNotes({ participants: 'edit' }) });
  const [first] = people;
  const { seat, code } = first!;
  const phone = await room.seated(code);
  const page = await synced(openPageFor(phone, 'phone', document, seat));
  write(page.doc, 'Before.');
  await until('the first words to be saved', () => page.saved());
  return { notes, phone, page, seat, code };
}

const rightNow = ({ notices }: WritingPage): string | undefined =>
  notices.flatMap((notice) => (notice.t === 'you' ? [notice.right] : [])).at(-1);

/** Whether nothing that the page writes from now on gets into the file. */
async function writesInVain(notes: NotesRoom, page: WritingPage, word: string): Promise<void> {
  write(page.doc, word);
  await stillServes(notes);
  expect(inFile(notes)).not.toContain(word);
}

it('[CO4] rights that are taken away while a page types hold from then on, and come back', async () => {
  const { notes, page } = await roomWithWriter();
  const { room, document } = notes;
  const typing = setInterval(() => write(page.doc, 'typing'), 1);
  await until('some words', () => inFile(notes).includes('typing'));
  await room.console.done('document.rights', { document, rights: rightsOfNotes({ participants: 'read' }) });
  const landed = inFile(notes);
  await until('the page to be told', () => rightNow(page) === 'read');
  clearInterval(typing);
  await writesInVain(notes, page, 'after all');
  expect(inFile(notes).split('typing').length).toBe(landed.split('typing').length);
  expect(page.provider.unsyncedChanges).toBeGreaterThan(0);

  await room.console.done('document.rights', { document, rights: rightsOfNotes({ participants: 'edit' }) });
  await until('the page to be told', () => rightNow(page) === 'edit');
  // As a page does that may write again: it hands over what the host lacks.
  page.provider.forceSync();
  await until('all words to be saved', () => page.saved());
  expect(inFile(notes)).toContain('after all');
});

it('[CO4] a page whose right is gone altogether is shown out of the document', async () => {
  const { notes, page } = await roomWithWriter();
  const { room, document } = notes;
  let closed = '';
  page.provider.on('close', ({ event }: { event: { reason: string } }) => (closed = event.reason));
  await room.console.done('document.rights', { document, rights: rightsOfNotes({ participants: 'none' }) });
  await until('the page to be shown out', () => closed !== '');
  expect(closed).toBe('This document is not open to you any more.');
  await writesInVain(notes, page, 'after all');
});

it('[CO8] a document in the bin takes no word, and the page is shown out', async () => {
  const { notes, page } = await roomWithWriter();
  const { room, document } = notes;
  const lead = await synced(openPageFor(room.console, 'console', document));
  await room.console.done('document.bin', { document });
  await until('the console to be told', () => rightNow(lead) === 'read');
  write(lead.doc, 'by the console');
  write(page.doc, 'by the phone');
  const again = openPageFor(room.console, 'console', document);
  await synced(again);
  expect(again.text()).toBe('Before.');
  await room.console.done('document.return', { document });
  expect(inFile(notes)).not.toContain('by the phone');
  expect(inFile(notes)).not.toContain('by the console');
  await stillServes(notes);
});

it('[CO4] a seat that moves to another device takes the right with it at once', async () => {
  const { notes, page, code, seat } = await roomWithWriter();
  const { room, document } = notes;
  let closed = '';
  page.provider.on('close', ({ event }: { event: { reason: string } }) => (closed = event.reason));
  const other = await room.seated(code);
  await until('the old page to be shown out', () => closed !== '');
  await writesInVain(notes, page, 'from the old device');
  const fresh = await synced(openPageFor(other, 'phone', document, seat));
  write(fresh.doc, 'From the new one.');
  await until('the words to be saved', () => fresh.saved());
});

it('[CO4] a desk whose access is ended writes nothing any more', async () => {
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const offer = { kind: 'desk', grants: ['drafting'], label: 'Drafting' };
  const code = await room.console.made('desk.offer', offer, 'code');
  const desk = await join({ origin: room.roomOrigin(), surface: 'desk', page: `/desk?pair=${code}` });
  await desk.done('desk.pair', { code });
  await desk.sees('its functions', ({ mine }) => mine?.grants.includes('drafting'));
  const page = await synced(openPageFor(desk, 'desk', document));
  write(page.doc, 'By the desk.');
  await until('the words to be saved', () => page.saved());
  await room.console.done('device.revoke', { device: desk.device });
  await until('the page to be shown out', () => !page.provider.isAuthenticated);
  await writesInVain(notes, page, 'after all');
});

it('a room that closes ends every line of it, and opens again', async () => {
  const { notes, page } = await roomWithWriter();
  const { room } = notes;
  let down = 0;
  page.provider.configuration.websocketProvider.on('close', () => (down += 1));
  await room.console.done('room.close');
  await until('the room to be closed', () => room.host.roomUrls().length === 0);
  await until('the line to be closed', () => down > 0);
  write(page.doc, 'While it was closed.');
  await openTheRoom(room);
  // At the same port, as `roomOrigin` of its page still says.
  await until('the words to be saved', () => page.saved());
  expect(inFile(notes)).toContain('While it was closed.');
});

it('a file closes while phones write in it', async () => {
  const { notes, page } = await roomWithWriter();
  const { room } = notes;
  const line = page.provider.configuration.websocketProvider;
  // As a page of ours does: what waited is in the document, which the handshake brings over whole.
  line.on('open', () => (line['messageQueue'] = []));
  const typing = setInterval(() => write(page.doc, 'typing'), 30);
  await room.host.session.close();
  await room.host.session.open(room.file);
  await openTheRoom(room);
  await until('the page to be back', () => page.provider.isSynced);
  clearInterval(typing);
  await until('all words to be saved', () => page.saved());
  expect(inFile(notes).split('typing').length).toBe(page.text().split('typing').length);
});

it('[CO1] a file that is closed and opened again under open pages is one document to all of them', async () => {
  const noise = listenForNoise();
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const one = await synced(openPageFor(room.console, 'console', document));
  const other = await synced(openPageFor(room.console, 'console', document));
  write(one.doc, 'First.');
  await until('the words to be saved', () => one.saved());
  for (let round = 0; round < 3; round += 1) {
    await room.host.session.close();
    write(one.doc, `Closed ${round}.`);
    await room.host.session.open(room.file);
    await until('the words at the other', () => other.text().includes(`Closed ${round}.`));
  }
  // Longer than the timer of the copy that was dropped: it puts nothing away that is open.
  const since = performance.now();
  await until(
    'the old timer to have run',
    () => {
      write(one.doc, 'x');
      return performance.now() - since > 3000;
    },
    { every: 100 },
  );
  const third = await synced(openPageFor(room.console, 'console', document));
  write(one.doc, 'Last words.');
  await until('the words at the other', () => other.text().includes('Last words.'));
  await until('the words at the third', () => third.text().includes('Last words.'));
  await until('all to be saved', () => one.saved() && other.saved() && third.saved());
  expect(noise).toEqual([]);
});

it('two pages of one device write side by side, and either may leave', async () => {
  const { notes, phone, page, seat } = await roomWithWriter();
  const second = await synced(openPageFor(phone, 'phone', notes.document, seat));
  page.provider.awareness?.setLocalState({ cursor: 1 });
  second.provider.awareness?.setLocalState({ cursor: 2 });
  await until('both to see each other', () =>
    [page, second].every(({ provider }) => (provider.awareness?.getStates().size ?? 0) === 2),
  );
  for (let at = 0; at < 20; at += 1) {
    write(page.doc, `one ${at}`);
    write(second.doc, `two ${at}`);
  }
  await until('the words of both', () => page.text().includes('two 19') && second.text().includes('one 19'));
  page.leave();
  write(second.doc, 'Alone.');
  await until('the words to be saved', () => second.saved());
});

it('[CO14] a screen reads the document that it shows, and no other, and writes in none', async () => {
  const notes = await roomWithNotes();
  const { room, document } = notes;
  const offer = { kind: 'screen', grants: [], label: 'Wall' };
  const code = await room.console.made('desk.offer', offer, 'code');
  const screen = await join({ origin: room.roomOrigin(), surface: 'screen', page: `/screen?pair=${code}` });
  await screen.done('desk.pair', { code });
  const other = await room.console.made('document.open', { kind: 'narrative', title: 'Why' }, 'document');
  const before = await openRawPeer(screen, 'screen');
  before.auth(document);
  await until('the refusal', () => before.heard.some(({ text }) => text.includes('not open to you')));

  await room.console.done('screen.show', { slide: { kind: 'document', document } });
  const peer = await openRawPeer(screen, 'screen');
  await peer.joins(document);
  const doc = new Y.Doc();
  write(doc, 'By the wall.');
  peer.send(syncFrame(document, 2, Y.encodeStateAsUpdate(doc)));
  await until('the answer', () => peer.heard.some(({ kind, step }) => kind === 'syncStatus' && step === 0));
  peer.auth(other);
  await until('the refusal', () => peer.heard.some(({ text }) => text.includes('not open to you')));
  await room.console.done('screen.show', { slide: { kind: 'document', document: other } });
  await until('the screen to be shown out', () =>
    peer.heard.some(({ kind, document: of }) => kind === 'close' && of === document),
  );
  expect(inFile(notes)).not.toContain('By the wall.');
});
