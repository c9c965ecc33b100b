/**
 * The next whole number from `wanted` on that shares no factor with `n`.
 *
 * Steps of it pass all places of a ring of `n` before any comes again.
 */
export function coprimeFrom(wanted: number, n: number): number {
  let step = Math.max(1, Math.round(wanted));
  if (n <= 1) return step;
  while (commonFactor(step, n) > 1) step += 1;
  return step;
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}
