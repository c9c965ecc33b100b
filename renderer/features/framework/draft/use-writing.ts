import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface Writing {
  readonly isWriting: boolean;
  readonly open: () => void;
  readonly done: () => void;
  readonly pencil: RefObject<HTMLButtonElement | null>;
}

/** Whether a line of a list is written in; afterwards the focus is at the pencil that opened it. */
export function useWriting(): Writing {
  const [isWriting, setWriting] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && !isWriting) pencil.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const open = useCallback(() => setWriting(true), []);
  const done = useCallback(() => setWriting(false), []);
  return { isWriting, open, done, pencil };
}
