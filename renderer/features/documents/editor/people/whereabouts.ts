import type { Editor } from '@tiptap/core';
import type { Awareness } from 'y-protocols/awareness';

/** Without a key, press or wheel for so long one counts as away from the keyboard; at once while the page is hidden. */
const idleAfterMs = 20_000;
const lookEveryMs = 500;
const longestHeading = 80;

/**
 * Tells the others where in the text one is (the heading above the caret) and whether one is at it.
 *
 * `where` is null above the first heading. Returns what ends it.
 */
export function tellWhereabouts(editor: Editor, awareness: Awareness): () => void {
  let looking: ReturnType<typeof setTimeout> | undefined;
  let idling: ReturnType<typeof setTimeout> | undefined;
  const set = (field: 'where' | 'idle', value: unknown): void => {
    if (awareness.getLocalState()?.[field] !== value) awareness.setLocalStateField(field, value);
  };
  const look = (): void => {
    looking = undefined;
    if (!editor.isDestroyed) set('where', headingAbove(editor));
  };
  const lookSoon = (): void => {
    looking ??= setTimeout(look, lookEveryMs);
  };
  const awake = (): void => {
    clearTimeout(idling);
    const isHidden = document.visibilityState === 'hidden';
    set('idle', isHidden);
    if (!isHidden) idling = setTimeout(() => set('idle', true), idleAfterMs);
  };
  const signs = ['keydown', 'pointerdown', 'wheel'] as const;
  for (const sign of signs) globalThis.addEventListener(sign, awake, { passive: true, capture: true });
  document.addEventListener('visibilitychange', awake);
  editor.on('selectionUpdate', lookSoon);
  editor.on('update', lookSoon);
  look();
  awake();
  return () => {
    clearTimeout(looking);
    clearTimeout(idling);
    for (const sign of signs) globalThis.removeEventListener(sign, awake, { capture: true });
    document.removeEventListener('visibilitychange', awake);
    editor.off('selectionUpdate', lookSoon);
    editor.off('update', lookSoon);
  };
}

function headingAbove({ state }: Editor): string | null {
  let heading: string | null = null;
  const { from } = state.selection;
  state.doc.forEach((node, offset) => {
    if (offset <= from && node.type.name === 'heading') heading = node.textContent.slice(0, longestHeading);
  });
  return heading;
}
