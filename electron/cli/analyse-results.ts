import type { JsonObject } from '../../shared/util/json.ts';
import { countIn, type Row } from './table-rows.ts';

/** One statement's published answers. */
export type Published = {
  readonly ratings: readonly number[];
  readonly abstained: number;
  readonly invited: number;
  readonly groups: JsonObject;
};

/** The published answers to each statement of each ballot. */
export function statementsOf(
  rows: readonly Row[],
  values: readonly string[],
  lowest: number,
): readonly { ballot: string; round: string; statement: string; published: Published }[] {
  const ratingsOf = (row: Row) =>
    values.flatMap((name, i) => Array.from({ length: countIn(row, name) }, () => lowest + i));
  const isOf = (a: Row, b: Row) => ['ballot', 'round', 'statement'].every((name) => a[name] === b[name]);
  return rows
    .filter((row) => row['row'] === 'total')
    .map((total) => ({
      ballot: total['ballot'] ?? '',
      round: total['round'] ?? '',
      statement: total['statement'] ?? '',
      published: {
        ratings: ratingsOf(total),
        abstained: countIn(total, 'abstained'),
        invited: countIn(total, 'eligible') - countIn(total, 'recused'),
        groups: Object.fromEntries(
          rows
            .filter((row) => row['row'] !== 'total' && isOf(row, total))
            .map((row) => [row['group'] ?? '', ratingsOf(row)]),
        ),
      },
    }));
}

/** The totals of each ballot. */
export function countsOf(
  rows: readonly Row[],
  values: readonly string[],
): readonly {
  ballot: string;
  round: string;
  statements: readonly string[];
  counts: readonly (readonly number[])[];
}[] {
  const totals = rows.filter((row) => row['row'] === 'total');
  const nameOf = (row: Row): string => `${row['ballot'] ?? ''}\n${row['round'] ?? ''}`;
  return [...new Set(totals.map(nameOf))].map((name) => {
    const own = totals.filter((row) => nameOf(row) === name);
    const [ballot = '', round = ''] = name.split('\n');
    const statements = own.map((row) => row['statement'] ?? '');
    return {
      ballot,
      round,
      statements,
      counts: own.map((row) => values.map((value) => countIn(row, value))),
    };
  });
}
