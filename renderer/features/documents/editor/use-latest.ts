import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What was drawn last, for callbacks that outlive a drawing and must not be made anew for each. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useKeep(latest, value);
  return latest;
}

/** The same for a ref that was made before what it is to hold. */
export function useKeep<Value>(ref: RefObject<Value>, value: Value): void {
  useLayoutEffect(() => {
    ref.current = value;
  });
}
