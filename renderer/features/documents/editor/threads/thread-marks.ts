import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Mappable } from '@tiptap/pm/transform';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import type { Thread } from '../../../../../shared/docs/threads.ts';
import { type AnchorFinder, anchorFinder, type Span } from './anchors.ts';

type Draft = Pick<Thread, 'from' | 'to'>;

interface ThreadMarks {
  readonly threads: readonly Thread[];
  readonly active: string | null;
  /** The passage that a remark is being written about. */
  readonly draft: Draft | null;
  readonly spans: ReadonlyMap<string, Span>;
  readonly decorations: DecorationSet;
}

export interface ThreadMarksOptions {
  readonly text: Y.XmlFragment | null;
  readonly classes: { readonly comment: string; readonly proposal: string; readonly active: string };
  /** A passage was pressed; null: a place without one. */
  readonly onPress: (thread: string | null) => void;
}

type Change = Partial<Pick<ThreadMarks, 'threads' | 'active' | 'draft'>>;

const key = new PluginKey<ThreadMarks>('thread-marks');

/** Whether a transaction brings what others wrote: y-tiptap then replaces the whole text, and nothing can be mapped. */
export function isFromOthers(transaction: Transaction): boolean {
  const meta = transaction.getMeta(ySyncPluginKey) as { readonly isChangeOrigin?: boolean } | undefined;
  return meta?.isChangeOrigin === true;
}

/**
 * Marks the passages that have a comment or proposal.
 *
 * While one types, passages are moved along; anchors are looked up again only when others changed the text or the
 * threads changed.
 */
export const ThreadMarks = Extension.create<ThreadMarksOptions>({
  name: 'threadMarks',

  addOptions() {
    return { text: null, classes: { comment: '', proposal: '', active: '' }, onPress: () => undefined };
  },

  addProseMirrorPlugins() {
    const { options } = this;
    const { text } = options;
    if (text === null) return [];
    const lookedUp = (
      state: EditorState,
      told: Pick<ThreadMarks, 'threads' | 'active' | 'draft'>,
    ): ThreadMarks => {
      const finder = anchorFinder(text);
      const spans = new Map<string, Span>();
      for (const thread of told.threads) {
        const span = finder.span(thread);
        if (span !== null && span.to <= state.doc.content.size) spans.set(thread.id, span);
      }
      return { ...told, spans, decorations: drawn(state, told, spans, finder, options) };
    };
    return [
      new Plugin<ThreadMarks>({
        key,
        state: {
          init: () => ({
            threads: [],
            active: null,
            draft: null,
            spans: new Map(),
            decorations: DecorationSet.empty,
          }),
          apply(transaction, before, _old, state) {
            const change = transaction.getMeta(key) as Change | undefined;
            if (change !== undefined || isFromOthers(transaction)) {
              return lookedUp(state, { ...before, ...change });
            }
            if (!transaction.docChanged || before.spans.size === 0) return before;
            return {
              ...before,
              spans: mapped(before.spans, transaction.mapping),
              decorations: before.decorations.map(transaction.mapping, transaction.doc),
            };
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.decorations,
          handleClick(view, position) {
            options.onPress(threadAt(view.state, position));
            return false;
          },
        },
      }),
    ];
  },
});

function mapped(spans: ReadonlyMap<string, Span>, mapping: Mappable): ReadonlyMap<string, Span> {
  const moved = new Map<string, Span>();
  for (const [id, { from, to }] of spans) {
    const span = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
    if (span.to > span.from) moved.set(id, span);
  }
  return moved;
}

function drawn(
  state: EditorState,
  { threads, active, draft }: Pick<ThreadMarks, 'threads' | 'active' | 'draft'>,
  spans: ReadonlyMap<string, Span>,
  finder: AnchorFinder,
  { classes }: ThreadMarksOptions,
): DecorationSet {
  const written = draft === null ? null : finder.span(draft);
  const decorations = threads.flatMap((thread) => {
    const span = spans.get(thread.id);
    if (span === undefined || (thread.state !== 'open' && thread.id !== active)) return [];
    const look = thread.kind === 'comment' ? classes.comment : classes.proposal;
    const attributes = {
      class: thread.id === active ? `${look} ${classes.active}` : look,
      'data-thread': thread.id,
    };
    return [Decoration.inline(span.from, span.to, attributes, { thread: thread.id })];
  });
  if (written !== null && written.to <= state.doc.content.size) {
    decorations.push(Decoration.inline(written.from, written.to, { class: classes.active }));
  }
  return DecorationSet.create(state.doc, decorations);
}

/** Where each thread's passage is now; threads whose passage is gone are missing. */
export function threadSpans(state: EditorState): ReadonlyMap<string, Span> {
  return key.getState(state)?.spans ?? new Map();
}

/** The shortest open passage around a place. */
function threadAt(state: EditorState, position: number): string | null {
  const marks = key.getState(state);
  let found: { readonly id: string; readonly length: number } | null = null;
  for (const thread of marks?.threads ?? []) {
    const span = marks?.spans.get(thread.id);
    if (thread.state !== 'open' || span === undefined || position < span.from || position > span.to) continue;
    const length = span.to - span.from;
    if (found === null || length < found.length) found = { id: thread.id, length };
  }
  return found?.id ?? null;
}

/** Tells the text of new threads, or of the one that is looked at. */
export function markThreads(transaction: Transaction, change: Change): Transaction {
  return transaction.setMeta(key, change).setMeta('addToHistory', false);
}
