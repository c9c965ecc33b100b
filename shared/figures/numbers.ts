/**
 * A count that can be drawn: finite and not negative.
 *
 * Figures are shown to a whole room; a broken number must never become a broken
 * picture, so anything else counts as nothing.
 */
export function countOf(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : 0;
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + countOf(value), 0);
}

/** part / whole within 0 to 1; 0 when there is no whole. */
export function shareOf(part: number, whole: number): number {
  const base = countOf(whole);
  return base === 0 ? 0 : Math.min(1, countOf(part) / base);
}

/** `line` is a limit that matters; `decimal` stands between whole and tenth: a comma in French. */
export type PercentLook = { readonly line?: number; readonly decimal?: string };

/** A number with the mark between whole and part that its reader is used to. */
export function numberWith(value: number, decimal: string): string {
  return String(value).replace('.', decimal);
}

/**
 * A share in per cent, to one decimal where it is not whole.
 *
 * Rounding never crosses a line that matters: a share below `line` is never
 * printed as `line` (69.96 % beside "70 % needed, not reached" stays 69.9 %), less
 * than everyone is never 100 %, and more than nobody is never 0 %.
 */
export function percent(share: number, { line = 1, decimal = '.' }: PercentLook = {}): string {
  if (!Number.isFinite(share)) return '0\u00A0%';
  const within = Math.min(1, Math.max(0, share));
  let tenths = Math.round(within * 1000);
  const crosses = (limit: number): boolean => within < limit && tenths >= Math.round(limit * 1000);
  if (crosses(line) || crosses(1)) tenths = Math.ceil(within * 1000 - 1e-9) - 1;
  if (within > 0 && tenths <= 0) tenths = 1;
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1).replace('.', decimal)}\u00A0%`;
}

/**
 * A quantile of answers that are given as counts by place from 1, on a line between neighbours (type 7 of Hyndman &
 * Fan 1996, doi:10.1080/00031305.1996.10473566); null of nothing.
 */
export function quantileOfCounts(counts: readonly number[], p: number): number | null {
  const whole = total(counts);
  if (whole < 1) return null;
  const at = (place: number): number => {
    let seen = 0;
    const found = counts.findIndex((count) => (seen += countOf(count)) > place);
    return found < 0 ? counts.length : found + 1;
  };
  const place = (whole - 1) * p;
  const below = Math.floor(place);
  return at(below) + (place - below) * (at(Math.ceil(place)) - at(below));
}
