import { useEffect, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import { peopleHere, type Person } from './people.ts';

/** Carets move many times a second; who is here changes now and then. */
const lookAfterMs = 300;

/** Who else is here; the page draws it anew only when something of it changed. */
export function usePeople(awareness: Awareness): readonly Person[] {
  const [people, setPeople] = useState(() => peopleHere(awareness));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      timer = undefined;
      const next = peopleHere(awareness);
      setPeople((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const onChange = (): void => {
      timer ??= setTimeout(look, lookAfterMs);
    };
    look();
    awareness.on('change', onChange);
    return () => {
      clearTimeout(timer);
      awareness.off('change', onChange);
    };
  }, [awareness]);
  return people;
}
