import { nextJoin } from '../../methods/piles/clusters.ts';
import { leastClusters, mostClusters } from '../../methods/piles/grouping.ts';
import { pattern, type Rater, raterRows, scaleMeans } from '../../methods/piles/pile-ratings.ts';
import { pileSimilarity } from '../../methods/stats/pile-similarity.ts';
import { goZone } from '../../methods/stats/zones.ts';
import { pilesMethod } from '../commands/sort-begin.ts';
import type { CardSort } from '../model/card-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Ladder, LadderSide, NoResult, SortNumbers } from '../model/sort-told.ts';
import type { SortCluster } from './clusters-of-sort.ts';
import {
  clustersOfSort,
  countOfSort,
  namesFor,
  placementsOf,
  sortersOf,
  sortsOf,
} from './clusters-of-sort.ts';

/** Most items in a grid of each with each: more cannot be read. */
const mostInGrid = 40;

/** Most ladders of two groups: with more groups nobody reads all pairs. */
const mostLadders = 6;

const known = new WeakMap<
  CardSort,
  { readonly seats: Consultation['seats']; readonly numbers: SortNumbers }
>();

/** The numbers of a sort; computed once for each state of it, as views ask for them after every change of anything. */
export function sortNumbers(state: Consultation, sort: CardSort): SortNumbers {
  const before = known.get(sort);
  if (before?.seats === state.seats) return before.numbers;
  const numbers = compute(state, sort);
  known.set(sort, { seats: state.seats, numbers });
  return numbers;
}

function compute(state: Consultation, sort: CardSort): SortNumbers {
  const minimum = Math.max(3, state.about?.minimumGroup ?? 3);
  const sorters = sortersOf(sort);
  const reason = reasonOf(sort, sorters.length, minimum);
  const ids = sort.items.map(({ id }) => id);
  const raters = (scale: string): Rater[] =>
    Object.entries(sort.sorts).map(([seat, own]) => ({
      group: state.seats[seat]?.category ?? '',
      values: own.ratings[scale] ?? {},
    }));
  const scales = (pilesMethod(sort.method)?.scales(sort.settings) ?? []).map((scale) => ({
    ...scale,
    ...scaleMeans(raters(scale.name), ids, minimum),
  }));
  const isTold = reason === null;
  const { grouping } = sort;
  const clusters = isTold ? clustersOfSort(sort) : [];
  const map = isTold ? mapOf(sort) : null;
  const stability = grouping?.stability?.kept[clusters.length - leastClusters];
  const [first, second] = scales;
  const column = (means: readonly (number | null)[]) =>
    means.map((each) => (each === null ? [null] : [each]));
  const zones =
    isTold && first !== undefined && second !== undefined
      ? goZone(column(first.means), column(second.means))
      : null;
  return {
    sorters: sorters.length,
    complete: sorters.filter(({ places }) => Object.keys(places).length === ids.length).length,
    minimum,
    reason,
    count: isTold ? clusters.length : countOfSort(sort),
    most: Math.min(mostClusters, sort.items.length - 1),
    clusters: clusters.map((cluster) => ({
      ...cluster,
      offered: sort.given.length > 0 ? [] : namesFor(sort, cluster),
      kept: stability === undefined ? null : meanOf(cluster.at.map((at) => stability[at] ?? null)),
      bridging: map === null ? null : meanOf(cluster.at.map((at) => map.bridging[at] ?? null)),
      means: scales.map(({ means }) => meanOf(cluster.at.map((at) => means[at] ?? null))),
      theme: sort.themes[cluster.key] ?? null,
    })),
    joins: isTold && grouping !== null && sort.given.length === 0 ? joinOf(sort) : null,
    map,
    made:
      grouping === null || !isTold
        ? null
        : {
            seed: grouping.seed,
            restarts: grouping.restarts,
            base: grouping.base,
            bootstrap: grouping.bootstrap,
            adjustedRand: grouping.stability?.adjustedRand[clusters.length - leastClusters] ?? null,
          },
    together:
      isTold && sort.given.length === 0 && map === null && ids.length <= mostInGrid
        ? pileSimilarity(sortsOf(sort), ids.length).together
        : null,
    placements: isTold && sort.given.length > 0 ? placementsOf(sort) : null,
    scales,
    zones: zones?.ok === true ? zones.value : null,
    ladders: isTold ? laddersOf(sort, clusters, scales, raters, minimum) : [],
  };
}

function reasonOf(sort: CardSort, sorters: number, minimum: number): NoResult | null {
  if (sorters === 0) return 'nobody';
  if (sorters < minimum) return 'too-few';
  if (sort.given.length > 0) return null;
  if (sort.asked !== null) return 'working';
  if (sort.grouping === null) return 'not-computed';
  return sort.grouping.reason === null ? null : 'alike';
}

function joinOf(sort: CardSort): readonly [string, string] | null {
  const join = nextJoin(sort.grouping?.merges ?? [], countOfSort(sort));
  return join === null ? null : [join[0].key, join[1].key];
}

function mapOf({ grouping }: CardSort): SortNumbers['map'] {
  const map = grouping?.map ?? null;
  if (map === null) return null;
  const { points, bridging, stress, start } = map;
  return { points, bridging, stress, start };
}

function laddersOf(
  sort: CardSort,
  clusters: readonly SortCluster[],
  scales: SortNumbers['scales'],
  raters: (scale: string) => Rater[],
  minimum: number,
): Ladder[] {
  const ids = sort.items.map(({ id }) => id);
  const home = ids.map((_, item) => clusters.findIndex(({ at }) => at.includes(item)));
  const ladder = (
    left: LadderSide,
    right: LadderSide,
    first: readonly (number | null)[],
    second: readonly (number | null)[],
  ): Ladder[] => {
    const match = pattern(home, first, second);
    return match === null || match.clusters.length < 2
      ? []
      : [{ left, right, rows: match.clusters, r: match.r, isUnstable: match.unstable }];
  };
  const [one, other] = scales;
  if (one === undefined || other === undefined) return [];
  const rows = raterRows(raters(one.name), ids, minimum).map(({ groups, raters: own }) => ({
    side: { scale: one.name, groups },
    means: scaleMeans(own, ids, minimum).means,
  }));
  const pairs = rows.flatMap((left, index) => rows.slice(index + 1).map((right) => [left, right] as const));
  return [
    ...ladder({ scale: one.name, groups: null }, { scale: other.name, groups: null }, one.means, other.means),
    ...pairs
      .slice(0, mostLadders)
      .flatMap(([left, right]) => ladder(left.side, right.side, left.means, right.means)),
  ];
}

function meanOf(values: readonly (number | null)[]): number | null {
  const given = values.filter((each) => each !== null);
  return given.length === 0 ? null : given.reduce((sum, each) => sum + each, 0) / given.length;
}
