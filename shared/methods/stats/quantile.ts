import { computed, noValue, type Computed } from './computed.ts';
import { mean, sum } from './sums.ts';

/** The quantile definitions offered; the type is a recorded setting, for it changes verdicts. */
export type QuantileType = 2 | 6 | 7;

/**
 * A sample quantile.
 *
 * Type 2 averages at jumps, 6 is (n+1)p, 7 is 1+(n−1)p (the usual default). One value is its own
 * quantile at every p. Source: Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566.
 */
export function quantile(values: readonly number[], p: number, type: QuantileType = 7): Computed<number> {
  const n = values.length;
  if (n === 0) return noValue('no-data');
  if (!(p >= 0 && p <= 1)) return noValue('out-of-range');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (rank: number) => sorted[Math.min(n, Math.max(1, rank)) - 1] ?? 0;
  if (type === 2) {
    const place = n * p;
    const whole = Math.round(place);
    // 10 × 0.3 is not quite 3 in floating point, and type 2 jumps exactly there.
    if (Math.abs(place - whole) < 1e-9) return computed((at(whole) + at(whole + 1)) / 2);
    return computed(at(Math.ceil(place)));
  }
  const place = type === 6 ? (n + 1) * p : 1 + (n - 1) * p;
  const whole = Math.floor(place + 1e-9);
  const rest = Math.max(0, place - whole);
  return computed(at(whole) + rest * (at(whole + 1) - at(whole)));
}

/** The median: the mean of the two middle values for an even number. */
export function median(values: readonly number[]): Computed<number> {
  return quantile(values, 0.5, 7);
}

/** Mean absolute deviation from the median. Not the median absolute deviation. */
export function meanDeviationFromMedian(values: readonly number[]): Computed<number> {
  const centre = median(values);
  if (!centre.ok) return centre;
  return computed(sum(values.map((value) => Math.abs(value - centre.value))) / values.length);
}

/** Mean absolute deviation from the mean. */
export function meanDeviationFromMean(values: readonly number[]): Computed<number> {
  if (values.length === 0) return noValue('no-data');
  const centre = mean(values);
  return computed(sum(values.map((value) => Math.abs(value - centre))) / values.length);
}

/** Distance between the quartiles. */
export function interquartileRange(values: readonly number[], type: QuantileType = 7): Computed<number> {
  const upper = quantile(values, 0.75, type);
  const lower = quantile(values, 0.25, type);
  return upper.ok && lower.ok ? computed(upper.value - lower.value) : noValue('no-data');
}
