import { cutInto, type Merge } from '../stats/hierarchical-clusters.ts';
import type { Point } from '../stats/nonmetric-scaling.ts';

/** A cluster of items, numbered as they were sorted. */
export type Cluster = {
  /** The same for the same items, whatever the number of clusters: a name stays with what it names. */
  readonly key: string;
  readonly items: readonly number[];
};

/** Clusters of a tree, or the piles that were given, in the order of their first items. */
export function clustersOf(merges: readonly Merge[], count: number): readonly Cluster[] {
  const numbers = cutInto(merges, count);
  const members = Map.groupBy(
    numbers.map((cluster, item) => ({ cluster, item })),
    ({ cluster }) => cluster,
  );
  return [...members.values()].map((rows) => clusterOf(rows.map(({ item }) => item)));
}

function clusterOf(items: readonly number[]): Cluster {
  // In a tree, clusters with the same first item differ in size.
  return { key: `${(items[0] ?? 0) + 1}-${items.length}`, items };
}

/** The two clusters that become one when there is one fewer; null at one. */
export function nextJoin(merges: readonly Merge[], count: number): readonly [Cluster, Cluster] | null {
  if (count <= 1) return null;
  const before = clustersOf(merges, count);
  const after = new Set(clustersOf(merges, count - 1).map(({ key }) => key));
  const [one, other] = before.filter(({ key }) => !after.has(key));
  return one === undefined || other === undefined ? null : [one, other];
}

/** The median number of piles that people made, as far as that many clusters can be offered. */
export function suggestedCount(piles: readonly number[], items: number, least: number, most: number): number {
  const sorted = piles.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? least;
  return Math.max(least, Math.min(middle, most, items - 1));
}

/** A pile of somebody, with its name. */
export type NamedPile = { readonly label: string; readonly items: readonly number[] };

/**
 * Names for a cluster, from the piles that people made: the most fitting first, each once.
 *
 * On a map those piles fit best whose middle lies nearest to the cluster's (Trochim 1989); of single cards only where
 * there is nothing else. Without a map, those that share most with the cluster (Jaccard).
 */
export function offeredNames(
  cluster: Cluster,
  piles: readonly NamedPile[],
  points: readonly Point[] | null,
  most = 6,
): readonly string[] {
  const own = new Set(cluster.items);
  const fits = piles.flatMap(({ label, items }) => {
    const shared = items.filter((item) => own.has(item)).length;
    if (label === '' || shared === 0) return [];
    const overlap = shared / (own.size + items.length - shared);
    const away = points === null ? 0 : distance(middleOf(cluster.items, points), middleOf(items, points));
    return [{ label, overlap, away, isLone: items.length === 1 && own.size > 1 }];
  });
  const sorted = fits.toSorted(
    (a, b) =>
      Number(a.isLone) - Number(b.isLone) ||
      (points === null ? 0 : a.away - b.away) ||
      b.overlap - a.overlap ||
      (a.label < b.label ? -1 : 1),
  );
  const names = new Map<string, string>();
  for (const { label } of sorted) {
    const folded = label.normalize('NFKC').toLowerCase();
    if (!names.has(folded)) names.set(folded, label);
  }
  return [...names.values()].slice(0, most);
}

function middleOf(items: readonly number[], points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const item of items) {
    x += points[item]?.[0] ?? 0;
    y += points[item]?.[1] ?? 0;
  }
  return [x / Math.max(1, items.length), y / Math.max(1, items.length)];
}

function distance([x, y]: Point, [u, v]: Point): number {
  return Math.hypot(x - u, y - v);
}
