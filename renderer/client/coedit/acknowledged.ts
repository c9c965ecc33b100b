import type { HocuspocusProvider } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';

/** Whether the host has everything that was written here. */
export type Acknowledged = {
  /** Connected, and the host has acknowledged every change so far. */
  all(): boolean;
  /** Connected, and both know what the other has. */
  handshaken(): boolean;
};

/** Kinds of messages as Hocuspocus numbers them, and of sync messages as y-protocols does. */
const message = { sync: 0, syncStatus: 8 } as const;
const syncStep1 = 0;

/**
 * Counts acknowledgements so that a page never says *saved* too early.
 *
 * The provider's own count starts at one with each connection and goes down with each acknowledgement. An
 * acknowledgement of a change that was sent before the handshake would bring it to zero while what was written
 * without a connection is still on its way. So only those count that come after this page answered the host's question
 * for what it lacks. `changed` hears of every difference.
 */
export function watchAcknowledgements(provider: HocuspocusProvider, changed: () => void): Acknowledged {
  let answered = false;
  let handshake = false;
  const startAgain = (): void => {
    answered = false;
    handshake = false;
    changed();
  };
  provider.on('open', startAgain);
  provider.on('close', startAgain);
  provider.on('message', ({ event }: { readonly event: MessageEvent<ArrayBuffer> }) => {
    const decoder = createDecoder(new Uint8Array(event.data));
    readVarString(decoder);
    const kind = readVarUint(decoder);
    // The provider answers it as soon as this was heard.
    if (kind === message.sync && readVarUint(decoder) === syncStep1) answered = true;
    if (kind !== message.syncStatus || !answered || handshake) return;
    handshake = true;
    // A refusal is followed by no event of the provider's.
    changed();
  });
  provider.on('unsyncedChanges', changed);
  provider.on('synced', changed);
  return {
    all: () => handshake && provider.isSynced && provider.unsyncedChanges === 0,
    handshaken: () => handshake && provider.isSynced,
  };
}
