import { expect, it } from 'vitest';
import { readThreads } from '../../../shared/docs/threads.ts';
import { addPeople, openTheRoom, startRoom } from '../../helpers/room.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write } from '../../helpers/writer.ts';

/** A room with minutes that participants may comment on, and two of them. */
async function commented() {
  const room = await startRoom();
  await openTheRoom(room);
  const [one, other] = await addPeople(room, 2);
  const meeting = await room.console.made('meeting.add', { label: 'Day one' }, 'meeting');
  const step = await room.console.made('step.add', { meeting, title: 'Discuss', kind: 'talk' }, 'step');
  const document = await room.console.made('document.open', { kind: 'notes', step }, 'document');
  const lead = await synced(openPageFor(room.console, 'console', document));
  write(lead.doc, 'We met at nine.');
  await until('the words in the file', () => lead.saved());
  const author = { phone: await room.seated(one!.code), seat: one!.seat };
  const reader = { phone: await room.seated(other!.code), seat: other!.seat };
  return { room, document, lead, author, reader };
}

it('[CO11] lets nobody but its author withdraw a comment, and takes one that is sent twice once', async () => {
  const { document, lead, author, reader } = await commented();
  const comment = { document, text: 'At ten.' };
  const twice = { seat: author.seat, key: 'the-same' };
  const first = await author.phone.act('document.comment', comment, twice);
  const again = await author.phone.act('document.comment', comment, twice);
  expect(again).toEqual(first);
  await until('the comment', () => readThreads(lead.doc).length > 0);
  const [thread] = readThreads(lead.doc);
  const withdraw = { document, thread: thread?.id ?? '' };
  expect(await reader.phone.act('document.withdraw', withdraw, { seat: reader.seat })).toMatchObject({
    ok: false,
    reason: 'not-allowed',
  });
  await reader.phone.done('document.reply', { ...withdraw, text: 'Yes, ten.' }, { seat: reader.seat });
  await until('the reply', () => readThreads(lead.doc)[0]?.replies.length === 1);
  await author.phone.done('document.withdraw', withdraw, { seat: author.seat });
  await until('the end of it', () => readThreads(lead.doc)[0]?.state === 'withdrawn');
  expect(readThreads(lead.doc)).toHaveLength(1);
});

it('[CO11] says in one sentence what is wrong with a remark, and changes nothing', async () => {
  const { document, lead, author } = await commented();
  const said = async (name: string, body: Record<string, string>): Promise<string> => {
    const answer = await author.phone.act(name, { document, ...body }, { seat: author.seat });
    return answer.ok ? 'accepted' : `${answer.reason}: ${answer.say}`;
  };
  expect(await said('document.comment', { text: '  ' })).toMatch(/^bad-input: .+\.$/u);
  expect(await said('document.comment', { text: 'x'.repeat(5000) })).toMatch(/^bad-input: .+too long.+\.$/u);
  expect(await said('document.reply', { thread: 'gone', text: 'x' })).toMatch(/^not-found: /u);
  expect(await said('document.restore', { change: '1' })).toMatch(/^(bad-input|not-allowed): /u);
  expect(await said('document.comment', { document: '__proto__', text: 'x' })).toMatch(/^not-found: /u);
  expect(readThreads(lead.doc)).toEqual([]);
});
