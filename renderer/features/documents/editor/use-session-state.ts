import { useEffect, useState } from 'react';
import type { DocumentSession, SessionState } from '../../../client/coedit/session.ts';

/** What a session says of itself, drawn anew only when something of it changed. */
export function useSessionState(session: DocumentSession): SessionState {
  const [state, setState] = useState(() => session.state());
  useEffect(() => {
    const look = (): void => {
      const next = session.state();
      setState((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    look();
    return session.subscribe(look);
  }, [session]);
  return state;
}
