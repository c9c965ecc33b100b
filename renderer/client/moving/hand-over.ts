import { type Parcel, said } from './parcel.ts';

/** `blocked`: the browser opened no window. `given`: the new page has it; `taken`: its owner brought it in. */
export type HandOver = 'blocked' | 'waiting' | 'given' | 'taken';

/**
 * Opens the page at another address and gives it the parcel when it asks.
 *
 * Only the window that was opened, at the address that was typed, gets it. Returns what ends the waiting.
 */
export function handOver(
  url: string,
  pack: () => Promise<Parcel>,
  changed: (state: HandOver) => void,
): () => void {
  const { origin } = new URL(url);
  const opened = window.open(url);
  if (opened === null) {
    changed('blocked');
    return () => undefined;
  }
  changed('waiting');
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== opened || event.origin !== origin) return;
    if (event.data === said.asks) {
      void pack().then((parcel) => {
        opened.postMessage({ [said.gives]: parcel }, origin);
        changed('given');
      });
    }
    if (event.data === said.has) changed('taken');
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}

/** What a page got from the one that opened it. */
export type Arrived = {
  readonly parcel: Parcel;
  /** The host of the old address, for people to read. */
  readonly from: string;
  /** Tells the old page that its owner brought everything in. */
  has(): void;
};
