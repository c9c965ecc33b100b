import { pileDissimilarity, pileSimilarity } from '../../methods/stats/pile-similarity.ts';
import type { CardSort, OwnSort } from '../model/card-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Likeness, SeatSort } from '../model/sort-told.ts';
import { pilesMethod } from '../commands/sort-begin.ts';
import { sortsOf } from '../sorting/clusters-of-sort.ts';
import type { Telling } from './telling.ts';

/**
 * Everybody's piles and ratings by seat: in an archive, and in an open release of a step that was named.
 *
 * Elsewhere nobody's own piles are told, not even without a seat: what somebody puts together is as much their own as
 * handwriting.
 */
export function sortsBySeat(state: Consultation, sort: CardSort, telling: Telling): SeatSort[] {
  const isNamed = state.steps[sort.step]?.activity?.collection === 'named';
  if (telling.kind !== 'archive' && !(telling.seats && isNamed)) return [];
  const scales = (pilesMethod(sort.method)?.scales(sort.settings) ?? []).map(({ name }) => name);
  return Object.entries(sort.sorts)
    .filter(([, { places, ratings }]) => [places, ...Object.values(ratings)].some(isFilled))
    .map(([seat, own]) => ({ number: state.seats[seat]?.number ?? 0, own }))
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, own }) => ({ seat: `${number}`, things: thingsOf(sort, own, scales) }));
}

function isFilled(table: { readonly [item: string]: unknown }): boolean {
  return Object.keys(table).length > 0;
}

function thingsOf({ items, given }: CardSort, own: OwnSort, scales: readonly string[]): SeatSort['things'] {
  const labels = new Map([...given, ...own.piles].map(({ id, label }) => [id, label]));
  const order = [...new Set(Object.values(own.places))];
  return items.map(({ id }) => {
    const pile = own.places[id];
    return {
      pile: pile === undefined ? null : order.indexOf(pile) + 1,
      label: pile === undefined ? '' : (labels.get(pile) ?? ''),
      ratings: scales.map((scale) => own.ratings[scale]?.[id] ?? null),
    };
  });
}

/** How often things lay together, of everybody who sorted; null where that says nothing or too few did. */
export function likenessOf(sort: CardSort, isTold: boolean): Likeness | null {
  if (!isTold || sort.given.length > 0 || sort.grouping === null) return null;
  const read = pileSimilarity(sortsOf(sort), sort.items.length);
  const { together, placedBoth } = read;
  return { together, placedBoth, apart: pileDissimilarity(read, sort.grouping.base) };
}
