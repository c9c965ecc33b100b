import { isRevealed } from '../commands/runs.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DossierInput, DossierSort } from '../model/dossier.ts';
import { sortTold } from '../view/sort-view.ts';
import { likenessOf, sortsBySeat } from './sorts-by-seat.ts';
import type { Telling } from './telling.ts';

/** Results of sorts that were shown: of each step the newest. An archive has those that only the team saw, too. */
export function sortsTold(
  state: Consultation,
  telling: Telling,
  inputs: readonly DossierInput[],
): DossierSort[] {
  const byStep = Map.groupBy(Object.values(state.cardSorts), (sort) => sort.step);
  return Object.values(state.steps).flatMap((step) => {
    const sort = (byStep.get(step.id) ?? []).findLast(({ id, wasShown }) => {
      const row = state.runs[id];
      // Without a run it was imported, and the team saw it then.
      const isLooked =
        row === undefined || row.phase === 'team' || row.phase === 'shown' || row.phase === 'done';
      return telling.kind === 'archive' ? isLooked : wasShown || isRevealed(row);
    });
    const told = sort === undefined ? null : sortTold(state, sort.id);
    if (sort === undefined || told === null) return [];
    const { title } = step;
    const meeting = state.meetings[step.meeting]?.label ?? null;
    const likeness = likenessOf(sort, told.numbers.reason === null);
    const bySeat = sortsBySeat(state, sort, telling);
    return [guarded({ ...told, title, meeting, likeness, bySeat }, telling, inputs)];
  });
}

/**
 * The same as a release may tell it: in the words and the order of its inputs, which under the Chatham House rule is a
 * random one, and without groups that it does not name.
 */
function guarded(sort: DossierSort, telling: Telling, inputs: readonly DossierInput[]): DossierSort {
  const place = new Map(inputs.map(({ id }, index) => [id, index]));
  const words = new Map(inputs.map(({ id, number, text, language }) => [id, { number, text, language }]));
  const items = sort.items.map((thing) =>
    thing.kind === 'statement' ? thing : { ...thing, ...(words.get(thing.id) ?? { number: 0, text: '' }) },
  );
  const order = items
    .map((_, index) => index)
    .toSorted((a, b) => (place.get(items[a]?.id ?? '') ?? a) - (place.get(items[b]?.id ?? '') ?? b));
  const named = (groups: readonly string[] | null): boolean =>
    groups === null || groups.every((group) => telling.category(group) !== null);
  const numbers = {
    ...sort.numbers,
    ladders: sort.numbers.ladders.filter(({ left, right }) => named(left.groups) && named(right.groups)),
  };
  return inOrder({ ...sort, items, numbers }, telling.guarded ? order : items.map((_, index) => index));
}

/** Everything that goes by items, in another order of them; clusters under keys that tell no order. */
function inOrder(sort: DossierSort, order: readonly number[]): DossierSort {
  const now = new Map(order.map((old, index) => [old, index]));
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((old) => list.slice(old, old + 1));
  const { numbers, likeness } = sort;
  const pickBoth = (rows: readonly (readonly number[])[]): number[][] => pick(rows).map(pick);
  const names = new Map(numbers.clusters.map(({ key }, index) => [key, `C${index + 1}`]));
  return {
    ...sort,
    items: pick(sort.items),
    likeness:
      likeness === null
        ? null
        : {
            together: pickBoth(likeness.together),
            placedBoth: pickBoth(likeness.placedBoth),
            apart: pickBoth(likeness.apart),
          },
    bySeat: sort.bySeat.map((own) => ({ ...own, things: pick(own.things) })),
    numbers: {
      ...numbers,
      clusters: numbers.clusters.map((cluster) => {
        const at = cluster.at.flatMap((old) => now.get(old) ?? []).toSorted((a, b) => a - b);
        const items = at.flatMap((index) => sort.items[order[index] ?? -1]?.id ?? []);
        return { ...cluster, key: names.get(cluster.key) ?? '', at, items };
      }),
      joins:
        numbers.joins === null
          ? null
          : [names.get(numbers.joins[0]) ?? '', names.get(numbers.joins[1]) ?? ''],
      map:
        numbers.map === null
          ? null
          : { ...numbers.map, points: pick(numbers.map.points), bridging: pick(numbers.map.bridging) },
      placements: numbers.placements === null ? null : pick(numbers.placements),
      together: numbers.together === null ? null : pickBoth(numbers.together),
      scales: numbers.scales.map((scale) => ({ ...scale, means: pick(scale.means) })),
      zones: numbers.zones === null ? null : { ...numbers.zones, items: pick(numbers.zones.items) },
    },
  };
}
