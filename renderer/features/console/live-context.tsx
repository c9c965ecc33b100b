import { createContext, useContext } from 'react';

/** What the centre of Live and its one primary button say to each other. */
export interface LiveFrame {
  /** The id of the form that the primary button sends where a form comes first: preparing, locking. */
  readonly formId: string;
  /** Why the primary button may not be pressed yet; null: it may. */
  readonly block: (reason: string | null) => void;
}

const LiveContext = createContext<LiveFrame | null>(null);

export const LiveProvider = LiveContext;

export function useLiveFrame(): LiveFrame {
  const frame = useContext(LiveContext);
  if (frame === null) throw new Error('LiveProvider is missing around this panel.');
  return frame;
}
