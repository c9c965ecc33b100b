import type { WebrtcProvider } from 'y-webrtc';

type Room = NonNullable<WebrtcProvider['room']>;

/** In milliseconds; on a slow network two pages need a second or two. */
const lookEvery = 5000;
/** Where devices cannot reach each other at all, more would only cost power. */
const mostTries = 4;

/**
 * Ends connections that do not come about, so that both sides begin again.
 *
 * When two pages call each other at the same moment each may wait for the other's answer for ever, and y-webrtc keeps
 * such a connection. Each waits for a time of its own, else they would meet again at the same moment.
 */
export function callAgain(room: () => Room | null, random: () => number): { stop(): void } {
  /** Since when, in looks. */
  const waiting = new WeakMap<object, number>();
  const tries = new Map<string, number>();
  const looking = setInterval(() => {
    for (const [name, connection] of room()?.webrtcConns ?? []) {
      if (connection.connected) {
        tries.delete(name);
        continue;
      }
      const looks = (waiting.get(connection) ?? 0) + 1;
      waiting.set(connection, looks);
      const tried = tries.get(name) ?? 0;
      if (looks < 2 || tried >= mostTries || random() < 0.4) continue;
      tries.set(name, tried + 1);
      connection.destroy();
    }
  }, lookEvery);
  return { stop: () => clearInterval(looking) };
}
