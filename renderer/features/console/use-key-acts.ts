import { useEffect, useRef } from 'react';

/** Listens for keys anywhere on the page, and does what `actOf` names for one that nobody else took. */
export function useKeyActs(actOf: (event: KeyboardEvent) => (() => void) | undefined): void {
  const latest = useRef(actOf);
  useEffect(() => {
    latest.current = actOf;
  }, [actOf]);
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const act = latest.current(event);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);
}
