import { expect, it } from 'vitest';
import type { DocumentHistory } from '../../../shared/contract/documents.ts';
import { freeze, hashOfFrozen } from '../../../shared/docs/freeze.ts';
import { readThreads } from '../../../shared/docs/threads.ts';
import { type Participant, join } from '../../helpers/client.ts';
import { type Room, addPeople, openTheRoom, startRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write } from '../../helpers/writer.ts';

async function roomWithNotes() {
  const room = await startRoom();
  await openTheRoom(room);
  const people = await addPeople(room, 6);
  const meeting = await room.console.made('meeting.add', { label: 'Day one' }, 'meeting');
  const step = await room.console.made('step.add', { meeting, title: 'Discuss', kind: 'talk' }, 'step');
  const document = await room.console.made('document.open', { kind: 'notes', step }, 'document');
  return { room, people, step, document };
}

it('[CO1] what one page writes the other sees, and it is in the file', async () => {
  const { room, document } = await roomWithNotes();
  const one = await synced(openPageFor(room.console, 'console', document));
  const other = await synced(openPageFor(room.console, 'console', document));
  write(one.doc, 'Everyone agreed to meet each quarter.');
  await until('the words on the other page', () => other.text().includes('each quarter'));
  await until('the change to be saved', () => one.saved());

  const { file } = room;
  await room.host.session.close();
  await room.host.session.open(file);
  const again = await synced(openPageFor(room.console, 'console', document));
  await until('the words from the file', () => again.text() === 'Everyone agreed to meet each quarter.');
});

it('[CO3] who may only suggest cannot write, and comments by a command', async () => {
  const { room, people, document } = await roomWithNotes();
  const lead = await synced(openPageFor(room.console, 'console', document));
  write(lead.doc, 'Draft.');
  const [first] = people;
  const phone = await room.seated(first!.code);
  const page = await synced(openPageFor(phone, 'phone', document, first!.seat));
  expect(page.notices).toContainEqual(expect.objectContaining({ t: 'you', right: 'suggest' }));
  write(page.doc, 'Smuggled in.');
  const { thread } = await phone.done(
    'document.comment',
    { document, quote: 'Draft', text: 'Say what kind of draft.' },
    { seat: first!.seat },
  );
  await until('the comment', () => readThreads(lead.doc).some(({ id }) => id === thread));
  expect(readThreads(lead.doc)[0]).toMatchObject({ kind: 'comment', text: 'Say what kind of draft.' });
  expect(lead.text()).toBe('Draft.');
  const fresh = await synced(openPageFor(room.console, 'console', document));
  expect(fresh.text()).toBe('Draft.');
});

it('[CO6] adopts exactly what was seen, and refuses what changed since', async () => {
  const { room, document } = await roomWithNotes();
  const lead = await synced(openPageFor(room.console, 'console', document));
  write(lead.doc, 'We agreed.');
  await until('the change to be saved', () => lead.saved());
  const seen = hashOfFrozen(freeze(lead.doc, 'notes'));
  write(lead.doc, 'And then not.');
  await until('the change to be saved', () => lead.saved());
  expect(await room.console.act('document.adopt', { document, hash: seen })).toMatchObject({
    ok: false,
    reason: 'changed-since',
  });
  const hash = hashOfFrozen(freeze(lead.doc, 'notes'));
  await room.console.done('document.adopt', { document, hash });
  await room.console.sees('the adoption', ({ common }) => common.documents[0]?.adopted?.hash === hash);
});

it('[CO5] restores an earlier version as a new change', async () => {
  const { room, document } = await roomWithNotes();
  const lead = await synced(openPageFor(room.console, 'console', document));
  write(lead.doc, 'First.');
  await until('the change to be saved', () => lead.saved());
  const version = await room.console.made('document.name-version', { document, label: 'Morning' }, 'version');
  const { change } = await room.console.sees('the version', ({ common }) =>
    common.documents[0]?.named.find(({ id }) => id === version),
  );
  write(lead.doc, 'Second.');
  await until('the change to be saved', () => lead.saved());
  await room.console.done('document.restore', { document, change });
  await until('the restored words', () => lead.text() === 'First.');
});

it('[CO19] tells what was adopted out of the record, whatever became of the draft', async () => {
  const { room, document } = await roomWithNotes();
  const lead = await synced(openPageFor(room.console, 'console', document));
  write(lead.doc, 'We agreed.');
  await until('the change to be saved', () => lead.saved());
  const adopted = (): Promise<Response> =>
    fetch(`${room.origin}/documents/${document}/adopted`, { headers: { cookie: room.console.cookies } });
  expect((await adopted()).status).toBe(404);
  const frozen = freeze(lead.doc, 'notes');
  const hash = hashOfFrozen(frozen);
  await room.console.done('document.adopt', { document, hash });
  // One sitting goes on: its end is no adopted text, and nobody named a version.
  write(lead.doc, 'And then not.');
  await until('the change to be saved', () => lead.saved());
  expect(await (await adopted()).json()).toEqual({ hash, frozen });
});

async function deskWith(room: Room, grants: readonly string[]): Promise<Participant<'desk'>> {
  const offer = { kind: 'desk', grants: [...grants], label: 'Helper' };
  const code = await room.console.made('desk.offer', offer, 'code');
  const desk = await join({ origin: room.roomOrigin(), surface: 'desk', page: `/desk?pair=${code}` });
  await desk.done('desk.pair', { code });
  await desk.sees('its functions', ({ mine }) => mine?.grants.length === grants.length);
  return desk;
}

it('[CO8] what lies in the bin is read, with its history, by the console and desks that may take it out', async () => {
  const { room, people, document } = await roomWithNotes();
  const [drafting, sorting] = [await deskWith(room, ['drafting']), await deskWith(room, ['sorting'])];
  const lead = await synced(openPageFor(room.console, 'console', document));
  write(lead.doc, 'Kept for later.');
  await until('the words to be saved', () => lead.saved());
  await room.console.done('document.bin', { document });
  const read = async (who: Participant<'console' | 'desk'>, surface: 'console' | 'desk') => {
    const page = await synced(openPageFor(who, surface, document));
    expect(page.text()).toBe('Kept for later.');
    expect(page.notices).toContainEqual(expect.objectContaining({ t: 'you', right: 'read' }));
    write(page.doc, 'From the bin.');
    const history = await fetch(`${who.origin}/documents/${document}/history?surface=${surface}`, {
      headers: { cookie: who.cookies },
    });
    expect(history.status).toBe(200);
    expect(((await history.json()) as DocumentHistory).entries.length).toBeGreaterThan(0);
  };
  await read(room.console, 'console');
  await read(drafting, 'desk');
  const [first] = people;
  const phone = await room.seated(first!.code);
  for (const page of [
    openPageFor(sorting, 'desk', document),
    openPageFor(phone, 'phone', document, first!.seat),
  ]) {
    await until('the refusal', () => page.refused() !== null);
    expect(page.text()).toBe('');
  }
  const asked = await fetch(`${sorting.origin}/documents/${document}/history?surface=desk`, {
    headers: { cookie: sorting.cookies },
  });
  expect(asked.status).toBe(404);
  expect(await sorting.act('document.return', { document })).toMatchObject({ reason: 'not-allowed' });
  await drafting.done('document.return', { document });
  const again = await synced(openPageFor(room.console, 'console', document));
  expect(again.text()).toBe('Kept for later.');
});

it('[CO20] lists what is in the bin to the console and to desks that may take it out', async () => {
  const { room, document } = await roomWithNotes();
  const [drafting, sorting] = [await deskWith(room, ['drafting']), await deskWith(room, ['sorting'])];
  await drafting.done('document.bin', { document });
  const binned = { id: document, kind: 'notes', binnedAt: expect.any(String) };
  await room.console.sees('the bin', ({ common }) => typeof common.documents[0]?.binnedAt === 'string');
  expect(room.console.common().documents).toMatchObject([binned]);
  await drafting.sees('the bin', ({ mine }) => typeof mine.documents[0]?.binnedAt === 'string');
  expect(drafting.mine().documents).toMatchObject([binned]);
  expect(sorting.mine().documents).toEqual([]);
  await drafting.done('document.return', { document });
  await drafting.sees('it to be back', ({ mine }) => mine.documents[0]?.binnedAt === null);
});
