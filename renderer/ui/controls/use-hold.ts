import { useCallback, useEffect, useRef, useState } from 'react';

/** Where a hold stands: nothing, held down, let go too early, or asked to confirm in words instead. */
export type HoldState = 'idle' | 'holding' | 'tooShort' | 'confirming';

export interface Hold {
  readonly state: HoldState;
  readonly press: () => void;
  readonly release: () => void;
  readonly confirmInWords: () => void;
  readonly cancel: () => void;
}

/**
 * Counts how long something is held down and reports once when it was long enough.
 *
 * A release before the time is no failure: it goes to `tooShort`, where a hint and another way of
 * confirming are shown.
 */
export function useHold(seconds: number, onHeld: () => void): Hold {
  const [state, setState] = useState<HoldState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onHeld);
  useEffect(() => {
    latest.current = onHeld;
  }, [onHeld]);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const press = useCallback(() => {
    if (timer.current !== undefined) return;
    setState('holding');
    timer.current = setTimeout(() => {
      timer.current = undefined;
      setState('idle');
      latest.current();
    }, seconds * 1000);
  }, [seconds]);

  const release = useCallback(() => {
    if (timer.current === undefined) return;
    stop();
    setState('tooShort');
  }, [stop]);

  const confirmInWords = useCallback(() => setState('confirming'), []);
  const cancel = useCallback(() => {
    stop();
    setState('idle');
  }, [stop]);

  return { state, press, release, confirmInWords, cancel };
}
