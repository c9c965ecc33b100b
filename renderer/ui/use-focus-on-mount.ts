import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Moves the focus to an element when it appears: for the first field of what somebody just asked for. */
export function useFocusOnMount(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, [element, isWanted]);
}
