import type { EditorView } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { anchorFinder } from '../threads/anchors.ts';
import { readCaret } from './carets.ts';

export interface Following {
  readonly view: EditorView;
  readonly awareness: Awareness;
  readonly text: Y.XmlFragment;
  /** The client (of the awareness states) whose caret is followed. */
  readonly client: number;
  /** The reader took over, or the other one left. */
  readonly onEnd: () => void;
}

/**
 * Keeps somebody's caret in view, until the reader scrolls, presses or types, or that one leaves. Returns what ends it.
 */
export function followPerson({ view, awareness, text, client, onEnd }: Following): () => void {
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    awareness.off('change', look);
    for (const sign of signs) globalThis.removeEventListener(sign, end, { capture: true });
    onEnd();
  };
  const look = (): void => {
    const state: unknown = awareness.getStates().get(client);
    if (state === undefined || view.isDestroyed) {
      end();
      return;
    }
    const caret = readCaret(state);
    const position = caret === null ? null : anchorFinder(text).position(caret.head);
    if (position !== null && position <= view.state.doc.content.size) showPosition(view, position);
  };
  const signs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const sign of signs) globalThis.addEventListener(sign, end, { passive: true, capture: true });
  awareness.on('change', look);
  look();
  return end;
}

/** Scrolls a place of the text into the middle of what is seen, when it is not well in view already. */
export function showPosition(view: EditorView, position: number): void {
  const frame = scrollFrame(view.dom);
  const { top, bottom } = view.coordsAtPos(position);
  const seen = frame.getBoundingClientRect();
  const margin = Math.min(80, seen.height / 5);
  if (top >= seen.top + margin && bottom <= seen.bottom - margin) return;
  frame.scrollTop += top - (seen.top + seen.height / 2);
}

function scrollFrame(element: HTMLElement): HTMLElement {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (overflowY === 'auto' || overflowY === 'scroll') return parent;
  }
  return document.documentElement;
}
