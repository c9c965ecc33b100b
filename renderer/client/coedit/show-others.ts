import type { Awareness } from 'y-protocols/awareness';

type States = ReadonlyMap<number, Readonly<Record<string, unknown>>>;

/**
 * Shows in one awareness who another one knows of.
 *
 * Their clocks are not comparable, so states are put in and taken out by hand, and a client that is taken out leaves no
 * clock behind: the next word from the host about it counts again.
 */
export function showOthers(awareness: Awareness): { show(states: States): void } {
  let shown = new Set<number>();
  return {
    show: (states) => {
      const added: number[] = [];
      const updated: number[] = [];
      const removed = [...shown].filter((client) => !states.has(client));
      for (const client of removed) {
        awareness.states.delete(client);
        awareness.meta.delete(client);
      }
      for (const [client, state] of states) {
        if (client === awareness.clientID) continue;
        (shown.has(client) ? updated : added).push(client);
        awareness.states.set(client, { ...state });
        awareness.meta.set(client, { clock: 0, lastUpdated: Date.now() });
      }
      shown = new Set([...states.keys()].filter((client) => client !== awareness.clientID));
      if (added.length + updated.length + removed.length === 0) return;
      // Only those who look are told: what the host sends on is not this page's to say.
      awareness.emit('change', [{ added, updated, removed }, 'mesh']);
    },
  };
}
