import { computed, noValue, type Computed } from './computed.ts';
import { ranksWithTies } from './ranks.ts';
import { isEven, mean, squaresAboutMean, sum } from './sums.ts';
import { chiSquareTail } from './tails.ts';

/** Coefficient of variation, standard deviation with n − 1. Undefined for one value or a mean of 0. */
export function coefficientOfVariation(values: readonly number[]): Computed<number> {
  if (values.length === 0) return noValue('no-data');
  if (values.length === 1) return noValue('one-answer');
  const centre = mean(values);
  if (centre === 0) return noValue('no-variation');
  return computed(Math.sqrt(squaresAboutMean(values) / (values.length - 1)) / centre);
}

/** Percent of people whose answer changed between rounds; paired, only people in both. */
export function percentChanged(first: readonly number[], second: readonly number[]): Computed<number> {
  if (first.length !== second.length) return noValue('uneven-rows');
  if (first.length === 0) return noValue('no-data');
  return computed((100 * first.filter((value, i) => value !== second[i]).length) / first.length);
}

/**
 * Net change of the marginals in percent: half of Σ|n₁ − n₂| over the values, of the people; under 15
 * is called stable. Needs no pairing. Source: Scheibe, Skutsch & Schofer 1975.
 */
export function netChange(first: readonly number[], second: readonly number[]): Computed<number> {
  if (first.length === 0 || second.length === 0) return noValue('no-data');
  const share = (list: readonly number[], value: number) =>
    list.filter((each) => each === value).length / list.length;
  const values = [...new Set([...first, ...second])];
  return computed(50 * sum(values.map((value) => Math.abs(share(first, value) - share(second, value)))));
}

/** Spearman's rank correlation, ties by mean ranks. Undefined when a round has no spread. */
export function spearman(first: readonly number[], second: readonly number[]): Computed<number> {
  if (first.length !== second.length) return noValue('uneven-rows');
  if (first.length < 2) return noValue(first.length === 0 ? 'no-data' : 'one-answer');
  const a = ranksWithTies(first).ranks;
  const b = ranksWithTies(second).ranks;
  const spread = Math.sqrt(squaresAboutMean(a) * squaresAboutMean(b));
  if (spread === 0) return noValue('no-variation');
  const centre = mean(a);
  return computed(sum(a.map((rank, i) => (rank - centre) * ((b[i] ?? 0) - centre))) / spread);
}

/**
 * Cohen's κ with quadratic weights between two rounds of the same people. Undefined when both rounds
 * are one and the same value throughout. Source: Cohen 1968, doi:10.1037/h0026256.
 */
export function quadraticKappa(first: readonly number[], second: readonly number[]): Computed<number> {
  if (first.length !== second.length) return noValue('uneven-rows');
  if (first.length === 0) return noValue('no-data');
  const observed = mean(first.map((value, i) => (value - (second[i] ?? 0)) ** 2));
  // The mean of (a − b)² over all pairs of people, by its moments.
  const spread = (squaresAboutMean(first) + squaresAboutMean(second)) / first.length;
  const expected = spread + (mean(first) - mean(second)) ** 2;
  return expected === 0 ? noValue('no-variation') : computed(1 - observed / expected);
}

/** A chi-square statistic with its tail. */
export interface ChiSquare {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/**
 * McNemar's test of a paired 2 × 2 table [[a, b], [c, d]]. Source: McNemar 1947,
 * doi:10.1007/BF02295996; continuity: Edwards 1948, doi:10.1007/BF02289261.
 */
export function mcnemar(
  table: readonly [readonly [number, number], readonly [number, number]],
  continuity: boolean,
): Computed<ChiSquare> {
  const [[, b], [c]] = table;
  if (b + c === 0) return noValue('no-difference');
  const chiSquare = Math.max(0, Math.abs(b - c) - (continuity ? 1 : 0)) ** 2 / (b + c);
  return computed({ chiSquare, df: 1, p: chiSquareTail(chiSquare, 1) });
}

/**
 * Chi-square of rounds by answers. Rounds are paired, so this is approximate: prefer Wilcoxon, and
 * warn where `smallestExpected` is under 5. Source: Dajani, Sincoff & Talley 1979,
 * doi:10.1016/0040-1625(79)90007-6.
 */
export function chiSquareOfRounds(
  table: readonly (readonly number[])[],
): Computed<ChiSquare & { readonly smallestExpected: number }> {
  if (!isEven(table)) return noValue('uneven-rows');
  const rows = table.filter((row) => sum(row) > 0);
  const columns = (rows[0] ?? []).map((_, i) => sum(rows.map((row) => row[i] ?? 0)));
  const used = columns.map((total, i) => ({ total, i })).filter(({ total }) => total > 0);
  if (rows.length === 0) return noValue('no-data');
  if (rows.length < 2 || used.length < 2) return noValue('no-variation');
  const all = sum(columns);
  const cells = rows.flatMap((row) =>
    used.map(({ total, i }) => ({ observed: row[i] ?? 0, expected: (sum(row) * total) / all })),
  );
  const chiSquare = sum(cells.map(({ observed, expected }) => (observed - expected) ** 2 / expected));
  const df = (rows.length - 1) * (used.length - 1);
  return computed({
    chiSquare,
    df,
    p: chiSquareTail(chiSquare, df),
    smallestExpected: Math.min(...cells.map((cell) => cell.expected)),
  });
}
