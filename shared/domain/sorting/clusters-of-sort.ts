import {
  clustersOf,
  type Cluster,
  offeredNames,
  type NamedPile,
  suggestedCount,
} from '../../methods/piles/clusters.ts';
import { leastClusters, mostClusters } from '../../methods/piles/grouping.ts';
import type { Sort } from '../../methods/stats/pile-similarity.ts';
import type { CardSort, OwnSort } from '../model/card-sort.ts';

/** A cluster by the ids of its items, under the name that people gave it. */
export type SortCluster = {
  readonly key: string;
  /** Empty until somebody names it. */
  readonly label: string;
  readonly items: readonly string[];
  /** Its items' places among all items. */
  readonly at: readonly number[];
};

/** Those who put at least two cards on piles: one card says nothing about what belongs together. */
export function sortersOf(sort: CardSort): readonly OwnSort[] {
  return Object.values(sort.sorts).filter(({ places }) => Object.keys(places).length >= 2);
}

/** The piles of a person as lists of items' places. */
function pilesOf(sort: CardSort, own: OwnSort): readonly NamedPile[] {
  const at = new Map(sort.items.map(({ id }, index) => [id, index]));
  const labels = new Map([...sort.given, ...own.piles].map(({ id, label }) => [id, label]));
  const piles = Map.groupBy(Object.entries(own.places), ([, pile]) => pile);
  return [...piles].map(([pile, rows]) => ({
    label: labels.get(pile) ?? '',
    items: rows.flatMap(([item]) => at.get(item) ?? []).toSorted((a, b) => a - b),
  }));
}

/** Everybody's piles without anybody's name, in an order that tells nothing: what the statistics are given. */
export function sortsOf(sort: CardSort): readonly Sort[] {
  return sortersOf(sort)
    .map((own) => pilesOf(sort, own).map(({ items }) => items))
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** How many clusters are shown: as many as people chose, else the median of their piles. */
export function countOfSort(sort: CardSort): number {
  if (sort.count !== null) return sort.count;
  const piles = sortersOf(sort).map((own) => new Set(Object.values(own.places)).size);
  return suggestedCount(piles, sort.items.length, leastClusters, mostClusters);
}

/** The clusters as they stand now: of the tree, or where piles were given, where most people put each item. */
export function clustersOfSort(sort: CardSort): readonly SortCluster[] {
  if (sort.given.length > 0) return givenClusters(sort);
  const { grouping } = sort;
  if (grouping === null || grouping.merges.length === 0) return [];
  return clustersOf(grouping.merges, countOfSort(sort)).map(({ key, items }) =>
    clusterOf(sort, key, items, sort.names[key] ?? ''),
  );
}

function clusterOf(sort: CardSort, key: string, at: readonly number[], label: string): SortCluster {
  return { key, label, at, items: at.flatMap((index) => sort.items[index]?.id ?? []) };
}

/** How many put each item on each given pile: a row an item. */
export function placementsOf(sort: CardSort): readonly (readonly number[])[] {
  const sorters = sortersOf(sort);
  return sort.items.map(({ id }) =>
    sort.given.map((pile) => sorters.filter(({ places }) => places[id] === pile.id).length),
  );
}

function givenClusters(sort: CardSort): readonly SortCluster[] {
  const placements = placementsOf(sort);
  const homes = placements.map((row) => {
    const most = Math.max(...row);
    return most === 0 ? -1 : row.indexOf(most);
  });
  return sort.given.map(({ id, label }, pile) => {
    const at = homes.flatMap((home, index) => (home === pile ? [index] : []));
    return clusterOf(sort, id, at, sort.names[id] ?? label);
  });
}

/** Names that are offered for a cluster. */
export function namesFor(
  sort: CardSort,
  cluster: Pick<Cluster, 'key'> & { readonly at: readonly number[] },
): readonly string[] {
  const piles = sortersOf(sort).flatMap((own) => pilesOf(sort, own));
  return offeredNames({ key: cluster.key, items: cluster.at }, piles, sort.grouping?.map?.points ?? null);
}
