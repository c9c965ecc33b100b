import { createContext, useContext, useState } from 'react';

/** The line that somebody wants to go to, by its `refKey`: a new object each time. */
export interface Wanted {
  readonly key: string;
}

const GoingContext = createContext<Wanted | null>(null);

/** Around the parts of a framework: says which line is gone to; null: none. */
export const GoingProvider = GoingContext;

export function useWanted(): Wanted | null {
  return useContext(GoingContext);
}

/** While it is drawn, told once of each line that somebody wants to go to. It may set the state of its component. */
export function useArrival(onWanted: (key: string) => void): void {
  const wanted = useWanted();
  const [seen, see] = useState<Wanted | null>(null);
  if (wanted === seen) return;
  see(wanted);
  if (wanted !== null) onWanted(wanted.key);
}
