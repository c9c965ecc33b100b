import { useSyncExternalStore } from 'react';

const wide = '(min-width: 900px)';

/** Whether this page is as wide as a laptop's: there a text can be written, not only read. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(wide).matches);
}

function watch(changed: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
