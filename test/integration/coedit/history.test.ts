import { expect, it } from 'vitest';
import type { DocumentAt, DocumentHistory } from '../../../shared/contract/documents.ts';
import type { Participant } from '../../helpers/client.ts';
import { rightsOfNotes, roomWithNotes } from '../../helpers/notes-room.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write, type WritingPage } from '../../helpers/writer.ts';

async function saved(page: WritingPage, words: string): Promise<void> {
  write(page.doc, words);
  await until('the words to be saved', () => page.saved());
}

/** What a phone's page is answered when its seat looks back. */
async function asked(phone: Participant<'phone'>, path: string, seat: string): Promise<Response> {
  return fetch(`${phone.origin}/documents/${path}?surface=phone&seat=${seat}`, {
    headers: { cookie: phone.cookies },
  });
}

const sittingsOf = async (answer: Response): Promise<DocumentHistory['entries']> =>
  ((await answer.json()) as DocumentHistory).entries;

it('[CO22] a rapporteur’s seat sees the history, names a version and goes back to it', async () => {
  const { room, people, document } = await roomWithNotes();
  await room.console.done('consultation.edit', { release: 'open' });
  const [first, second] = people;
  await room.console.done('seat.edit', { seat: first!.seat, role: 'rapporteur' });
  const phone = await room.seated(first!.code);
  const lead = await synced(openPageFor(room.console, 'console', document));
  await saved(lead, 'From the organiser.');
  const page = await synced(openPageFor(phone, 'phone', document, first!.seat));
  expect(page.notices).toContainEqual(expect.objectContaining({ t: 'you', right: 'edit' }));
  await saved(page, 'From the rapporteur.');

  const entries = await sittingsOf(await asked(phone, `${document}/history`, first!.seat));
  const writers = entries.map(({ who }) => who);
  expect(writers).toContainEqual({ kind: 'team' });
  expect(writers.at(-1)).toEqual({ kind: 'seat', number: 1, name: 'Person 1' });
  const seat = first!.seat;
  await phone.done('document.name-version', { document, label: 'Before lunch' }, { seat });
  const named = await phone.sees('the name', ({ mine }) =>
    mine?.seats
      .find(({ id }) => id === seat)
      ?.documents.find(({ id }) => id === document)
      ?.named.at(-1),
  );
  expect(named.label).toBe('Before lunch');

  await saved(page, 'After lunch.');
  const at = await asked(phone, `${document}/at/${named.change}`, seat);
  expect(JSON.stringify(((await at.json()) as DocumentAt).frozen)).not.toContain('After lunch');
  await phone.done('document.restore', { document, change: named.change }, { seat });
  await until('the earlier words on every page', () => !lead.text().includes('After lunch'));
  expect(page.text()).toContain('From the rapporteur.');
  const after = await sittingsOf(await asked(phone, `${document}/history`, seat));
  expect(after.at(-1)!.to).toBeGreaterThan(entries.at(-1)!.to);

  // Who may only suggest reads the text, and neither its history nor its names.
  const other = await room.seated(second!.code);
  expect((await asked(other, `${document}/history`, second!.seat)).status).toBe(403);
  expect((await asked(other, `${document}/at/1`, second!.seat)).status).toBe(403);
  // Nor does another device by the rapporteur's seat.
  expect((await asked(other, `${document}/history`, seat)).status).toBe(404);
  const refused = { ok: false, reason: 'not-allowed' };
  const body = { document, change: named.change };
  expect(await other.act('document.restore', body, { seat: second!.seat })).toMatchObject(refused);
  const read = await other.sees('the text', ({ mine }) =>
    mine?.seats.find(({ id }) => id === second!.seat)?.documents.find(({ id }) => id === document),
  );
  expect(read.named).toEqual([]);

  // The right goes while the page is open, and the history with it.
  await room.console.done('document.rights', { document, rights: rightsOfNotes({ rapporteurs: 'suggest' }) });
  expect((await asked(phone, `${document}/history`, seat)).status).toBe(403);
  expect(await phone.act('document.restore', body, { seat })).toMatchObject(refused);
});

it.each(['group', 'chatham-house'] as const)(
  '[CO22] [CO9] under %s a history names nobody, the rapporteur neither',
  async (release) => {
    const { room, people, document } = await roomWithNotes({}, 9);
    await room.console.done('consultation.edit', { release });
    await room.console.done('document.rights', { document, rights: rightsOfNotes({ participants: 'edit' }) });
    await room.console.done('seat.edit', { seat: people[0]!.seat, role: 'rapporteur' });
    const phones = await Promise.all([0, 3].map((at) => room.seated(people[at]!.code)));
    const pages: WritingPage[] = [];
    for (const [index, at] of [0, 3].entries()) {
      pages.push(await synced(openPageFor(phones[index]!, 'phone', document, people[at]!.seat)));
    }
    for (const words of ['One.', 'Two.', 'Three.', 'Four.']) {
      for (const page of pages) await saved(page, words);
    }
    const answer = await asked(phones[0]!, `${document}/history`, people[0]!.seat);
    const entries = await sittingsOf(answer);
    const who = release === 'group' ? { kind: 'category', label: 'Farmers' } : { kind: 'participant' };
    // Eight stretches by two people of one category: one sitting of that category.
    expect(entries.filter((entry) => entry.who.kind !== 'team').map((entry) => entry.who)).toEqual([who]);
    expect(JSON.stringify(entries)).not.toMatch(/Person|apporteur|"number"/u);
  },
);

it('[CO9] a page hears at once that authors are hidden from now on, and is shown by no name', async () => {
  const { room, people, document } = await roomWithNotes();
  await room.console.done('consultation.edit', { release: 'open' });
  const [first] = people;
  await room.console.done('seat.edit', { seat: first!.seat, role: 'rapporteur' });
  const phone = await room.seated(first!.code);
  const page = await synced(openPageFor(phone, 'phone', document, first!.seat));
  const told = () => page.notices.findLast((notice) => notice.t === 'you');
  await until('the name', () => told()?.appears.kind === 'seat');
  await room.console.done('consultation.edit', { release: 'chatham-house' });
  await until('the name to be gone', () => told()?.appears.kind === 'participant');
  expect(told()).toMatchObject({ right: 'edit', appears: { kind: 'participant' } });
});
