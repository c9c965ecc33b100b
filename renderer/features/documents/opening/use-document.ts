import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { useSessions } from './sessions-context.tsx';
import type { Opening } from './shared-sessions.ts';

export type OpenedDocument =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'open'; readonly session: DocumentSession };

/**
 * A document of this page, opened while the part that calls this is there.
 *
 * `seat`: who speaks, on a phone; '' elsewhere.
 */
export function useDocument(id: string, seat = ''): OpenedDocument {
  const sessions = useSessions();
  const enter = useCallback((changed: () => void) => sessions.enter(id, seat, changed), [sessions, id, seat]);
  const opening = useSyncExternalStore<Opening>(enter, () => sessions.look(id, seat));
  return useMemo(
    () => (opening.state === 'failed' ? { ...opening, retry: () => sessions.retry(id, seat) } : opening),
    [opening, sessions, id, seat],
  );
}
