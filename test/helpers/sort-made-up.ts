import type { SortTold } from '../../shared/domain/model/sort-told.ts';
import { clustersOf } from '../../shared/methods/piles/clusters.ts';
import { groupingOf } from '../../shared/methods/piles/grouping.ts';
import { goZone, patternMatch } from '../../shared/methods/stats/zones.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';
import { madeUpSorts } from './people-made-up.ts';

/** A whole result of made-up people: as many cards, clusters and these names. */
export function madeUpSort(
  cards: number,
  names: readonly string[],
  text: (card: number) => string,
): SortTold {
  const sorts = madeUpSorts(24, cards, names.length, 0.25);
  const grouping = groupingOf(sorts, cards, {
    seed: 1,
    restarts: 5,
    base: 'all-sorters',
    bootstrap: 0,
    isMapped: true,
  });
  const clusters = clustersOf(grouping.merges, names.length);
  const draw = seededDraws(5);
  const means = (): number[] => Array.from({ length: cards }, () => 1 + 4 * draw());
  const [first, second] = [means(), means()];
  const zones = goZone(
    first.map((value) => [value]),
    second.map((value) => [value]),
  );
  const home = first.map((_, item) => clusters.findIndex(({ items }) => items.includes(item)));
  const match = patternMatch(home, first, second);
  if (!zones.ok || !match.ok || grouping.map === null) throw new Error('the sort was made up wrongly');
  const meanOf = (values: readonly number[], of: readonly number[]): number =>
    of.reduce((sum, item) => sum + (values[item] ?? 0), 0) / of.length;
  return {
    run: 'run',
    method: 'concept-mapping',
    given: [],
    categories: {},
    items: first.map((_, card) => ({
      id: `card-${card}`,
      kind: 'card',
      number: card + 1,
      text: text(card),
      language: 'en',
      translations: {},
    })),
    numbers: {
      sorters: sorts.length,
      complete: sorts.length,
      minimum: 3,
      reason: null,
      count: names.length,
      most: 20,
      clusters: clusters.map(({ key, items }, index) => ({
        key,
        label: names[index] ?? '',
        items: items.map((item) => `card-${item}`),
        at: items,
        kept: null,
        bridging: null,
        means: [meanOf(first, items), meanOf(second, items)],
        theme: null,
      })),
      joins: null,
      map: {
        points: grouping.map.points,
        bridging: grouping.map.bridging,
        stress: grouping.map.stress,
        start: grouping.map.start,
      },
      made: { seed: 1, restarts: 5, base: 'all-sorters', bootstrap: 0, adjustedRand: null },
      together: null,
      placements: null,
      scales: [
        { name: 'importance', highest: 5, raters: 24, means: first },
        { name: 'feasibility', highest: 5, raters: 24, means: second },
      ],
      zones: zones.value,
      ladders: [
        {
          left: { scale: 'importance', groups: null },
          right: { scale: 'feasibility', groups: null },
          rows: match.value.clusters,
          r: match.value.r,
          isUnstable: match.value.unstable,
        },
      ],
    },
  };
}
