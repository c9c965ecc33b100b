import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  passageText,
  replacePassage,
} from '../../../../renderer/features/documents/editor/threads/accept-proposal.ts';
import { anchorFinder, anchorsAt } from '../../../../renderer/features/documents/editor/threads/anchors.ts';
import { editRich, richNode, textWith } from './rich-text.ts';

const lines = (text: Parameters<typeof richNode>[0]): readonly string[] => {
  const found: string[] = [];
  richNode(text).forEach((node) => found.push(node.textContent));
  return found;
};

describe('accepting a proposal', () => {
  it('changes only the words that differ, so that what others marked in between stays', () => {
    const text = textWith(['Districts should keep a common memory.']);
    const memory = anchorsAt(text, { from: 32, to: 38 });
    expect(passageText(richNode(text), { from: 32, to: 38 })).toBe('memory');
    editRich(text, (state) =>
      replacePassage(state, { from: 1, to: 38 }, 'All districts keep one common memory'),
    );
    expect(lines(text)).toEqual(['All districts keep one common memory.']);
    const now = anchorFinder(text).span(memory);
    expect(now && passageText(richNode(text), now)).toBe('memory');
  });

  it('replaces a passage over several paragraphs as a whole', () => {
    const text = textWith(['one two', 'three', 'four five']);
    editRich(text, (state) => replacePassage(state, { from: 5, to: 21 }, 'and'));
    expect(lines(text)).toEqual(['one and five']);
  });

  it('parts paragraphs at line feeds', () => {
    const text = textWith(['one two three']);
    editRich(text, (state) => replacePassage(state, { from: 5, to: 8 }, 'A\nB'));
    expect(lines(text)).toEqual(['one A', 'B three']);
  });

  it('can take words out altogether', () => {
    const text = textWith(['one two three']);
    editRich(text, (state) => replacePassage(state, { from: 4, to: 8 }, ''));
    expect(lines(text)).toEqual(['one three']);
  });

  it('gives the passage in words, with a sign for what is none', () => {
    const state = EditorState.create({ doc: richNode(textWith(['one', 'two'])) });
    expect(passageText(state.doc, { from: 1, to: 9 })).toBe('one\ntwo');
  });
});
