import { CONSISTENT_BELOW } from '../../shared/methods/ahp/consistency.ts';
import { ahp } from '../../shared/methods/stats/pairwise-models.ts';
import { byName } from '../../shared/methods/stats/ranking.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { figureIn, parted, type Row, type TableInput, type TableReader } from './table-rows.ts';
import { WrongInput } from './wrong-input.ts';

type Compared = { readonly one: string; readonly other: string; readonly number: number };

/** One input a ballot, from what stands in a column for two statements; `of` names the statements in their order. */
function ofPairs(
  column: string,
  input: (compared: readonly Compared[], statements: readonly string[]) => JsonObject,
): TableReader {
  return (all) =>
    parted(all, ['ballot', 'round']).map(({ where, rows }) => {
      const compared = rows.map((row): Compared => readPair(row, column));
      const names = compared.flatMap(({ one, other }) => [one, other]);
      const statements = [...new Set(names)].toSorted(byName);
      return { where, of: statements, input: input(compared, statements) };
    });
}

function readPair(row: Row, column: string): Compared {
  const number = figureIn(row, column);
  if (number === null || number < 0)
    throw new WrongInput(`“${row[column] ?? ''}” in column ${column} is not a number from 0`);
  return { one: row['one'] ?? '', other: row['other'] ?? '', number };
}

/** How often the row beat the column. */
function winsFrom(counts: readonly Compared[], statements: readonly string[]): number[][] {
  const at = new Map(statements.map((name, index) => [name, index]));
  const wins = statements.map(() => statements.map(() => 0));
  for (const { one, other, number } of counts) {
    const row = wins[at.get(one) ?? -1];
    const column = at.get(other) ?? -1;
    if (row !== undefined) row[column] = (row[column] ?? 0) + number;
  }
  return wins;
}

/** A comparison won counts one, an undecided one (strength 0) half for each. */
function decided(compared: readonly Compared[]): Compared[] {
  return compared.flatMap(({ one, other, number }) =>
    number === 0
      ? [
          { one, other, number: 0.5 },
          { one: other, other: one, number: 0.5 },
        ]
      : [{ one, other, number: 1 }],
  );
}

/** Geometric means of everybody's ratios, pair by pair. Source: Aczél & Saaty 1983, doi:10.1016/0022-2496(83)90028-7. */
function ratiosFrom(compared: readonly Compared[], statements: readonly string[]): JsonObject {
  const logsOf = (one: string, other: string): number[] =>
    compared
      .flatMap((row) => {
        if (row.number === 0)
          throw new WrongInput('a strength of 0 is no ratio: these are pairs of a wiki survey, not of AHP');
        if (row.one === one && row.other === other) return [Math.log(row.number)];
        return row.one === other && row.other === one ? [-Math.log(row.number)] : [];
      })
      // Sums of logarithms depend on their order a little, and the order of people must not show.
      .toSorted((a, b) => a - b);
  const mean = (one: string, other: string): number => {
    const logs = logsOf(one, other);
    if (logs.length === 0) throw new WrongInput(`nobody compared ${one} with ${other}`);
    return Math.exp(logs.reduce((sum, each) => sum + each, 0) / logs.length);
  };
  return {
    upper_triangle: statements.flatMap((one, i) => statements.slice(i + 1).map((other) => mean(one, other))),
  };
}

/** As priorities are made: of everybody, or with `whose` "consistent" of those whose own comparisons agree. */
const priorities: TableReader = (all, settings) => {
  const { whose = 'all' } = settings;
  if (whose === 'all') return ofPairs('strength', ratiosFrom)(all, settings);
  if (whose !== 'consistent') throw new WrongInput('whose must be "all" or "consistent"');
  const people = parted(all, ['ballot', 'round', 'seat']);
  const itemsIn = (where: TableInput['where']): readonly string[] => [
    ...new Set(
      all
        .filter((row) => row['ballot'] === where['ballot'] && (row['round'] ?? '') === (where['round'] ?? ''))
        .flatMap((row) => [row['one'] ?? '', row['other'] ?? '']),
    ),
  ];
  const agreeing = people.filter(({ where, rows }) => isConsistent(rows, itemsIn(where)));
  if (agreeing.length === 0)
    throw new WrongInput('nobody compared all pairs consistently enough (CR under .10)');
  return ofPairs('strength', ratiosFrom)(
    agreeing.flatMap(({ rows }) => rows),
    settings,
  );
};

/** Whether one person compared all pairs, and with a ratio under .10; two statements cannot contradict each other. */
function isConsistent(rows: readonly Row[], items: readonly string[]): boolean {
  const compared = rows.map((row) => readPair(row, 'strength'));
  const at = (one: string, other: string): number | null => {
    if (one === other) return 1;
    for (const { one: first, other: second, number } of compared) {
      if (first === one && second === other) return number;
      if (first === other && second === one && number > 0) return 1 / number;
    }
    return null;
  };
  const matrix = items.map((one) => items.map((other) => at(one, other)));
  if (matrix.some((row) => row.includes(null))) return false;
  const found = ahp(matrix as number[][]);
  return found.ok && (found.value.consistencyRatio ?? 0) < CONSISTENT_BELOW;
}

const winsOf =
  (counts: (compared: readonly Compared[]) => readonly Compared[]) =>
  (compared: readonly Compared[], statements: readonly string[]): JsonObject => ({
    wins_row_over_col: winsFrom(counts(compared), statements),
  });

const itemsOf =
  (counts: (compared: readonly Compared[]) => readonly Compared[]) =>
  (compared: readonly Compared[], statements: readonly string[]): JsonObject => {
    const wins = winsFrom(counts(compared), statements);
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
    return {
      items: wins.map((row, index) => ({
        wins: sum(row),
        losses: sum(wins.map((other) => other[index] ?? 0)),
      })),
    };
  };

/** Of each person's comparisons. */
export const comparisonReaders: Readonly<Record<string, TableReader>> = {
  'bradley-terry': ofPairs('strength', winsOf(decided)),
  'all-our-ideas': ofPairs('strength', itemsOf(decided)),
  ahp: priorities,
};

/** Of how many put one statement before the other. */
export const pairReaders: Readonly<Record<string, TableReader>> = {
  'bradley-terry': ofPairs(
    'people',
    winsOf((counts) => counts),
  ),
  'all-our-ideas': ofPairs(
    'people',
    itemsOf((counts) => counts),
  ),
};
