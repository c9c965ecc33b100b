/** One person's piles; a statement stands in one of them at most. */
export type Sort = readonly (readonly number[])[];

/** How often statements were put together. */
export interface PileSimilarity {
  /** People who put i and j into one pile; 0 on the diagonal. */
  readonly together: readonly (readonly number[])[];
  /** People who placed both i and j. */
  readonly placedBoth: readonly (readonly number[])[];
  readonly sorters: number;
}

/** What a distance counts: everybody as one who could have put two together, or those who placed both. */
export type DissimilarityBase = 'all-sorters' | 'placed-both';

/**
 * Counts the people who put two statements into one pile: the sum of binary symmetric matrices.
 *
 * Statements are numbered from 0; one that a person left out is together with nothing. Source: Trochim 1989,
 * doi:10.1016/0149-7189(89)90016-5.
 */
export function pileSimilarity(sorts: readonly Sort[], statements: number): PileSimilarity {
  const empty = () => Array.from({ length: statements }, () => Array.from({ length: statements }, () => 0));
  const together = empty();
  const placedBoth = empty();
  const count = (table: number[][], members: readonly number[]) => {
    for (const i of members) {
      const row = table[i];
      if (row === undefined) continue;
      for (const j of members) if (i !== j) row[j] = (row[j] ?? 0) + 1;
    }
  };
  for (const sort of sorts) {
    for (const pile of sort) count(together, pile);
    count(placedBoth, sort.flat());
  }
  return { together, placedBoth, sorters: sorts.length };
}

/**
 * D = m − S over all m sorters, or over those who placed both (a pair that nobody placed counts as never together,
 * m). Which is meant is a recorded setting.
 */
export function pileDissimilarity(
  { together, placedBoth, sorters }: PileSimilarity,
  base: DissimilarityBase,
): readonly (readonly number[])[] {
  return together.map((row, i) =>
    row.map((count, j) => {
      if (i === j) return 0;
      if (base === 'all-sorters') return sorters - count;
      const both = placedBoth[i]?.[j] ?? 0;
      return both === 0 ? sorters : (sorters * (both - count)) / both;
    }),
  );
}
