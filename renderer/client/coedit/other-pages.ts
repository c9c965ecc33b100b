import type { Awareness } from 'y-protocols/awareness';

type State = Readonly<Record<string, unknown>>;

/** One page of somebody else. `one`: the same for all pages of one person on one device. */
export type OtherPage = { readonly client: number; readonly one: number; readonly state: State };

/** The pages of others that are here; one's own second page is nobody else. */
export function otherPages(awareness: Awareness): readonly OtherPage[] {
  const own = oneOf(awareness.getLocalState(), awareness.clientID);
  return [...awareness.getStates()].flatMap(([client, said]) => {
    const state = (said ?? {}) as State;
    const one = oneOf(state, client);
    return client === awareness.clientID || one === own ? [] : [{ client, one, state }];
  });
}

function oneOf(state: State | null, client: number): number {
  const one = state?.['one'];
  return typeof one === 'number' ? one : client;
}
