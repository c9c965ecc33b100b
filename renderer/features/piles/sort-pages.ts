import type { SortFigure } from '../../../shared/domain/model/programme.ts';
import type { SortTold } from '../../../shared/domain/model/sort-told.ts';
import { picturesOf } from '../../../shared/report/sorts/pictures-of-sort.ts';
import { leastSize, linesOf, paged, room } from '../slide/packing.ts';

/** Most columns of a grid that a room can read. */
const mostColumns = 14;
/** Most rungs of a ladder that stand on a slide with a line each. */
const mostRungs = 14;
/** Rows of a grid on one page. */
export const gridRows = 16;

/** What of a sort can stand on the projector, the main picture first. */
export function screenPictures(sort: SortTold): readonly SortFigure[] {
  const columns = sort.given.length > 0 ? sort.given.length : sort.items.length;
  const kinds = new Set(picturesOf(sort).map(({ kind }) => kind));
  if (columns > mostColumns) kinds.delete('placements');
  if (sort.numbers.clusters.length > mostRungs) kinds.delete('ladder');
  const { clusters } = sort.numbers;
  const all: SortFigure[] = [...kinds];
  return clusters.length === 0
    ? all
    : kinds.has('map')
      ? ['map', 'clusters', ...all.filter((each) => each !== 'map')]
      : ['clusters', ...all];
}

/** A line of the list of clusters: the cluster itself, or one of its cards by its place. */
export type ClusterLine =
  | { readonly kind: 'cluster'; readonly cluster: number; readonly isOngoing: boolean }
  | { readonly kind: 'card'; readonly item: number };

const size = 32;

/** Clusters with their cards, page by page; a cluster that goes on has its name again. */
export function clusterPages({ items, numbers }: SortTold): readonly (readonly ClusterLine[])[] {
  const lines = numbers.clusters.flatMap(({ at }, cluster): ClusterLine[] => [
    { kind: 'cluster', cluster, isOngoing: false },
    ...at.map((item): ClusterLine => ({ kind: 'card', item })),
  ]);
  const height = (line: ClusterLine): number =>
    line.kind === 'cluster'
      ? linesOf(numbers.clusters[line.cluster]?.label ?? '', 40, room.width) * 52 + 34
      : Math.min(2, linesOf(items[line.item]?.text ?? '', size, room.width - 120)) * size * 1.32 + 8;
  const pages = paged(lines, height, { height: room.height - 110 - 52, most: 16 });
  let last = 0;
  return pages.map((page) => {
    const [first] = page;
    const begins =
      first?.kind === 'card' ? [{ kind: 'cluster' as const, cluster: last, isOngoing: true }] : [];
    for (const line of page) if (line.kind === 'cluster') last = line.cluster;
    return [...begins, ...page];
  });
}

/** How many pages a picture of a sort has on the projector. */
export function sortPages(sort: SortTold, figure: SortFigure): number {
  switch (figure) {
    case 'clusters':
      return clusterPages(sort).length;
    case 'ladder':
      return Math.max(1, sort.numbers.ladders.length);
    case 'placements':
      return Math.max(1, Math.ceil(sort.items.length / gridRows));
    case 'map':
    case 'zones':
      return 1;
  }
}

/** No letter on the projector is smaller. */
export const leastText = leastSize;
