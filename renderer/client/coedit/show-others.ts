import type { Awareness } from 'y-protocols/awareness';

type State = Readonly<Record<string, unknown>>;

/**
 * Shows in one awareness who another one knows of.
 *
 * Their clocks are not comparable, so states are put in and taken out by hand, and a client that is taken out leaves no
 * clock behind: the next word from the host about it counts again. What the host said of a client meanwhile is not
 * touched.
 */
export function showOthers(awareness: Awareness): { show(states: ReadonlyMap<number, State>): void } {
  /** What was put in for each client. */
  const shown = new Map<number, State>();
  const isOurs = (client: number): boolean => awareness.states.get(client) === shown.get(client);
  return {
    show: (states) => {
      const added: number[] = [];
      const updated: number[] = [];
      const removed: number[] = [];
      for (const client of shown.keys()) {
        if (states.has(client)) continue;
        if (isOurs(client)) {
          awareness.states.delete(client);
          awareness.meta.delete(client);
          removed.push(client);
        }
        shown.delete(client);
      }
      for (const [client, state] of states) {
        if (client === awareness.clientID) continue;
        const before = awareness.states.get(client);
        if (before !== undefined && !isOurs(client)) continue;
        if (before === undefined) added.push(client);
        else if (JSON.stringify(before) !== JSON.stringify(state)) updated.push(client);
        const put = { ...state };
        shown.set(client, put);
        awareness.states.set(client, put);
        awareness.meta.set(client, { clock: 0, lastUpdated: Date.now() });
      }
      if (added.length + updated.length + removed.length === 0) return;
      // Only those who look are told: what the host sends on is not this page's to say.
      awareness.emit('change', [{ added, updated, removed }, 'mesh']);
    },
  };
}
