import { computed, noValue, type Computed } from './computed.ts';
import { column, isEven, mean, squaresAboutMean, sum } from './sums.ts';

/** What distance between two values means to Krippendorff's α. */
export type Measurement = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's α: reliability for any number of raters, missing ratings allowed.
 *
 * Units with a single rating are dropped. When all values are equal there is no expected disagreement
 * and α is undefined, not 1. `table`: a row a rater, a column a unit, `null` for missing. Source:
 * Krippendorff 2011, "Computing Krippendorff's alpha-reliability".
 */
export function krippendorffAlpha(
  table: readonly (readonly (number | null)[])[],
  measurement: Measurement,
): Computed<number> {
  const units = Array.from({ length: Math.max(0, ...table.map((row) => row.length)) }, (_, unit) =>
    table.map((row) => row[unit] ?? null).filter((value) => value !== null),
  ).filter((ratings) => ratings.length > 1);
  if (units.length === 0) return noValue(table.length === 1 ? 'one-rater' : 'no-data');
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b);
  if (values.length === 1) return noValue('no-variation');
  // Ratios of numbers of unlike sign mean nothing.
  if (measurement === 'ratio' && values.some((value) => value < 0)) return noValue('out-of-range');
  const totals = values.map((value) => units.flat().filter((each) => each === value).length);
  const distance = distances(values, totals, measurement);
  const all = sum(totals);
  let observed = 0;
  for (const ratings of units) {
    const counts = values.map((value) => ratings.filter((each) => each === value).length);
    observed += weighted(counts, counts, distance) / (ratings.length - 1);
  }
  const expected = weighted(totals, totals, distance) / (all - 1);
  return computed(1 - observed / expected);
}

/** Fleiss' κ and Gwet's AC1 for the same counts. */
export interface ChanceCorrected {
  readonly observed: number;
  readonly expected: number;
  readonly value: number;
}

/**
 * Fleiss' κ. `counts`: a row a subject, a column a category. Undefined when all ratings fall in one category. Source:
 * Fleiss 1971, doi:10.1037/h0031619; subjects with unlike numbers of ratings as in Gwet 2014, Handbook of Inter-Rater
 * Reliability, 4th ed.: every subject weighs the same, agreement comes from those with two ratings or more.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Computed<ChanceCorrected> {
  return chanceCorrected(counts, (shares) => sum(shares.map((share) => share ** 2)));
}

/**
 * Gwet's AC1, for skewed prevalence where κ collapses: expected = Σp(1−p)/(q−1) over q categories.
 * Source: Gwet 2008, doi:10.1348/000711006X126600.
 */
export function gwetAc1(counts: readonly (readonly number[])[]): Computed<ChanceCorrected> {
  return chanceCorrected(counts, (shares) =>
    shares.length < 2 ? 1 : sum(shares.map((share) => share * (1 - share))) / (shares.length - 1),
  );
}

/** The six intraclass correlations of Shrout & Fleiss. */
export interface IntraclassCorrelations {
  readonly icc1: number;
  readonly icc2: number;
  readonly icc3: number;
  readonly icc1k: number;
  readonly icc2k: number;
  readonly icc3k: number;
}

/**
 * Intraclass correlations; ICC(2,k) is the reliability of the mean of k raters. `ratings`: a row a
 * target, a column a judge, complete. Source: Shrout & Fleiss 1979, doi:10.1037/0033-2909.86.2.420.
 */
export function intraclassCorrelations(
  ratings: readonly (readonly number[])[],
): Computed<IntraclassCorrelations> {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n === 0 || k === 0) return noValue('no-data');
  if (!isEven(ratings)) return noValue('uneven-rows');
  if (n < 2) return noValue('one-item');
  if (k < 2) return noValue('one-rater');
  const total = squaresAboutMean(ratings.flat());
  const targets = k * squaresAboutMean(ratings.map(mean));
  const judges = n * squaresAboutMean(ratings[0]?.map((_, judge) => mean(column(ratings, judge))) ?? []);
  const bms = targets / (n - 1);
  const wms = (total - targets) / (n * (k - 1));
  const jms = judges / (k - 1);
  const ems = (total - targets - judges) / ((n - 1) * (k - 1));
  const denominators = [
    bms + (k - 1) * wms,
    bms + (k - 1) * ems + (k * (jms - ems)) / n,
    bms + (k - 1) * ems,
    bms,
    bms + (jms - ems) / n,
  ];
  if (denominators.some((each) => Math.abs(each) < 1e-12)) return noValue('no-variation');
  const [one = 1, two = 1, three = 1, mean1 = 1, mean2 = 1] = denominators;
  return computed({
    icc1: (bms - wms) / one,
    icc2: (bms - ems) / two,
    icc3: (bms - ems) / three,
    icc1k: (bms - wms) / mean1,
    icc2k: (bms - ems) / mean2,
    icc3k: (bms - ems) / mean1,
  });
}

function chanceCorrected(
  counts: readonly (readonly number[])[],
  expectedOf: (shares: readonly number[]) => number,
): Computed<ChanceCorrected> {
  if (!isEven(counts)) return noValue('uneven-rows');
  const rated = counts.map((row) => ({ row, raters: sum(row) })).filter(({ raters }) => raters > 0);
  if (rated.length === 0) return noValue('no-data');
  const shared = rated.filter(({ raters }) => raters > 1);
  if (shared.length === 0) return noValue('one-rater');
  const observed = mean(
    shared.map(({ row, raters }) => sum(row.map((count) => count * (count - 1))) / (raters * (raters - 1))),
  );
  const shares = (counts[0] ?? []).map((_, category) =>
    mean(rated.map(({ row, raters }) => (row[category] ?? 0) / raters)),
  );
  const expected = expectedOf(shares);
  if (expected >= 1 - 1e-12) return noValue('no-variation');
  return computed({ observed, expected, value: (observed - expected) / (1 - expected) });
}

function weighted(
  a: readonly number[],
  b: readonly number[],
  distance: (i: number, j: number) => number,
): number {
  return sum(
    a.flatMap((countA, i) => b.map((countB, j) => (i === j ? 0 : countA * countB * distance(i, j)))),
  );
}

function distances(
  values: readonly number[],
  totals: readonly number[],
  measurement: Measurement,
): (i: number, j: number) => number {
  return (i, j) => {
    const a = values[i] ?? 0;
    const b = values[j] ?? 0;
    switch (measurement) {
      case 'nominal':
        return 1;
      case 'interval':
        return (a - b) ** 2;
      case 'ratio':
        return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
      case 'ordinal': {
        const between = totals.slice(Math.min(i, j), Math.max(i, j) + 1);
        return (sum(between) - ((totals[i] ?? 0) + (totals[j] ?? 0)) / 2) ** 2;
      }
    }
  };
}
