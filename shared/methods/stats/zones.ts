import { computed, noValue, type Computed } from './computed.ts';
import { mean, squaresAboutMean, sum } from './sums.ts';

/** Where a statement stands against the grand means of two scales. */
export type Zone = 'both high' | 'first high' | 'second high' | 'both low';

/** The go-zone of statements rated on two scales. */
export type GoZone = {
  /** Mean of the items' means on each scale: the cross of the diagram. */
  readonly cross: readonly [number, number];
  /** `zone` is `null` for an item that nobody rated on one of the scales. */
  readonly items: readonly {
    readonly means: readonly [number | null, number | null];
    readonly zone: Zone | null;
  }[];
};

/**
 * Go-zone: quadrants at the grand means of two ratings, as a rule importance and feasibility.
 *
 * A mean equal to the grand mean counts as high. `first`, `second`: a row an item, its ratings, `null` for missing.
 * Source: Kane & Trochim 2007, chapter 6.
 */
export function goZone(
  first: readonly (readonly (number | null)[])[],
  second: readonly (readonly (number | null)[])[],
): Computed<GoZone> {
  if (first.length !== second.length) return noValue('uneven-rows');
  const means = first.map((row, i) => [meanOf(row), meanOf(second[i] ?? [])] as const);
  const rated = means.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]));
  if (rated.length === 0) return noValue('no-data');
  if (rated.length === 1) return noValue('one-item');
  const crossFirst = mean(rated.map(([a]) => a));
  const crossSecond = mean(rated.map(([, b]) => b));
  return computed({
    cross: [crossFirst, crossSecond],
    items: means.map(([a, b]) => ({
      means: [a, b],
      zone: a === null || b === null ? null : zoneOf(a >= crossFirst - 1e-12, b >= crossSecond - 1e-12),
    })),
  });
}

/** Means of clusters on two measures, side by side. */
export interface PatternMatch {
  /** By cluster, in the order of their numbers. */
  readonly clusters: readonly { readonly cluster: number; readonly first: number; readonly second: number }[];
  /** Pearson's r of the cluster means; `null` with fewer than 3 clusters or without spread. */
  readonly r: number | null;
  /** Fewer than five clusters: r says little. */
  readonly unstable: boolean;
}

/**
 * Pattern match: do two groups, or two scales, put the clusters in the same order?
 *
 * Item means are averaged within each cluster; items without a mean are left out. Source: Kane & Trochim 2007,
 * chapter 6; Trochim 1985, doi:10.1177/0193841X8500900503.
 */
export function patternMatch(
  clusters: readonly number[],
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): Computed<PatternMatch> {
  if (first.length !== clusters.length || second.length !== clusters.length) return noValue('uneven-rows');
  const rows = clusters.flatMap((cluster, i) => {
    const [a, b] = [first[i] ?? null, second[i] ?? null];
    return a === null || b === null ? [] : [{ cluster, a, b }];
  });
  if (rows.length === 0) return noValue('no-data');
  const numbers = [...new Set(rows.map(({ cluster }) => cluster))].toSorted((a, b) => a - b);
  const means = numbers.map((cluster) => {
    const own = rows.filter((row) => row.cluster === cluster);
    return { cluster, first: mean(own.map(({ a }) => a)), second: mean(own.map(({ b }) => b)) };
  });
  const r =
    means.length < 3
      ? null
      : pearson(
          means.map((each) => each.first),
          means.map((each) => each.second),
        );
  return computed({ clusters: means, r, unstable: means.length < 5 });
}

function pearson(a: readonly number[], b: readonly number[]): number | null {
  const spread = Math.sqrt(squaresAboutMean(a) * squaresAboutMean(b));
  if (spread < 1e-12) return null;
  const [centreA, centreB] = [mean(a), mean(b)];
  return sum(a.map((each, i) => (each - centreA) * ((b[i] ?? 0) - centreB))) / spread;
}

function meanOf(ratings: readonly (number | null)[]): number | null {
  const given = ratings.filter((each) => each !== null);
  return given.length === 0 ? null : mean(given);
}

function zoneOf(isFirstHigh: boolean, isSecondHigh: boolean): Zone {
  if (isFirstHigh) return isSecondHigh ? 'both high' : 'first high';
  return isSecondHigh ? 'second high' : 'both low';
}
