import type { NoValue } from '../stats/computed.ts';
import { bridgingOf } from '../stats/concept-map.ts';
import { distancesOf } from '../stats/distances.ts';
import { stabilityByCount, type StabilityByCount } from '../stats/cluster-stability.ts';
import { mergesOf, type Merge } from '../stats/hierarchical-clusters.ts';
import { nonmetricScaling, type Scaling } from '../stats/nonmetric-scaling.ts';
import {
  pileDissimilarity,
  pileSimilarity,
  type DissimilarityBase,
  type Sort,
} from '../stats/pile-similarity.ts';

/** Raised when `groupingOf` returns something else for the same input. */
const groupingVersion = 1;

/** What is fixed and recorded before anything is computed. */
export type GroupingSettings = {
  readonly seed: number;
  /** Random starts of the map beside the classical one. */
  readonly restarts: number;
  readonly base: DissimilarityBase;
  /** Resamples of the sorters; 0 for none. */
  readonly bootstrap: number;
  /** Whether a map is drawn; without it, clusters come from the piles alone. */
  readonly isMapped: boolean;
};

/** What was computed from everybody's piles. */
export type Grouping = GroupingSettings & {
  readonly version: number;
  readonly sorters: number;
  /** Why there is none: all piles alike, nobody sorted. */
  readonly reason: NoValue | null;
  /** Which clusters join, one after the other; one fewer than items. */
  readonly merges: readonly Merge[];
  readonly map: ComputedMap | null;
  readonly stability: StabilityByCount | null;
};

export type ComputedMap = Pick<
  Scaling,
  'points' | 'stress' | 'start' | 'stressByStart' | 'iterations' | 'converged'
> & {
  /** 0 anchors, 1 bridges. */
  readonly bridging: readonly number[];
};

/** Fewest clusters that are offered; the stability of this many stands first in its lists. */
export const leastClusters = 2;

/** Most clusters that are offered: more say nothing to a room. */
export const mostClusters = 20;

/**
 * Clusters from piles: Ward's on a concept map, or average linkage on how often items lay together.
 *
 * `progress` hears how much of the work is done. Sources: Trochim 1989, doi:10.1016/0149-7189(89)90016-5 (map);
 * Capra 2005, doi:10.1002/meet.14504201285 (card sorts by average linkage).
 */
export function groupingOf(
  sorts: readonly Sort[],
  items: number,
  settings: GroupingSettings,
  progress: (done: number, of: number) => void = () => undefined,
): Grouping {
  const made = { ...settings, version: groupingVersion, sorters: sorts.length };
  const none = (reason: NoValue): Grouping => ({ ...made, reason, merges: [], map: null, stability: null });
  if (sorts.length === 0) return none('no-data');
  if (items < 3) return none('too-few');
  const { restarts, bootstrap, isMapped, base, seed } = settings;
  const of = (isMapped ? restarts + 2 : 1) + bootstrap;
  const similarity = pileSimilarity(sorts, items);
  const dissimilarity = pileDissimilarity(similarity, base);
  const first = dissimilarity[0]?.[1];
  if (dissimilarity.every((row, i) => row.every((each, j) => i === j || each === first)))
    return none('no-variation');
  const scaling = isMapped
    ? nonmetricScaling(dissimilarity, settings, (started) => progress(started, of))
    : null;
  if (scaling !== null && !scaling.ok) return none(scaling.reason);
  const points = scaling?.value.points ?? null;
  const merges =
    points === null ? mergesOf(dissimilarity, 'average') : mergesOf(distancesOf(points), 'ward.D2');
  const before = of - bootstrap;
  progress(before, of);
  const stability =
    bootstrap > 0 && sorts.length > 1
      ? stabilityByCount(
          sorts,
          { points, merges, base, seed, bootstrap, least: leastClusters, most: mostClusters },
          (done) => progress(before + done, of),
        )
      : null;
  return {
    ...made,
    reason: null,
    merges: merges.map((merge) => ({ ...merge, height: rounded(merge.height, 6) })),
    map: scaling === null ? null : mapOf(scaling.value, similarity.together),
    stability:
      stability === null
        ? null
        : {
            adjustedRand: stability.adjustedRand.map((each) => rounded(each, 3)),
            kept: stability.kept.map((row) => row.map((each) => rounded(each, 3))),
          },
  };
}

/** What is recorded is no longer than what anybody reads. */
function rounded(value: number, places: number): number {
  return Number(value.toFixed(places)) + 0;
}

function mapOf(scaling: Scaling, together: readonly (readonly number[])[]): ComputedMap {
  const { points, stress, start, stressByStart, iterations, converged } = scaling;
  const { scaled } = bridgingOf(together, points);
  return {
    points: points.map(([x, y]) => [rounded(x, 5), rounded(y, 5)] as const),
    stress: rounded(stress, 6),
    start,
    stressByStart: stressByStart.map((each) => rounded(each, 6)),
    iterations,
    converged,
    bridging: scaled.map((each) => rounded(each, 4)),
  };
}
