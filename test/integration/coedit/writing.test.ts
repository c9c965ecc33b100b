import { expect, it } from 'vitest';
import { freeze, hashOfFrozen } from '../../../shared/docs/freeze.ts';
import { readThreads } from '../../../shared/docs/threads.ts';
import { addPeople, openTheRoom, startRoom } from '../../helpers/room.ts';
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
