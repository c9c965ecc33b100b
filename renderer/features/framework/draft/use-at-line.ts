import { useEffect } from 'react';
import type { Draft } from './draft.ts';

/**
 * While a line is written in here the others are told, and what is written in it is undone by itself: leaving a field
 * ends a step, however fast somebody types.
 */
export function useAtLine(draft: Draft, key: string, label: string): void {
  useEffect(() => {
    const endStep = (): void => draft.endStep();
    endStep();
    document.addEventListener('focusout', endStep);
    return () => {
      document.removeEventListener('focusout', endStep);
      endStep();
      draft.beAt(null);
    };
  }, [draft]);
  useEffect(() => draft.beAt({ key, label }), [draft, key, label]);
}
