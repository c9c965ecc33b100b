import { MOST_STATEMENTS } from '../../shared/methods/analyses/sorts.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { countIn, figureIn, parted, type Row, type TableInput, type TableReader } from './table-rows.ts';
import { WrongInput } from './wrong-input.ts';

const sort = ['sort', 'meeting', 'step'];

/** One input a sort. */
function ofSorts(input: (rows: readonly Row[]) => JsonObject): TableReader {
  return (all) => parted(all, sort).map(({ where, rows }): TableInput => ({ where, input: input(rows) }));
}

/** How many things were sorted: the highest number in a column. */
function itemsIn(rows: readonly Row[], column: 'item' | 'other' = 'item'): number {
  const items = rows.reduce((most, row) => Math.max(most, countIn(row, column, 1)), 0);
  if (items > MOST_STATEMENTS) throw new WrongInput(`more than ${MOST_STATEMENTS} things cannot be mapped`);
  return items;
}

/** Rows of each person; an item's place in them is its number less one. */
function people(rows: readonly Row[]): readonly (readonly Row[])[] {
  return parted(rows, ['seat']).map((own) => own.rows);
}

/**
 * Everybody's piles, of those who put at least two things on piles, as the program gives them to its statistics.
 *
 * The order of people is that of their piles, not of their seats: resamples draw people by it.
 */
function pilesIn(rows: readonly Row[]): JsonObject {
  const sorts = people(rows)
    .map((own) => own.filter((row) => (row['pile'] ?? '') !== ''))
    .filter((placed) => placed.length >= 2)
    .map((placed) => {
      const piles = Map.groupBy(placed, (row) => countIn(row, 'pile', 1));
      return [...piles]
        .toSorted(([one], [other]) => one - other)
        .map(([, own]) => own.map((row) => countIn(row, 'item', 1) - 1).toSorted((a, b) => a - b));
    })
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    .map((piles) => piles.map((pile) => pile.map((item) => item + 1)));
  return { sorts, n: itemsIn(rows) };
}

/** A row an item, a column a person. */
function ratingsIn(rows: readonly Row[], scale: string): (number | null)[][] {
  const table = Array.from({ length: itemsIn(rows) }, (): (number | null)[] => []);
  for (const own of people(rows))
    for (const row of own) table[countIn(row, 'item', 1) - 1]?.push(figureIn(row, scale));
  return table;
}

function apartIn(rows: readonly Row[]): JsonObject {
  const items = itemsIn(rows, 'other');
  const dissimilarity = Array.from({ length: items }, () => Array.from({ length: items }, () => 0));
  for (const row of rows) {
    const [one, other] = [countIn(row, 'item', 1) - 1, countIn(row, 'other', 1) - 1];
    const apart = figureIn(row, 'apart') ?? 0;
    const [first, second] = [dissimilarity[one], dissimilarity[other]];
    if (first !== undefined) first[other] = apart;
    if (second !== undefined) second[one] = apart;
  }
  return { dissimilarity };
}

function pointsIn(rows: readonly Row[]): JsonObject {
  const points = rows.map((row) => [figureIn(row, 'x'), figureIn(row, 'y')]);
  if (points.flat().includes(null)) throw new WrongInput('this sort has no map: it has no points to cluster');
  return { points };
}

const meansIn = (rows: readonly Row[], scale: string): (number | null)[] =>
  rows.map((row) => figureIn(row, scale));

/** Of each person's piles and ratings. */
export const pileReaders: Readonly<Record<string, TableReader>> = {
  'gcm-similarity': ofSorts(pilesIn),
  'concept-map': ofSorts(pilesIn),
  'gcm-go-zone': ofSorts((rows) => ({
    first: ratingsIn(rows, 'importance'),
    second: ratingsIn(rows, 'feasibility'),
  })),
};

/** Of how often things were put together. */
export const likenessReaders: Readonly<Record<string, TableReader>> = { 'nonmetric-mds': ofSorts(apartIn) };

/** Of what sorts came to. */
export const sortReaders: Readonly<Record<string, TableReader>> = {
  'hclust-ward': ofSorts(pointsIn),
  'gcm-go-zone': ofSorts((rows) => ({
    first: meansIn(rows, 'importance').map((mean) => [mean]),
    second: meansIn(rows, 'feasibility').map((mean) => [mean]),
  })),
  'gcm-pattern-match': ofSorts((rows) => ({
    clusters: rows.map((row) => countIn(row, 'cluster', 1)),
    first: meansIn(rows, 'importance'),
    second: meansIn(rows, 'feasibility'),
  })),
};
