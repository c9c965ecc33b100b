import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

/** Whether this page is dark now: figures are drawn with colours of their own. */
export function useDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
