import type { Arrived } from './hand-over.ts';
import { asUrl, isLocal } from './new-address.ts';
import { readParcel, said } from './parcel.ts';

/**
 * Asks the page that opened this one whether it has something to hand over.
 *
 * Any page may have opened this one: what comes is shown to its owner, and brought in only if they say so. Pages of
 * the internet are not listened to. Returns what ends the listening.
 */
export function askOpener(arrived: (parcel: Arrived) => void): () => void {
  const opener = window.opener as Window | null;
  if (opener === null) return () => undefined;
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== opener) return;
    const url = asUrl(event.origin);
    if (url === null || !isLocal(url.hostname) || typeof event.data !== 'object' || event.data === null)
      return;
    const parcel = readParcel(Reflect.get(event.data, said.gives));
    if (parcel === null) return;
    arrived({ parcel, from: url.host, has: () => opener.postMessage(said.has, url.origin) });
  };
  window.addEventListener('message', hear);
  // Nothing is in it: whoever it is may hear that this page is here.
  opener.postMessage(said.asks, '*');
  return () => window.removeEventListener('message', hear);
}
