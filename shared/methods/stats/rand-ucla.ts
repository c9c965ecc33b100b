import { computed, noValue, type Computed } from './computed.ts';
import { median, quantile, type QuantileType } from './quantile.ts';

/** The three regions of the 1–9 scale. */
export type Region = 'inappropriate' | 'uncertain' | 'appropriate';

/** The classic thresholds of a panel of n: who must stand in each extreme, who may stand outside. */
export function classicThresholds(n: number): {
  readonly disagreementFrom: number;
  readonly outsideAtMost: number;
} {
  const from = Math.floor((n + 1) / 3);
  return { disagreementFrom: from, outsideAtMost: from - 1 };
}

/** The classic reading of one item. */
export interface ClassicReading {
  readonly n: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly outside: number;
  readonly disagreement: boolean;
  readonly agreement: boolean;
  readonly region: Region;
}

/**
 * RAND/UCLA appropriateness, classic definition, ratings 1–9.
 *
 * Regions 1–3, 4–6, 7–9; a median of 3.5 or 6.5 goes up. Disagreement: both extremes hold at least
 * floor((n+1)/3); it makes the item uncertain whatever its median. Agreement: at most one less than
 * that outside the median's region. Panels under 8 are outside the published table; the closed form
 * is used. Source: Fitch et al. 2001, RAND MR-1269.
 */
export function classicAppropriateness(ratings: readonly number[]): Computed<ClassicReading> {
  const middle = median(ratings);
  if (!middle.ok) return middle;
  if (!ratings.every(isNine)) return noValue('out-of-range');
  const n = ratings.length;
  const { disagreementFrom, outsideAtMost } = classicThresholds(n);
  const low = ratings.filter((each) => each <= 3).length;
  const high = ratings.filter((each) => each >= 7).length;
  const home = regionOf(middle.value);
  const outside = ratings.filter((each) => regionOf(each) !== home).length;
  const disagreement = disagreementFrom > 0 && low >= disagreementFrom && high >= disagreementFrom;
  return computed({
    n,
    median: middle.value,
    low,
    high,
    outside,
    disagreement,
    agreement: !disagreement && outside <= Math.max(0, outsideAtMost),
    region: disagreement ? 'uncertain' : home,
  });
}

/** The percentile reading of one item. */
export interface PercentileReading {
  readonly p30: number;
  readonly p70: number;
  readonly ipr: number;
  readonly centre: number;
  readonly asymmetry: number;
  readonly ipras: number;
  readonly disagreementIndex: number;
  readonly disagreement: boolean;
  readonly region: Region;
}

/**
 * RAND/UCLA disagreement by the interpercentile range adjusted for symmetry, ratings 1–9.
 *
 * IPR = P70 − P30; IPRAS = 2.35 + 1.5·|5 − (P30+P70)/2|; disagreement when IPR > IPRAS. Quantile
 * types differ in 11–22% of small panels: the type belongs to the record. Source: Fitch et al. 2001,
 * RAND MR-1269.
 */
export function percentileAppropriateness(
  ratings: readonly number[],
  type: QuantileType = 7,
): Computed<PercentileReading> {
  const low = quantile(ratings, 0.3, type);
  const high = quantile(ratings, 0.7, type);
  const middle = median(ratings);
  if (!low.ok || !high.ok || !middle.ok) return noValue('no-data');
  if (!ratings.every(isNine)) return noValue('out-of-range');
  const ipr = high.value - low.value;
  const centre = (low.value + high.value) / 2;
  const asymmetry = Math.abs(5 - centre);
  const ipras = 2.35 + 1.5 * asymmetry;
  const disagreement = ipr > ipras + 1e-9;
  return computed({
    p30: low.value,
    p70: high.value,
    ipr,
    centre,
    asymmetry,
    ipras,
    disagreementIndex: ipr / ipras,
    disagreement,
    region: disagreement ? 'uncertain' : regionOf(middle.value),
  });
}

function regionOf(value: number): Region {
  if (value >= 6.5) return 'appropriate';
  return value >= 3.5 ? 'uncertain' : 'inappropriate';
}

function isNine(rating: number): boolean {
  return rating >= 1 && rating <= 9;
}
