import type { HocuspocusProvider } from '@hocuspocus/provider';
import type { Awareness } from 'y-protocols/awareness';

/**
 * Keeps people visible over a line that breaks and comes back.
 *
 * A state is only taken when its clock is newer than the last one heard, and both ends remember that clock when a
 * line breaks. So this page says its own state once more when it is let in again, and forgets the clocks of others who
 * went away with the line: the host tells of them as they were. Returns what ends it.
 */
export function keepPresence(provider: HocuspocusProvider, awareness: Awareness): () => void {
  provider.on('authenticated', () => {
    const own = awareness.getLocalState();
    if (own !== null) awareness.setLocalState(own);
  });
  provider.on('close', () => {
    for (const client of awareness.meta.keys()) {
      if (client !== awareness.clientID && !awareness.states.has(client)) awareness.meta.delete(client);
    }
  });
  if (typeof window === 'undefined') return () => undefined;
  // The provider takes this page's state away when the page is hidden for good; a browser may show it again.
  let hidden: Readonly<Record<string, unknown>> | null = null;
  const ears = new AbortController();
  const { signal } = ears;
  window.addEventListener('pagehide', () => (hidden = awareness.getLocalState()), { signal, capture: true });
  window.addEventListener(
    'pageshow',
    () => {
      if (hidden !== null && awareness.getLocalState() === null) awareness.setLocalState(hidden);
    },
    { signal },
  );
  return () => ears.abort();
}
