/** Why a statistic has no value for these data. */
export type NoValue =
  | 'no-data'
  | 'one-rater'
  | 'one-item'
  | 'one-answer'
  | 'too-few'
  | 'no-variation'
  | 'all-tied'
  | 'no-difference'
  | 'uneven-rows'
  | 'gaps'
  | 'not-connected'
  | 'out-of-range'
  | 'no-convergence';

/** A statistic, or the reason for which there is none. Never NaN, never a silent zero. */
export type Computed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: NoValue };

/** A value that could be computed. */
export function computed<T>(value: T): Computed<T> {
  return { ok: true, value };
}

/** No value, and why. */
export function noValue(reason: NoValue): { readonly ok: false; readonly reason: NoValue } {
  return { ok: false, reason };
}
