import { useEffect, useRef, useState } from 'react';
import type { CirculatedCopy } from '../../shared/framework/comment-file.ts';
import { type Kept, keep, keeps, keyOf, randomName, readKept } from './kept-comments.ts';

/** What somebody wrote in a copy, whether the browser keeps it, and what changes it. */
export interface KeptComments {
  readonly kept: Kept;
  readonly isKept: boolean;
  readonly change: (next: (kept: Kept) => Kept) => void;
}

/**
 * What this browser keeps of a copy.
 *
 * Each change starts from what is kept now and not from what the page last drew: another window with the same copy may
 * have written meanwhile, and two changes may come between two drawings.
 */
export function useKept(copy: CirculatedCopy): KeptComments {
  const [kept, setKept] = useState<Kept>(
    () => readKept(copy) ?? { copy: randomName(), code: '', sender: '', comments: [] },
  );
  const newest = useRef(kept);
  const [isKept, setIsKept] = useState(keeps);
  useEffect(() => {
    const written = ({ key }: StorageEvent): void => {
      const other = key === keyOf(copy) ? readKept(copy) : null;
      if (other === null) return;
      newest.current = other;
      setKept(other);
    };
    window.addEventListener('storage', written);
    return () => window.removeEventListener('storage', written);
  }, [copy]);
  const change = (next: (kept: Kept) => Kept): void => {
    const made = next((isKept ? readKept(copy) : null) ?? newest.current);
    newest.current = made;
    setKept(made);
    setIsKept(keep(copy, made));
  };
  return { kept, isKept, change };
}
