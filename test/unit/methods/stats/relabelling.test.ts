import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyses } from '../../../../shared/methods/analyses/registry.ts';
import type { Json, JsonObject } from '../../../../shared/util/json.ts';

/** The answer of a statistic, as everybody gets it from the command line. */
function told(method: string, input: JsonObject): JsonObject {
  const outcome = analyses.get(method)!.run(input);
  if (!outcome.ok) throw new Error(`${method}: ${outcome.say}`);
  return outcome.answer as JsonObject;
}

/** Numbers to nine decimals: sums in another order differ in the last digit. */
function near(value: Json): Json {
  if (typeof value === 'number') return Math.round(value * 1e9) / 1e9 + 0;
  if (Array.isArray(value)) return value.map(near);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, near(each as Json)])) as Json;
}

const level = fc.integer({ min: 1, max: 5 });
const table = (rows: number, columns: number, cell: fc.Arbitrary<Json> = level) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const order = (n: number) =>
  fc.shuffledSubarray(
    Array.from({ length: n }, (_, i) => i),
    { minLength: n, maxLength: n },
  );
const inOrder = <T>(list: readonly T[], places: readonly number[]): T[] => places.map((i) => list[i]!);
const names = ['A', 'B', 'C', 'D'];

describe('people in another order change nothing', () => {
  test.each([
    ['quantile', (list: Json) => ({ x: list })],
    ['mean-absolute-deviation-from-median', (list: Json) => ({ x: list })],
    ['percent-agreement', (list: Json) => ({ responses: list, agree: [4, 5] })],
    ['ram-ipras', (list: Json) => ({ ratings: list })],
    ['cos-70-15', (list: Json) => ({ groups: { one: list } })],
    ['cos-out-variants', (list: Json) => ({ groups: { one: list } })],
    ['fist-to-five', (list: Json) => ({ votes: list })],
    ['gradients-of-agreement', (list: Json) => ({ levels: list })],
    ['score', (list: Json) => ({ scores: { A: list, B: [3] } })],
    ['ngt', (list: Json) => ({ scores: { A: list, B: [3] } })],
    ['systemic-consensing', (list: Json) => ({ resistance: { A: list, B: [3] } })],
  ] as const)('%s', (method, input) => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 7, maxLength: 7 }), order(7), (list, places) => {
        const [before, after] = [list, inOrder(list, places)].map((all) => near(told(method, input(all))));
        expect(after).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['kendall-w', (rows: Json[][]) => ({ raters_as_columns: turned(rows) })],
    ['friedman', (rows: Json[][]) => ({ blocks_as_rows: rows })],
    ['krippendorff-alpha', (rows: Json[][]) => ({ raters_as_rows: rows })],
    ['icc', (rows: Json[][]) => ({ ratings: turned(rows) })],
    ['cvi', (rows: Json[][]) => ({ ratings: turned(rows) })],
  ] as const)('%s', (method, input) => {
    fc.assert(
      fc.property(table(6, 4), order(6), (rows, places) => {
        const [before, after] = [rows, inOrder(rows, places)].map((all) => near(told(method, input(all))));
        expect(after).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test.each(['wilcoxon-signed-rank', 'delphi-stability'])('%s', (method) => {
    fc.assert(
      fc.property(table(8, 2), order(8), (rows, places) => {
        const [before, after] = [rows, inOrder(rows, places)].map((all) => {
          const [first = [], second = []] = turned(all);
          return near(
            told(
              method,
              method === 'delphi-stability' ? { round1: first, round2: second } : { x: first, y: second },
            ),
          );
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    'borda',
    'kemeny',
    'schulze',
    'ranked-pairs',
    'copeland',
    'mallows-dispersion',
    'irv',
    'stv',
    'approval',
    'dots',
    'hundred-points',
    'quadratic-voting',
  ])('%s', (method) => {
    const ranked = fc.array(order(4), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(ranked, order(6), (people, places) => {
        const [before, after] = [people, inOrder(people, places)].map((all) => {
          // What is told of each ballot by itself goes with it.
          const {
            cost: _cost,
            valid: _valid,
            spent: _spent,
            ...rest
          } = told(method, ballotsFor(method, all));
          return near(rest);
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('items under other names, or in another order, change nothing but their names', () => {
  test.each(['borda', 'copeland', 'approval', 'dots', 'quadratic-voting', 'score', 'systemic-consensing'])(
    '%s',
    (method) => {
      const keys = { borda: 'start1', copeland: 'scores', dots: 'totals', score: 'sum' } as Record<
        string,
        string
      >;
      const key =
        keys[method] ??
        (method === 'quadratic-voting' ? 'totals_valid' : method === 'approval' ? '' : 'group_resistance');
      const ranked = fc.array(order(4), { minLength: 3, maxLength: 6 });
      fc.assert(
        fc.property(ranked, order(4), (people, other) => {
          const renamed = people.map((ranking) => ranking.map((item) => other[item]!));
          const read = (all: readonly number[][]) => {
            const answer = told(method, ballotsFor(method, all));
            return (key === '' ? answer : answer[key]) as Record<string, Json>;
          };
          const [before, after] = [read(people), read(renamed)];
          for (const [item, name] of names.entries())
            expect(after[names[other[item]!]!]).toEqual(before[name]);
        }),
        { numRuns: 50 },
      );
    },
  );

  test.each(['kendall-w', 'fleiss-kappa', 'gwet-ac1', 'krippendorff-alpha', 'icc', 'friedman'])(
    '%s',
    (method) => {
      fc.assert(
        fc.property(table(5, 4), order(5), (rows, places) => {
          const [before, after] = [rows, inOrder(rows, places)].map((all) => {
            const { rank_sums: _sums, ...rest } = told(method, itemsFor(method, all));
            return near(rest);
          });
          expect(after).toEqual(before);
        }),
        { numRuns: 50 },
      );
    },
  );

  test('bradley-terry and ahp: strengths and weights go with their items', () => {
    fc.assert(
      fc.property(table(4, 4, fc.integer({ min: 1, max: 9 })), order(4), (wins, places) => {
        const moved = inOrder(wins, places).map((row) => inOrder(row, places));
        const strengths = (all: Json) => told('bradley-terry', { wins_row_over_col: all })['p'] as number[];
        for (const [i, strength] of inOrder(strengths(blank(wins)), places).entries())
          expect(strengths(blank(moved))[i]! / strength).toBeCloseTo(1, 5);
        const judged = wins.map((row, i) =>
          row.map((value, j) => (i === j ? 1 : i < j ? (value as number) : 1 / (wins[j]![i] as number))),
        );
        const other = inOrder(judged, places).map((row) => inOrder(row, places));
        const weights = (all: Json) => told('ahp', { matrix: all })['weights_eigen'] as number[];
        for (const [i, weight] of inOrder(weights(judged), places).entries())
          expect(weights(other)[i]).toBeCloseTo(weight, 6);
      }),
      { numRuns: 50 },
    );
  });
});

function turned(rows: readonly (readonly Json[])[]): Json[][] {
  return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));
}

/** Nobody wins against themselves. */
function blank(rows: readonly (readonly Json[])[]): Json {
  return rows.map((row, i) => row.map((value, j) => (i === j ? 0 : value)));
}

/** Orders of four options as the ballots of a method: the earlier, the more. */
function ballotsFor(method: string, people: readonly (readonly number[])[]): JsonObject {
  const ranked = people.map((ranking) => ({ ranking: ranking.map((item) => names[item]!) }));
  const given = people.map((ranking) =>
    Object.fromEntries(ranking.map((item, at) => [names[item]!, 3 - at])),
  );
  const byItem = Object.fromEntries(
    names.map((name, item) => [name, people.map((each) => 3 - each.indexOf(item))]),
  );
  switch (method) {
    case 'approval':
      return { ballots: ranked.map(({ ranking }) => ({ approve: ranking.slice(0, 2) })) };
    case 'dots':
      return { ballots: given, dots: 6 };
    case 'hundred-points':
      return { ballots: given, points: 6 };
    case 'quadratic-voting':
      return { ballots: given, budget: 14 };
    case 'score':
      return { scores: byItem };
    case 'systemic-consensing':
      return { resistance: byItem };
    case 'stv':
      return { ballots: ranked, seats: 2 };
    default:
      return { ballots: ranked };
  }
}

/** A row an item, as a method reads it. */
function itemsFor(method: string, rows: Json[][]): JsonObject {
  switch (method) {
    case 'kendall-w':
      return { raters_as_columns: rows };
    case 'icc':
      return { ratings: rows };
    case 'friedman':
      return { blocks_as_rows: turned(rows) };
    case 'krippendorff-alpha':
      return { raters_as_rows: turned(rows) };
    default:
      return { counts: rows };
  }
}
