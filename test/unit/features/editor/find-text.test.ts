import { EditorState, type Transaction } from '@tiptap/pm/state';
import { getExtensionField } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import {
  findingIn,
  FindText,
  goToFound,
  lookFor,
  replaceFound,
} from '../../../../renderer/features/documents/editor/find/find-text.ts';
import { richNode, textWith } from './rich-text.ts';

type MakePlugins = () => Parameters<typeof EditorState.create>[0]['plugins'];

function stateOf(lines: readonly string[]): EditorState {
  const make = getExtensionField<MakePlugins>(FindText, 'addProseMirrorPlugins', {
    name: FindText.name,
    options: { classes: { found: 'found', current: 'current' } },
    storage: {},
  });
  return EditorState.create({ doc: richNode(textWith(lines)), plugins: make() ?? [] });
}

function after(state: EditorState, ...steps: readonly ((state: EditorState) => Transaction)[]): EditorState {
  return steps.reduce((now, step) => now.apply(step(now)), state);
}

const look = (wanted: string) => (state: EditorState) => lookFor(state.tr, wanted);

describe('finding', () => {
  it('goes round all places, whatever their capitals', () => {
    const state = after(stateOf(['Memory and memory', 'no MEMORY']), look('memory'));
    expect(findingIn(state)).toMatchObject({ at: 0, found: [{ from: 1 }, { from: 12 }, { from: 23 }] });
    expect(findingIn(after(state, (now) => goToFound(now, -1))).at).toBe(2);
    expect(findingIn(after(state, (now) => goToFound(now, 1))).at).toBe(1);
  });

  it('takes signs for what they are', () => {
    expect(findingIn(after(stateOf(['a.b axb (a.b)*']), look('a.b'))).found).toHaveLength(2);
    expect(findingIn(after(stateOf(['a.b axb (a.b)*']), look('(a.b)*'))).found).toHaveLength(1);
  });

  it('finds no-break blanks and curved marks by what a keyboard has, and the other way round', () => {
    const lines = ['Objectif\u00A0: l’école “ouverte”', 'Objectif : l\'école "ouverte"'];
    for (const wanted of ['objectif :', 'l\'école "', 'Objectif\u202F: L’ÉCOLE “']) {
      expect(findingIn(after(stateOf(lines), look(wanted))).found, wanted).toHaveLength(2);
    }
  });

  it('replaces one, then the next, or all, and does not find itself again', () => {
    const start = after(stateOf(['one two one', 'one']), look('one'));
    const once = after(start, (now) => replaceFound(now, 'ONE!', false));
    expect(once.doc.textBetween(0, once.doc.content.size, '|')).toBe('ONE! two one|one');
    const all = after(start, (now) => replaceFound(now, 'one more', true));
    expect(all.doc.textBetween(0, all.doc.content.size, '|')).toBe('one more two one more|one more');
    const none = after(start, (now) => replaceFound(now, '', true));
    expect(none.doc.textBetween(0, none.doc.content.size, '|')).toBe(' two |');
    expect(findingIn(none)).toMatchObject({ found: [], at: -1 });
  });

  it('finds anew when the text changes, and nothing once nothing is wanted', () => {
    const state = after(stateOf(['one']), look('one'), (now) => now.tr.insertText('one ', 1));
    expect(findingIn(state).found).toHaveLength(2);
    expect(findingIn(after(state, look(''))).found).toEqual([]);
  });
});
