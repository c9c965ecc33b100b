import * as Y from 'yjs';
import { textOf } from '../../../../../shared/docs/shape.ts';
import { addReply, addThread, setThreadState } from '../../../../../shared/docs/threads.ts';
import type { Reference } from '../schema/references.ts';
import { anchorFinder, anchorsAt } from '../threads/anchors.ts';

export const sampleReferences: readonly Reference[] = [
  { kind: 'statement', id: 'S1', label: 'S12', text: 'Districts keep a common memory of what worked.' },
  {
    kind: 'statement',
    id: 'S2',
    label: 'S14',
    text: 'Each project names who will answer for it in three years.',
  },
  {
    kind: 'evidence',
    id: 'E1',
    label: 'Okello 2024',
    text: 'Learning meetings in eleven districts: a review',
  },
  { kind: 'input', id: 'I1', label: 'Card 37', text: 'We have many projects and no common memory.' },
  ...Array.from({ length: 40 }, (_, index) => ({
    kind: 'input' as const,
    id: `I${index + 2}`,
    label: `Card ${index + 60}`,
    text: `Something that somebody wrote at table ${(index % 8) + 1}`,
  })),
];

type Sample = {
  readonly node: string;
  readonly attrs?: Record<string, unknown>;
  readonly content?: readonly (Sample | string)[];
};

const p = (...content: (Sample | string)[]): Sample => ({ node: 'paragraph', content });
const h = (level: number, text: string): Sample => ({ node: 'heading', attrs: { level }, content: [text] });
const li = (text: string): Sample => ({ node: 'listItem', content: [p(text)] });
const cell = (node: string, text: string): Sample => ({
  node,
  attrs: { colspan: 1, rowspan: 1 },
  content: [p(text)],
});
const reference = (kind: string, id: string): Sample => ({ node: 'reference', attrs: { kind, id } });

const notes: readonly Sample[] = [
  h(1, 'Notes of the plenary'),
  p(
    'The tables reported in turn. Most of what they said comes back to one point: we have many projects and no common memory of what worked, ',
    reference('input', 'I1'),
    ', as the review says too: ',
    reference('evidence', 'E1'),
    '.',
  ),
  h(2, 'What the districts ask for'),
  {
    node: 'bulletList',
    content: [
      li('A register of projects that is kept by the district, not by the donor.'),
      li('A yearly meeting at which what did not work may be said.'),
      li('Money for travel, so that the far clinics are heard.'),
    ],
  },
  p('الاجتماع السنوي يجب أن يكون مفتوحاً لجميع المناطق.'),
  { node: 'blockquote', content: [p('Nobody learns from a report that praises everybody.')] },
  h(2, 'Who does what'),
  {
    node: 'table',
    content: [
      { node: 'tableRow', content: ['Who', 'What', 'Until'].map((text) => cell('tableHeader', text)) },
      {
        node: 'tableRow',
        content: ['District office', 'Draft of the register', 'March'].map((text) => cell('tableCell', text)),
      },
      {
        node: 'tableRow',
        content: ['Universities', 'Review of what was learned', 'June'].map((text) =>
          cell('tableCell', text),
        ),
      },
    ],
  },
  h(2, 'Open points'),
  p(
    'The budget was not discussed. It comes back on the second day, together with the wording of the third statement.',
  ),
];

function nodes(samples: readonly (Sample | string)[]): (Y.XmlElement | Y.XmlText)[] {
  return samples.map((sample) => {
    if (typeof sample === 'string') return new Y.XmlText(sample);
    const element = new Y.XmlElement(sample.node);
    // Levels and spans are numbers, which the types of Yjs do not foresee.
    for (const [name, value] of Object.entries(sample.attrs ?? {}))
      element.setAttribute(name, value as string);
    element.insert(0, nodes(sample.content ?? []));
    return element;
  });
}

/** Notes with everything that a text can hold. */
export function fillNotes(doc: Y.Doc): void {
  textOf(doc).insert(0, nodes(notes));
}

/** The words of a statement, as its wording draft begins. */
export function fillWording(doc: Y.Doc): void {
  textOf(doc).insert(0, nodes([p('Districts should keep a common memory of what worked and what did not.')]));
}

/** About thirty printed pages. */
export function fillLong(doc: Y.Doc): void {
  const sentence =
    'The tables reported in turn, and most of what they said comes back to one point: there are many projects and there is no common memory of what worked, where it worked, and who could be asked. ';
  const samples = Array.from({ length: 30 }, (_, page) => [
    h(2, `Page ${page + 1}`),
    ...Array.from({ length: 8 }, (_unused, index) => p(`${index + 1}. ${sentence.repeat(2)}`)),
  ]).flat();
  textOf(doc).insert(0, nodes(samples));
}

/** A comment with replies, two proposals and something settled. */
export function fillThreads(doc: Y.Doc): void {
  const about = (words: string) => {
    const span = findWords(textOf(doc), words);
    return span === null ? { from: null, to: null } : anchorsAt(textOf(doc), span);
  };
  const at = '2026-11-28T10:42:00.000Z';
  const comment = (id: string, quote: string, text: string, number: number): void =>
    addThread(doc, {
      ...about(quote),
      id,
      kind: 'comment',
      quote,
      text,
      replacement: null,
      at,
      who: { kind: 'seat', number, name: number === 7 ? 'Amina Diallo' : null },
    });
  comment('c1', 'many projects', 'How many? The annex of last year counts 41.', 7);
  addReply(doc, 'c1', { id: 'r1', text: '43 with the two of November.', at, who: { kind: 'team' } });
  comment('c2', 'Money for travel', 'This was said by three tables.', 12);
  comment('c3', 'Open points', 'Done.', 12);
  setThreadState(doc, 'c3', 'resolved');
  addThread(doc, {
    ...about('may be said'),
    id: 'p1',
    kind: 'proposal',
    quote: 'may be said',
    text: 'Nobody said it last time.',
    replacement: 'is said first',
    at,
    who: { kind: 'category', label: 'Professional associations' },
  });
}

/** Where some words stand in a text; null where they do not. */
function findWords(
  text: Y.XmlFragment,
  words: string,
): { readonly from: number; readonly to: number } | null {
  let found: { readonly from: number; readonly to: number } | null = null;
  const finder = anchorFinder(text);
  const visit = (parent: Y.XmlFragment | Y.XmlElement): void => {
    for (const child of parent.toArray()) {
      if (child instanceof Y.XmlElement) visit(child);
      if (!(child instanceof Y.XmlText) || found !== null) continue;
      const index = child.toJSON().indexOf(words);
      const from = index < 0 ? null : finder.start(child);
      if (from !== null) found = { from: from + index, to: from + index + words.length };
    }
  };
  visit(text);
  return found;
}
