import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { readAppears } from '../../../../../shared/docs/threads.ts';
import type { Appears } from '../../../../../shared/domain/model/document.ts';
import { anchorAt, type AnchorFinder, anchorFinder } from '../threads/anchors.ts';
import { isFromOthers } from '../threads/thread-marks.ts';

export interface CaretsOptions {
  readonly awareness: Awareness | null;
  readonly text: Y.XmlFragment | null;
  readonly label: (who: Appears) => string;
  readonly classes: { readonly caret: string; readonly label: string; readonly selection: string };
}

const key = new PluginKey<DecorationSet>('carets');

/** Where somebody's caret is, as their page says it. */
export interface Caret {
  readonly anchor: string;
  readonly head: string;
}

export function readCaret(state: unknown): Caret | null {
  const { caret } = (state ?? {}) as { readonly caret?: unknown };
  const { anchor, head } = (caret ?? {}) as Readonly<Record<string, unknown>>;
  return typeof anchor === 'string' && typeof head === 'string' ? { anchor, head } : null;
}

/**
 * The carets of the others, each with who it is, and one's own told to them.
 *
 * The ready-made extension is not used: it writes names and colours of its own into what the host says of people, and
 * would overwrite who this page appears as. All others share one neutral colour.
 */
export const Carets = Extension.create<CaretsOptions>({
  name: 'carets',

  addOptions() {
    return {
      awareness: null,
      text: null,
      label: () => '',
      classes: { caret: '', label: '', selection: '' },
    };
  },

  addProseMirrorPlugins() {
    const { awareness, text } = this.options;
    if (awareness === null || text === null) return [];
    const moves = caretMoves();
    const draw = (state: EditorState): DecorationSet => caretsIn(state, awareness, text, moves, this.options);
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, before, _old, state) {
            if (transaction.getMeta(key) !== undefined || isFromOthers(transaction)) return draw(state);
            return transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before;
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => caretTeller(view, awareness, text, moves),
      }),
    ];
  },
});

function caretsIn(
  state: EditorState,
  awareness: Awareness,
  text: Y.XmlFragment,
  moves: CaretMoves,
  { label, classes }: CaretsOptions,
): DecorationSet {
  const decorations: Decoration[] = [];
  let finder: AnchorFinder | null = null;
  for (const [client, other] of awareness.getStates()) {
    const caret = client === awareness.clientID ? null : readCaret(other);
    if (caret === null) continue;
    finder ??= anchorFinder(text);
    const anchor = finder.position(caret.anchor);
    const head = finder.position(caret.head);
    const end = state.doc.content.size;
    if (anchor === null || head === null || anchor > end || head > end) continue;
    const who = moves.isFresh(client, caret.head) ? label(readAppears(other['user'])) : null;
    // Between blocks there is no line to stand in: the caret stands at the nearest words.
    const place = state.doc.resolve(head);
    const shown = place.parent.inlineContent ? head : Selection.near(place).head;
    decorations.push(
      Decoration.widget(shown, () => caretElement(who, classes), {
        key: `${client} ${who ?? ''}`,
        side: 10,
        ignoreSelection: true,
      }),
    );
    const [from, to] = anchor < head ? [anchor, head] : [head, anchor];
    if (to > from) decorations.push(Decoration.inline(from, to, { class: classes.selection }));
  }
  return DecorationSet.create(state.doc, decorations);
}

function caretElement(who: string | null, classes: CaretsOptions['classes']): HTMLElement {
  const caret = document.createElement('span');
  caret.className = classes.caret;
  // Who is where is told in the list of people; read out in the middle of a word it would only disturb.
  caret.setAttribute('aria-hidden', 'true');
  if (who === null) return caret;
  const label = document.createElement('span');
  label.className = classes.label;
  label.dir = 'auto';
  label.textContent = who;
  caret.append(label);
  return caret;
}

/** A caret says whose it is while it moves and for so long after: labels that stay would hide the words above. */
const labelledMs = 4000;

interface CaretMoves {
  /** Whether this caret moved lately; asked at each drawing. */
  isFresh(client: number, head: string): boolean;
  /** Milliseconds until a label is to go; null when none is shown. */
  next(): number | null;
}

function caretMoves(): CaretMoves {
  const moves = new Map<number, { readonly head: string; readonly until: number }>();
  return {
    isFresh(client, head) {
      const now = Date.now();
      const known = moves.get(client);
      const move = known?.head === head ? known : { head, until: now + labelledMs };
      moves.set(client, move);
      return move.until > now;
    },
    next() {
      const now = Date.now();
      const ends = [...moves.values()].map(({ until }) => until - now).filter((left) => left > 0);
      return ends.length === 0 ? null : Math.min(...ends);
    },
  };
}

/** Told at most so often: a caret that moves with each letter costs every other page a drawing. */
const tellEveryMs = 80;

function caretTeller(view: EditorView, awareness: Awareness, text: Y.XmlFragment, moves: CaretMoves) {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let told: Caret | null = null;
  const redraw = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (view.isDestroyed) return;
      view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false));
      const next = moves.next();
      clearTimeout(fading);
      if (next !== null) fading = setTimeout(redraw, next + 50);
    });
  };
  const tell = (): void => {
    timer = undefined;
    if (view.isDestroyed) return;
    const { anchor, head } = view.state.selection;
    // In another window's focus the caret stays: who reads along is still here.
    const caret = { anchor: anchorAt(text, anchor, -1), head: anchorAt(text, head, -1) };
    if (told?.anchor === caret.anchor && told.head === caret.head) return;
    told = caret;
    awareness.setLocalStateField('caret', caret);
  };
  const tellSoon = (): void => {
    timer ??= setTimeout(tell, tellEveryMs);
  };
  const onChange = ({
    added,
    updated,
    removed,
  }: Record<'added' | 'updated' | 'removed', readonly number[]>): void => {
    if ([...added, ...updated, ...removed].some((client) => client !== awareness.clientID)) redraw();
  };
  awareness.on('change', onChange);
  view.dom.addEventListener('focusin', tellSoon);
  redraw();
  return {
    update: (_view: EditorView, before: EditorState) => {
      const isMoved = !before.selection.eq(view.state.selection) || before.doc !== view.state.doc;
      if (isMoved && (view.hasFocus() || told !== null)) tellSoon();
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearTimeout(fading);
      awareness.off('change', onChange);
      view.dom.removeEventListener('focusin', tellSoon);
      awareness.setLocalStateField('caret', null);
    },
  };
}
