import { optionsOf, pairwiseOf, rankByScore, type RankedBallot, type Ranking } from './ranking.ts';

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
  const scores = new Map(options.map((option) => [option, 0]));
  for (const { ranking, count } of ballots) {
    const named = new Set(ranking.flat());
    const rest = options.filter((option) => !named.has(option));
    let next = options.length - 1 + start;
    for (const tied of [...ranking, rest]) {
      const points = next - (tied.length - 1) / 2;
      for (const option of tied) {
        const given = tied === rest && truncation === 'zero' ? 0 : points;
        scores.set(option, (scores.get(option) ?? 0) + count * given);
      }
      next -= tied.length;
    }
  }
  return { scores, ranking: rankByScore(scores) };
}

/**
 * Copeland: pairwise majorities won minus lost; a tie counts nothing. Source: Copeland 1951; Saari &
 * Merlin 1996, doi:10.1007/BF01212012.
 */
export function copeland(ballots: readonly RankedBallot[]): {
  readonly scores: ReadonlyMap<string, number>;
  readonly ranking: Ranking;
} {
  const options = optionsOf(ballots);
  const support = pairwiseOf(ballots, options);
  const duel = (a: string, b: string) => Math.sign(support(a, b) - support(b, a));
  const scores = new Map(
    options.map((a) => [a, options.reduce((sum, b) => sum + (a === b ? 0 : duel(a, b)), 0)]),
  );
  return { scores, ranking: rankByScore(scores) };
}
