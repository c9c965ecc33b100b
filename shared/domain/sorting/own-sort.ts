import type { OwnSort } from '../model/card-sort.ts';

/** One person's piles after a card was put on one: the same on the host, and on a phone that still waits for it. */
export function piled(sort: OwnSort, items: readonly string[], pile: string | null): OwnSort {
  const places = { ...sort.places };
  for (const item of items) {
    if (pile === null) delete places[item];
    else places[item] = pile;
  }
  return { ...sort, places };
}

export function pileNamed(sort: OwnSort, pile: string, label: string): OwnSort {
  const known = sort.piles.some(({ id }) => id === pile);
  return {
    ...sort,
    piles: known
      ? sort.piles.map((row) => (row.id === pile ? { id: pile, label } : row))
      : [...sort.piles, { id: pile, label }],
  };
}

export function pileDropped(sort: OwnSort, pile: string): OwnSort {
  const places = Object.fromEntries(Object.entries(sort.places).filter(([, lies]) => lies !== pile));
  return { ...sort, places, piles: sort.piles.filter(({ id }) => id !== pile) };
}

export function itemRated(sort: OwnSort, scale: string, item: string, value: number | null): OwnSort {
  const after = { ...sort.ratings[scale] };
  if (value === null) delete after[item];
  else after[item] = value;
  return { ...sort, ratings: { ...sort.ratings, [scale]: after } };
}

/** The same without what is not sorted any more. */
export function onlyOf(sort: OwnSort, here: ReadonlySet<string>): OwnSort {
  const kept = <T>(table: { readonly [item: string]: T }): { readonly [item: string]: T } =>
    Object.fromEntries(Object.entries(table).filter(([item]) => here.has(item)));
  return {
    piles: sort.piles,
    places: kept(sort.places),
    ratings: Object.fromEntries(Object.entries(sort.ratings).map(([scale, values]) => [scale, kept(values)])),
  };
}
