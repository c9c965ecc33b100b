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
 * have written meanwhile, and two changes may come between two drawings. Where the browser could not keep
 * something, the page goes on with what it has in memory.
 */
export function useKept(copy: CirculatedCopy): KeptComments {
  const [kept, setKept] = useState<Kept>(
    () => readKept(copy) ?? { copy: randomName(), code: '', sender: '', comments: [] },
  );
  const newest = useRef(kept);
  const [isKept, setIsKept] = useState(keeps);
  useEffect(() => {
    if (!isKept) return;
    const written = ({ key }: StorageEvent): void => {
      const other = key?.startsWith(keyOf(copy)) === true ? readKept(copy) : null;
      if (other === null) return;
      newest.current = other;
      setKept(other);
    };
    window.addEventListener('storage', written);
    return () => window.removeEventListener('storage', written);
  }, [copy, isKept]);
  const change = (next: (kept: Kept) => Kept): void => {
    const before = (isKept ? readKept(copy) : null) ?? newest.current;
    const made = next(before);
    newest.current = made;
    setKept(made);
    setIsKept(keep(copy, before, made));
  };
  return { kept, isKept, change };
}
