import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Arrivals } from '../../client/moving/arrivals.ts';
import type { Arrived } from '../../client/moving/hand-over.ts';

const ArrivalsContext = createContext<Arrivals | null>(null);

export function ArrivalsProvider({ arrivals, children }: { arrivals: Arrivals; children: ReactNode }) {
  return <ArrivalsContext value={arrivals}>{children}</ArrivalsContext>;
}

/** What came from the page that opened this one, and what says that it was dealt with; nothing without a provider. */
export function useArrived(): { readonly arrived: Arrived | null; readonly done: () => void } {
  const arrivals = useContext(ArrivalsContext);
  const arrived = useSyncExternalStore(
    (changed) => arrivals?.subscribe(changed) ?? (() => undefined),
    () => arrivals?.now() ?? null,
  );
  return { arrived, done: () => arrivals?.done() };
}
