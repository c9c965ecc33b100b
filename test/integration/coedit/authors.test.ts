import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { DocumentHistory } from '../../../shared/contract/documents.ts';
import { blocksOf, plainText } from '../../../shared/docs/blocks.ts';
import { textOf } from '../../../shared/docs/shape.ts';
import { roomWithNotes } from '../../helpers/notes-room.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, write, type WritingPage } from '../../helpers/writer.ts';

async function saved(page: WritingPage, words: string): Promise<void> {
  write(page.doc, words);
  await until('the words to be saved', () => page.saved());
}

/** Brings what stands on one page to another, as pages do among themselves while the host is away. */
function carry(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
}

async function roomWithTwo() {
  const notes = await roomWithNotes();
  const { room, people, document } = notes;
  await room.console.done('consultation.edit', { release: 'open' });
  for (const { seat } of people.slice(0, 2))
    await room.console.done('seat.edit', { seat, role: 'rapporteur' });
  const pages: WritingPage[] = [];
  for (const { seat, code } of people.slice(0, 2)) {
    pages.push(await synced(openPageFor(await room.seated(code), 'phone', document, seat)));
  }
  const lead = await synced(openPageFor(room.console, 'console', document));
  const history = async (): Promise<DocumentHistory['entries']> => {
    const answer = await fetch(`${room.console.origin}/documents/${document}/history`, {
      headers: { cookie: room.console.cookies },
    });
    return ((await answer.json()) as DocumentHistory).entries;
  };
  const [amina, bilal] = pages as [WritingPage, WritingPage];
  return { ...notes, amina, bilal, lead, history };
}

it('[CO26] words that another page brought stand in the history under their writer, beside its own', async () => {
  const { amina, bilal, lead, history } = await roomWithTwo();
  await saved(lead, 'We began at nine.');
  await until('the words with both', () => [amina, bilal].every((page) => page.text().includes('nine')));
  amina.leave();
  bilal.leave();
  write(amina.doc, 'Amina, alone.');
  carry(amina.doc, bilal.doc);
  write(bilal.doc, 'Bilal, after her.');
  carry(bilal.doc, lead.doc);
  await saved(lead, 'And the team.');
  const entries = await history();
  const names = entries.map(({ who, isDelivered }) =>
    isDelivered ? 'delivered' : who.kind === 'seat' ? who.name : who.kind,
  );
  expect(names).toContain('Person 1');
  expect(names).toContain('Person 2');
  expect(names).not.toContain('delivered');
  expect(lead.text().split('\n').slice(-3)).toEqual(['Amina, alone.', 'Bilal, after her.', 'And the team.']);
});

it('[CO26] of words whose page the host never met it says who delivered them, and calls nobody their writer', async () => {
  const { lead, history } = await roomWithTwo();
  await saved(lead, 'We began at nine.');
  const unknown = new Y.Doc();
  carry(lead.doc, unknown);
  write(unknown, 'Nobody knows who.');
  carry(unknown, lead.doc);
  await until('the words to be saved', () => lead.saved());
  const last = (await history()).at(-1);
  expect(last).toMatchObject({ who: { kind: 'team' }, isDelivered: true });
});

it('[CO26] [CO1] what was taken apart by authors makes the same text again from the file', async () => {
  const { room, document, amina, bilal, lead } = await roomWithTwo();
  amina.leave();
  bilal.leave();
  // Into each other's words, and out of them again.
  for (let round = 0; round < 20; round += 1) {
    const [one, other] = round % 2 === 0 ? [amina, bilal] : [bilal, amina];
    one.doc.transact(() => {
      const first = textOf(one.doc).get(0);
      const words = first instanceof Y.XmlElement ? first.get(0) : undefined;
      if (!(words instanceof Y.XmlText)) write(one.doc, 'begun');
      else {
        words.insert(Math.floor(words.length / 2), `(${round})`);
        if (round % 3 === 0) words.delete(0, 2);
      }
    });
    carry(one.doc, other.doc);
  }
  carry(amina.doc, lead.doc);
  await until('the words to be saved', () => lead.saved());
  const seen = lead.text();
  for (const page of [amina, bilal, lead]) page.leave();
  const again = await synced(openPageFor(room.console, 'console', document));
  await until('the same text', () => again.text() === seen);
  expect(plainText(blocksOf(textOf(amina.doc)))).toBe(seen);
});
