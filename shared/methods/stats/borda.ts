import {
  optionsOf,
  rankByScore,
  type RankedBallot,
  type Ranking,
  type Support,
  supportOf,
} from './ranking.ts';

/** What an option gets that a ballot leaves out: the mean of the places left, or nothing. */
export type Truncation = 'average' | 'zero';

/**
 * Borda count: with n options the best gets n − 1 + `start`, the last `start`; ties share the mean.
 * Truncation is a recorded setting. Source: Borda 1781; ties and truncation after Emerson 2013,
 * doi:10.1007/s00355-011-0603-9.
 */
export function borda(
  ballots: readonly RankedBallot[],
  start: 0 | 1,
  truncation: Truncation = 'average',
): { readonly scores: ReadonlyMap<string, number>; readonly ranking: Ranking } {
  const options = optionsOf(ballots);
  const index = new Map(options.map((option, i) => [option, i]));
  const totals = new Float64Array(options.length);
  const isNamed = new Uint8Array(options.length);
  for (const { ranking, count } of ballots) {
    isNamed.fill(0);
    let next = options.length - 1 + start;
    for (const tied of ranking) {
      const points = next - (tied.length - 1) / 2;
      for (const option of tied) {
        const i = index.get(option) ?? 0;
        isNamed[i] = 1;
        totals[i] = (totals[i] ?? 0) + count * points;
      }
      next -= tied.length;
    }
    if (truncation === 'zero') continue;
    // Those left out share the places from `next` down to `start`.
    const rest = isNamed.reduce((sum, each) => sum + 1 - each, 0);
    const points = next - (rest - 1) / 2;
    for (const [i, named] of isNamed.entries()) {
      if (named === 0) totals[i] = (totals[i] ?? 0) + count * points;
    }
  }
  const scores = new Map(options.map((option, i) => [option, totals[i] ?? 0]));
  return { scores, ranking: rankByScore(scores) };
}

/**
 * Copeland: pairwise majorities won minus lost; a tie counts nothing. Source: Copeland 1951; Saari &
 * Merlin 1996, doi:10.1007/BF01212012.
 */
export function copeland(
  ballots: readonly RankedBallot[],
  { options, cells }: Support = supportOf(ballots),
): {
  readonly scores: ReadonlyMap<string, number>;
  readonly ranking: Ranking;
} {
  const n = options.length;
  const scores = new Map(
    options.map((option, a) => {
      let score = 0;
      for (let b = 0; b < n; b += 1) score += Math.sign((cells[a * n + b] ?? 0) - (cells[b * n + a] ?? 0));
      return [option, score];
    }),
  );
  return { scores, ranking: rankByScore(scores) };
}
