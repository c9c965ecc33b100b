import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Moves the focus to an element when it appears: for the first field of what somebody just asked for. */
export function useFocusOnMount(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const field = element.current;
    if (!isWanted || field === null) return;
    field.focus();
    // Browsers put the caret before the words that stand there; one goes on behind them.
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  }, [element, isWanted]);
}
