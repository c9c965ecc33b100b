import { useEffect, useRef } from 'react';

/** What the keys of the sorting page do. */
export type SortingKeys = {
  readonly pile: (index: number) => void;
  readonly make: () => void;
  readonly later: () => void;
  readonly undo: () => void;
};

/** Digits choose a pile, 0 makes one, S leaves the card for later, U takes back; null while something else is asked. */
export function useSortingKeys(keys: SortingKeys | null): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const acts = now.current;
      if (acts === null || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const key = event.key.toLowerCase();
      if (/^[1-9]$/u.test(key)) acts.pile(Number(key) - 1);
      else if (key === '0') acts.make();
      else if (key === 's') acts.later();
      else if (key === 'u') acts.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
