import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { keptDocuments } from '../../../client/coedit/remembered-file.ts';
import type { DeviceStorage } from '../../../client/device-storage.ts';
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

/**
 * The documents of a page; what opens them is loaded with the first.
 *
 * Where this device keeps documents from before it is loaded at once: without the host nothing can be loaded, and what
 * was not sent would have to stay here.
 */
export function pageSessions(surface: DocumentSurface, storage?: DeviceStorage): SharedSessions {
  const load = () => import('./open-session.ts');
  const open: Open = async (id, seat) => (await load()).openSession(id, surface, seat);
  if (storage !== undefined && keptDocuments(storage).length > 0) load().catch(() => undefined);
  return sharedSessions(open);
}
