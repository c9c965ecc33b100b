import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Span } from '../threads/anchors.ts';

interface Finding {
  readonly wanted: string;
  readonly found: readonly Span[];
  /** Which of them is looked at; -1 for none. */
  readonly at: number;
  readonly decorations: DecorationSet;
}

const key = new PluginKey<Finding>('find-text');
const nothing: Finding = { wanted: '', found: [], at: -1, decorations: DecorationSet.empty };

export interface FindTextOptions {
  readonly classes: { readonly found: string; readonly current: string };
}

/** Marks what is looked for. Nothing is searched while nothing is wanted. */
export const FindText = Extension.create<FindTextOptions>({
  name: 'findText',

  addOptions() {
    return { classes: { found: '', current: '' } };
  },

  addProseMirrorPlugins() {
    const { classes } = this.options;
    const search = (doc: Node, wanted: string, near: number): Finding => {
      if (wanted === '') return nothing;
      const found = findIn(doc, wanted);
      const next = found.findIndex(({ from }) => from >= near);
      const at = found.length === 0 ? -1 : Math.max(0, next);
      return { wanted, found, at, decorations: drawn(doc, found, at, classes) };
    };
    return [
      new Plugin<Finding>({
        key,
        state: {
          init: () => nothing,
          apply(transaction, before) {
            const change = transaction.getMeta(key) as
              | { readonly wanted?: string; readonly at?: number }
              | undefined;
            const { doc, selection } = transaction;
            if (change?.wanted !== undefined) return search(doc, change.wanted, selection.from);
            if (change?.at !== undefined) {
              return { ...before, at: change.at, decorations: drawn(doc, before.found, change.at, classes) };
            }
            if (!transaction.docChanged || before.wanted === '') return before;
            const near = before.found[before.at]?.from ?? selection.from;
            return search(doc, before.wanted, transaction.mapping.map(near));
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ];
  },
});

/** All places of some words, whatever their capitals, blanks and quotation marks; none of them overlap. */
function findIn(doc: Node, wanted: string): readonly Span[] {
  const pattern = new RegExp(asTyped(wanted), 'giu');
  const found: Span[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\uFFFC');
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const from = position + 1 + index;
      found.push({ from, to: from + words.length });
    }
    return false;
  });
  return found;
}

/** Texts hold no-break blanks and curved marks, which no keyboard has. */
function asTyped(wanted: string): string {
  return wanted
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(/[ \u00A0\u202F]/gu, String.raw`[ \u00A0\u202F]`)
    .replaceAll(/['‘’]/gu, "['‘’]")
    .replaceAll(/["“”]/gu, '["“”]');
}

function drawn(
  doc: Node,
  found: readonly Span[],
  at: number,
  classes: FindTextOptions['classes'],
): DecorationSet {
  return DecorationSet.create(
    doc,
    found.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: index === at ? classes.current : classes.found }),
    ),
  );
}

export function findingIn(state: EditorState): Pick<Finding, 'wanted' | 'found' | 'at'> {
  return key.getState(state) ?? nothing;
}

export function lookFor(transaction: Transaction, wanted: string): Transaction {
  return transaction.setMeta(key, { wanted });
}

/** Goes to the next place (or the one before), round the end of the text. */
export function goToFound(state: EditorState, step: 1 | -1): Transaction {
  const { found, at } = findingIn(state);
  const next = found.length === 0 ? -1 : (at + step + found.length) % found.length;
  const span = found[next];
  const transaction = state.tr.setMeta(key, { at: next });
  return span === undefined
    ? transaction
    : transaction.setSelection(TextSelection.create(state.doc, span.from, span.to));
}

/** Replaces the place that is looked at, or all of them. */
export function replaceFound(state: EditorState, replacement: string, isAll: boolean): Transaction {
  const { found, at } = findingIn(state);
  const places = isAll ? found : found.slice(Math.max(0, at), Math.max(0, at) + 1);
  const transaction = state.tr;
  for (const { from, to } of [...places].reverse()) {
    if (replacement === '') transaction.delete(from, to);
    else transaction.insertText(replacement, from, to);
  }
  return transaction;
}
