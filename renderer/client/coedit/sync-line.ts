import { HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import type { Surface } from '../../../shared/contract/frames.ts';

/**
 * The host says something every three seconds; after so long without a word the line is dead.
 *
 * Not before the host has noticed it too: until then it takes this page's changes from nobody else.
 */
const silenceLimit = 8000;

/** A host that takes the call and says nothing is called anew after so long, in milliseconds: it may have slept. */
const callLimit = 10_000;

/** The provider's own watch over a silent line, in milliseconds: never. */
const never = 2 ** 31 - 1;

/** The page's one connection to the host for documents; it comes back by itself until `close`. */
export type SyncLine = { readonly provider: HocuspocusProviderWebsocket; close(): void };

/**
 * Opens the line.
 *
 * It tries again at once when a laptop wakes or its network returns, else within 2.5 s: a room's router that restarts
 * must not cost a minute.
 */
function openSyncLine(surface: Surface, origin: Location = location): SyncLine {
  const provider = new HocuspocusProviderWebsocket({
    url: `${origin.protocol === 'https:' ? 'wss' : 'ws'}://${origin.host}/sync?surface=${surface}`,
    delay: 300,
    minDelay: 200,
    maxDelay: 2500,
    messageReconnectTimeout: never,
    timeout: callLimit,
    onOpen: () => {
      // What waited for the line is in the document, which the handshake brings over whole. Sent besides, its
      // acknowledgements would be taken for those of later changes.
      provider['messageQueue'] = [];
    },
  });
  // The provider's watch drops a silent line without a word to its documents, which would go on as if they had it.
  const watch = setInterval(() => {
    const { status, lastMessageReceived: heardAt } = provider;
    if (status !== WebSocketStatus.Connected || heardAt === 0) return;
    if (Date.now() - heardAt <= silenceLimit) return;
    provider['emit']('close', { event: new CloseEvent('close', { code: 4408, reason: 'silent' }) });
  }, silenceLimit / 10);
  const ears = new AbortController();
  const { signal } = ears;
  const wake = (): void => {
    if (document.visibilityState !== 'hidden') void provider.connect();
  };
  document.addEventListener('visibilitychange', wake, { signal });
  window.addEventListener('pageshow', wake, { signal });
  window.addEventListener('online', wake, { signal });
  return {
    provider,
    close: () => {
      ears.abort();
      clearInterval(watch);
      provider.destroy();
    },
  };
}

const lines = new Map<Surface, { readonly line: SyncLine; users: number }>();

/** One line for all documents of a page, open as long as one of them is. */
export function borrowLine(surface: Surface): { readonly line: SyncLine; giveBack(): void } {
  const shared = lines.get(surface) ?? { line: openSyncLine(surface), users: 0 };
  lines.set(surface, shared);
  shared.users += 1;
  return {
    line: shared.line,
    giveBack: () => {
      shared.users -= 1;
      if (shared.users > 0) return;
      lines.delete(surface);
      shared.line.close();
    },
  };
}
