import { useEffect } from 'react';
import { useDraft } from './draft-context.tsx';

/** Ctrl+Z and Ctrl+Shift+Z take back and do again what this page wrote into the draft. */
export function useUndoKeys(): void {
  const draft = useDraft();
  useEffect(() => {
    if (draft === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
      const isRedo = event.ctrlKey && event.key.toLowerCase() === 'y';
      if (!isUndo && !isRedo) return;
      // A form that is not part of the draft takes its own letters back.
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('[role="dialog"]') !== null) return;
      event.preventDefault();
      if (isRedo || event.shiftKey) draft.redo();
      else draft.undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [draft]);
}
