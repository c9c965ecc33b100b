import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Answer } from '../../shared/contract/frames.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import type { Client, Connection, Part } from './client.ts';
import type { Unsent } from './outbox.ts';

const ClientContext = createContext<Client | null>(null);

export function ClientProvider({
  client,
  children,
}: {
  readonly client: Client;
  readonly children: ReactNode;
}) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

/** The page's connection itself: for what the hooks below do not cover. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('ClientProvider is missing around this page.');
  return client;
}

/**
 * The newest view; null until the first came. It stays while the line is down.
 *
 * Say which view by the type: `useView<PhoneCommon>('common')`.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the shape of its surface's view
export function useView<View>(part: Part): View | null {
  const client = useClient();
  return useSyncExternalStore(
    (changed) => client.subscribe(changed),
    () => client.view(part),
  ) as View | null;
}

export function useConnection(): Connection {
  const client = useClient();
  return useSyncExternalStore(
    (changed) => client.subscribe(changed),
    () => client.connection(),
  );
}

/** What waits on this device, oldest first, refused acts of an earlier page included. */
export function useUnsent(): readonly Unsent[] {
  const client = useClient();
  return useSyncExternalStore(
    (changed) => client.subscribe(changed),
    () => client.unsent(),
  );
}

/** `act(name, body, seat)`: resolves with the host's answer, never rejects. */
export function useAct(): (name: string, body?: JsonObject, seat?: string | null) => Promise<Answer> {
  const client = useClient();
  return useCallback((name, body, seat) => client.act(name, body, seat), [client]);
}

/** The host's clock in milliseconds, anew every `every` milliseconds: for timers. */
export function useServerNow(every = 1000): number {
  const client = useClient();
  const [now, setNow] = useState(() => client.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(client.now()), every);
    return () => clearInterval(timer);
  }, [client, every]);
  return now;
}
