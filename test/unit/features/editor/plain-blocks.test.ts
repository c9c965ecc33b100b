import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  joinToPrevious,
  keptMark,
  partBlock,
  placeAfter,
  plainBlocks,
  plainParts,
  smallestEdit,
  typeInto,
} from '../../../../renderer/features/documents/editor/plain/plain-blocks.ts';
import { blocksOf } from '../../../../shared/docs/blocks.ts';
import { textOf } from '../../../../shared/docs/shape.ts';
import { editRich, richNode, richSchema, textWith } from './rich-text.ts';

const words = (text: Y.XmlFragment): readonly string[] => plainBlocks(text).map((block) => block.text);
const first = (text: Y.XmlFragment): Y.XmlElement => {
  const element = plainBlocks(text)[0]?.element;
  if (element === undefined) throw new Error('a text without blocks');
  return element;
};

describe('the smallest edit', () => {
  it('makes the later text of the earlier one, and never halves a character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🌍', '🌎', 'é', 'م'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { at, remove, insert } = smallestEdit(before, after);
        expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after);
        expect(insert.isWellFormed()).toBe(true);
        expect(before.slice(at, at + remove).isWellFormed()).toBe(true);
      }),
    );
  });

  it('moves a place behind what was put in before it', () => {
    expect(placeAfter(5, { at: 2, remove: 0, insert: 'xyz' })).toBe(8);
    expect(placeAfter(2, { at: 2, remove: 0, insert: 'xyz' })).toBe(2);
    expect(placeAfter(3, { at: 2, remove: 4, insert: '' })).toBe(2);
  });
});

describe('a picture between plain paragraphs', () => {
  it('stands there by its words, and is no block to write in', () => {
    const text = textWith(['before', 'after']);
    const picture = new Y.XmlElement('image');
    picture.setAttribute('alt', 'A map of the districts');
    text.insert(1, [picture]);
    expect(plainParts(text)).toMatchObject([
      { text: 'before' },
      { kind: 'picture', alt: 'A map of the districts' },
      { text: 'after' },
    ]);
    expect(words(text)).toEqual(['before', 'after']);
    expect(joinToPrevious(text.get(2) as Y.XmlElement, 'test')).toBeNull();
  });
});

describe('typing into a plain paragraph', () => {
  it('keeps the marks around it', () => {
    const text = textWith(['one two three']);
    (first(text).get(0) as Y.XmlText).format(4, 3, { bold: {} });
    typeInto(first(text), 'one two three', 'one two, three', 'test');
    expect(blocksOf(text)[0]?.content).toEqual([
      { type: 'text', text: 'one ' },
      { type: 'text', text: 'two,', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' three' },
    ]);
  });

  it('finds its place again when the paragraph changed since it was drawn', () => {
    const text = textWith(['memory']);
    (first(text).get(0) as Y.XmlText).insert(0, 'common ');
    typeInto(first(text), 'memory', 'memory!', 'test');
    expect(words(text)).toEqual(['common memory!']);
  });

  it('can delete a reference and cannot make up one', () => {
    const text = textWith(['see']);
    const reference = new Y.XmlElement('reference');
    first(text).insert(1, [reference, new Y.XmlText(' here')]);
    expect(words(text)).toEqual([`see${keptMark} here`]);
    typeInto(first(text), `see${keptMark} here`, `see${keptMark}${keptMark} there`, 'test');
    expect(words(text)).toEqual([`see${keptMark} there`]);
    typeInto(first(text), `see${keptMark} there`, 'see there', 'test');
    expect(words(text)).toEqual(['see there']);
  });

  it('parts and joins paragraphs with their marks', () => {
    const text = textWith(['one two']);
    (first(text).get(0) as Y.XmlText).format(4, 3, { bold: {} });
    const second = partBlock(first(text), 4, 'test');
    expect(words(text)).toEqual(['one ', 'two']);
    expect(joinToPrevious(second, 'test')).toBe(first(text));
    expect(words(text)).toEqual(['one two']);
    expect(JSON.stringify(blocksOf(text))).toContain('bold');
    expect(joinToPrevious(first(text), 'test')).toBeNull();
  });
});

type Act =
  | {
      readonly by: 'plain';
      readonly block: number;
      readonly at: number;
      readonly remove: number;
      readonly insert: string;
    }
  | { readonly by: 'part' | 'join'; readonly block: number; readonly at: number }
  | { readonly by: 'rich'; readonly at: number; readonly remove: number; readonly insert: string }
  | { readonly by: 'bold'; readonly at: number; readonly length: number }
  | { readonly by: 'sync' };

const short = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', 'م'), maxLength: 4 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      by: fc.constant('plain' as const),
      block: fc.nat(5),
      at: fc.nat(20),
      remove: fc.nat(5),
      insert: short,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constantFrom('part' as const, 'join' as const),
      block: fc.nat(5),
      at: fc.nat(20),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      by: fc.constant('rich' as const),
      at: fc.nat(60),
      remove: fc.nat(8),
      insert: short,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ by: fc.constant('bold' as const), at: fc.nat(60), length: fc.nat(8) }),
  },
  { weight: 3, arbitrary: fc.constant({ by: 'sync' as const }) },
);

function perform(text: Y.XmlFragment, what: Exclude<Act, { by: 'sync' }>): void {
  const blocks = plainBlocks(text);
  if (what.by === 'rich' || what.by === 'bold') {
    editRich(text, ({ tr, doc }) => {
      const from = Math.min(what.at, doc.content.size);
      if (what.by === 'bold') {
        const bold = richSchema.marks['bold'];
        return bold === undefined
          ? tr
          : tr.addMark(from, Math.min(from + what.length, doc.content.size), bold.create());
      }
      const place = doc.resolve(from);
      if (!place.parent.isTextblock) return tr;
      const to = Math.min(from + what.remove, place.end());
      return what.insert === '' ? tr.delete(from, to) : tr.insertText(what.insert, from, to);
    });
    return;
  }
  const block = blocks[what.block % Math.max(1, blocks.length)];
  if (block === undefined) return;
  const at = Math.min(what.at, block.text.length);
  if (what.by === 'plain') {
    const typed = block.text.slice(0, at) + what.insert + block.text.slice(at + what.remove);
    typeInto(block.element, block.text, typed, 'plain');
  } else if (what.by === 'part') partBlock(block.element, at, 'plain');
  else joinToPrevious(block.element, 'plain');
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)));
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)));
}

describe('plain and rich editors on one text', () => {
  it('come to the same text, whatever both sides do, and in whatever order they hear of it', () => {
    let edits = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), act), { maxLength: 30 }), (acts) => {
        const one = textWith(['the common memory', 'of all', 'الأرض'], 1);
        const other = new Y.Doc();
        other.clientID = 2;
        if (one.doc === null) return;
        exchange(one.doc, other);
        for (const [isOne, what] of acts) {
          if (what.by === 'sync') exchange(one.doc, other);
          else {
            edits += 1;
            perform(isOne ? one : textOf(other), what);
          }
        }
        exchange(one.doc, other);
        exchange(one.doc, other);
        expect(blocksOf(textOf(other))).toEqual(blocksOf(one));
        // What one side reads as paragraphs the other reads too.
        const rich: string[] = [];
        richNode(one).descendants((node) => {
          if (node.isTextblock) rich.push(node.textContent);
        });
        expect(words(one)).toEqual(plainBlocks(one).length === 0 ? [] : rich);
      }),
      { numRuns: 600 },
    );
    expect(edits).toBeGreaterThan(1000);
  });
});
