import { useEffect, useRef } from 'react';
import type { Doing } from './use-doing.ts';

/**
 * Takes a refusal away as soon as what it was about is otherwise: who is here, the quorum, which cell is meant.
 *
 * `about`: those facts as one text.
 */
export function useRefusalUntil({ say }: Pick<Doing, 'say'>, about: string): void {
  const known = useRef(about);
  useEffect(() => {
    if (known.current === about) return;
    known.current = about;
    say(null);
  }, [about, say]);
}
