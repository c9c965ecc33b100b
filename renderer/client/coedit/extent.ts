import * as Y from 'yjs';

/** How much of a document somebody has: Yjs' state vector, and a print of which pieces are deleted. */
export type Extent = { readonly clocks: { readonly [client: string]: number }; readonly deleted: number };

export function extentOf(doc: Y.Doc): Extent {
  const { sv, ds } = Y.snapshot(doc);
  return { clocks: Object.fromEntries(sv), deleted: printOf(ds.clients) };
}

/** Null for what a peer sent that is no extent. */
export function readExtent(value: unknown): Extent | null {
  if (typeof value !== 'object' || value === null) return null;
  const { clocks, deleted } = value as Readonly<Record<string, unknown>>;
  if (typeof deleted !== 'number' || typeof clocks !== 'object' || clocks === null) return null;
  const numbers = Object.entries(clocks).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { clocks: Object.fromEntries(numbers), deleted };
}

/**
 * Whether `theirs` holds all of `mine`.
 *
 * Deletions have no clock. Whoever deleted something else meanwhile counts as not having mine until both have
 * everything: a moment too late, never too early.
 */
export function covers(theirs: Extent, mine: Extent): boolean {
  return (
    theirs.deleted === mine.deleted &&
    Object.entries(mine.clocks).every(([client, clock]) => (theirs.clocks[client] ?? 0) >= clock)
  );
}

type Ranges = ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>;

/** FNV-1a over the deleted ranges, in an order that does not depend on how they came about. */
function printOf(clients: Ranges): number {
  let print = 0x811c9dc5;
  const add = (value: number): void => {
    print = Math.imul(print ^ (value & 0xffff), 0x01000193);
    print = Math.imul(print ^ (value >>> 16), 0x01000193);
  };
  for (const [client, ranges] of [...clients].sort(([one], [other]) => one - other)) {
    add(client);
    for (const { clock, len } of ranges) {
      add(clock);
      add(len);
    }
  }
  return print >>> 0;
}
