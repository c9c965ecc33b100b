import * as Y from 'yjs';

/** How much of a document somebody has: Yjs' state vector, and how many pieces they know to be deleted. */
export type Extent = { readonly clocks: { readonly [client: string]: number }; readonly deleted: number };

export function extentOf(doc: Y.Doc): Extent {
  const { sv, ds } = Y.snapshot(doc);
  let deleted = 0;
  for (const ranges of ds.clients.values()) for (const { len } of ranges) deleted += len;
  return { clocks: Object.fromEntries(sv), deleted };
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
 * Deletions have no clock; both only ever grow, and who has all insertions and as many deletions got them the same
 * way.
 */
export function covers(theirs: Extent, mine: Extent): boolean {
  return (
    theirs.deleted >= mine.deleted &&
    Object.entries(mine.clocks).every(([client, clock]) => (theirs.clocks[client] ?? 0) >= clock)
  );
}
