import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  anchorAt,
  anchorFinder,
  anchorsAt,
} from '../../../../renderer/features/documents/editor/threads/anchors.ts';
import { textOf } from '../../../../shared/docs/shape.ts';
import { richNode, textWith } from './rich-text.ts';

describe('an anchor', () => {
  it('finds each position of a text again, counted as ProseMirror counts', () => {
    const text = textWith(['A heading', 'Words, and more of them', '', '🌍 and الأرض']);
    const node = richNode(text);
    const finder = anchorFinder(text);
    for (let position = 0; position <= node.content.size; position += 1) {
      if (!node.resolve(position).parent.isTextblock) continue;
      for (const side of [0, -1] as const) {
        expect(finder.position(anchorAt(text, position, side))).toBe(position);
      }
    }
  });

  it('stays with its words while others write before, beside and between', () => {
    const text = textWith(['first', 'the common memory of all']);
    const node = richNode(text);
    const from = 7 + 1 + 'the '.length;
    const span = { from, to: from + 'common memory'.length };
    expect(node.textBetween(span.from, span.to)).toBe('common memory');
    const anchors = anchorsAt(text, span);
    const second = (text.get(1) as Y.XmlElement).get(0) as Y.XmlText;
    second.insert('the '.length, 'very ');
    second.insert('the very common memory'.length, ', too,');
    second.insert('the very common'.length, ' and long');
    text.insert(0, [new Y.XmlElement('paragraph')]);
    const now = anchorFinder(text).span(anchors);
    expect(now && richNode(text).textBetween(now.from, now.to)).toBe('common and long memory');
  });

  it('finds the first words of a text, where y-tiptap finds nothing', () => {
    const text = textWith(['first words']);
    expect(anchorFinder(text).span(anchorsAt(text, { from: 1, to: 6 }))).toEqual({ from: 1, to: 6 });
  });

  it('leads nowhere once its words are gone', () => {
    const text = textWith(['one', 'two', 'three']);
    const anchors = anchorsAt(text, { from: 6, to: 9 });
    text.delete(1, 1);
    expect(anchorFinder(text).span(anchors)).toBeNull();
  });

  it.each(['', 'nothing', '!!!!', 'AAAA', '_-_-', 'ÿ'.repeat(40)])(
    'that a peer made up (%j) leads nowhere',
    (anchor) => {
      const text = textWith(['one']);
      const finder = anchorFinder(text);
      expect(() => finder.position(anchor)).not.toThrow();
      expect(finder.span({ from: anchor, to: anchor })).toBeNull();
    },
  );

  it('of another document leads nowhere', () => {
    const anchors = anchorsAt(textWith(['one two']), { from: 1, to: 4 });
    expect(anchorFinder(textWith(['one two'])).span(anchors)).toBeNull();
  });

  it('is the same for everybody who has the same text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (lines, seed) => {
          const text = textWith(lines);
          const other = new Y.Doc();
          if (text.doc !== null) Y.applyUpdate(other, Y.encodeStateAsUpdate(text.doc));
          const position = seed % (richNode(text).content.size + 1);
          const anchor = anchorAt(text, position, -1);
          expect(anchorFinder(textOf(other)).position(anchor)).toBe(anchorFinder(text).position(anchor));
        },
      ),
    );
  });
});
