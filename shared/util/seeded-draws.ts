/**
 * Numbers in [0, 1) that a seed repeats on every machine: Marsaglia's xorshift32, its state scrambled first so that
 * neighbouring seeds do not begin alike. For starts and resamples of a statistic, never for anything secret.
 * Source: Marsaglia 2003, doi:10.18637/jss.v008.i14.
 */
export function seededDraws(seed: number): () => number {
  let state = Math.imul((seed | 0) ^ 0x5bd1e995, 0x2c1b3c6d) ^ 0x297a2d39;
  if (state === 0) state = 1;
  const draw = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 16; i += 1) draw();
  return draw;
}
