import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { type Open, type SharedSessions, sharedSessions } from './shared-sessions.ts';

const SessionsContext = createContext<SharedSessions | null>(null);

/** Gives a page its open documents. `sessions`: one a page, made where the page begins. */
export function SessionsProvider({
  sessions,
  children,
}: {
  readonly sessions: SharedSessions;
  readonly children: ReactNode;
}) {
  return <SessionsContext value={sessions}>{children}</SessionsContext>;
}

export function useSessions(): SharedSessions {
  const sessions = useContext(SessionsContext);
  if (sessions === null) throw new Error('SessionsProvider is missing around this page.');
  return sessions;
}

/** Which page opens documents, as the host's address for it is called. */
export type DocumentSurface = 'console' | 'desk' | 'phone' | 'screen';

/** The documents of a page; what opens them is loaded with the first. */
export function pageSessions(surface: DocumentSurface): SharedSessions {
  const open: Open = async (id, seat) => {
    const { openSession } = await import('./open-session.ts');
    return openSession(id, surface, seat);
  };
  return sharedSessions(open);
}
