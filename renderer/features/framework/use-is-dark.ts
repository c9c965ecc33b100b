import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether this page stands on a dark ground: drawings are painted, no style rule reaches them. */
export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
