import { sum } from './sums.ts';

/**
 * The adjusted Rand index of two clusterings: 1 when equal, about 0 by chance. Source: Hubert & Arabie 1985,
 * doi:10.1007/BF01908075.
 */
export function adjustedRand(first: readonly number[], second: readonly number[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const pairsWithin = (labels: readonly (string | number)[]) => {
    const sizes = new Map<string | number, number>();
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
    return sum([...sizes.values()].map(pairs));
  };
  const both = pairsWithin(first.map((label, i) => `${label} ${second[i] ?? 0}`));
  const one = pairsWithin(first);
  const two = pairsWithin(second);
  const expected = (one * two) / pairs(first.length);
  const most = (one + two) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
