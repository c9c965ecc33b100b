import { optionsOf, pairwiseOf, type Pairwise, type RankedBallot, type Ranking } from './ranking.ts';

/**
 * Schulze's method, path strength by winning votes. Ties stay ties. Source: Schulze 2011,
 * doi:10.1007/s00355-010-0475-4.
 */
export function schulze(ballots: readonly RankedBallot[]): {
  readonly pairs: Pairwise;
  readonly strength: Pairwise;
  readonly winners: readonly string[];
  readonly ranking: Ranking;
} {
  const options = optionsOf(ballots);
  const pairs = pairwiseOf(ballots, options);
  const paths = options.map((a) => options.map((b) => (pairs(a, b) > pairs(b, a) ? pairs(a, b) : 0)));
  const path = (i: number, j: number) => paths[i]?.[j] ?? 0;
  for (const [k] of options.entries()) {
    for (const [i, row] of paths.entries()) {
      for (const [j] of options.entries()) {
        if (i !== j) row[j] = Math.max(path(i, j), Math.min(path(i, k), path(k, j)));
      }
    }
  }
  const index = new Map(options.map((option, i) => [option, i]));
  const strength: Pairwise = (a, b) => path(index.get(a) ?? -1, index.get(b) ?? -1);

  const ranking: string[][] = [];
  let left = [...options];
  while (left.length > 0) {
    const best = left.filter((a) => left.every((b) => a === b || strength(a, b) >= strength(b, a)));
    ranking.push(best);
    left = left.filter((each) => !best.includes(each));
  }
  return { pairs, strength, winners: ranking[0] ?? [], ranking };
}

/** A majority of one option over another. */
export type Duel = readonly [winner: string, loser: string];

/**
 * Ranked pairs: majorities are locked in from the largest down (winning votes, then the smaller
 * opposition, then names), skipping what would close a circle. Source: Tideman 1987,
 * doi:10.1007/BF00433944.
 */
export function rankedPairs(ballots: readonly RankedBallot[]): {
  readonly locked: readonly Duel[];
  readonly skipped: readonly Duel[];
  readonly winners: readonly string[];
} {
  const options = optionsOf(ballots);
  const support = pairwiseOf(ballots, options);
  const duels = options
    .flatMap((a) => options.map((b): Duel => [a, b]))
    .filter(([a, b]) => support(a, b) > support(b, a))
    .toSorted(([a, b], [c, d]) => support(c, d) - support(a, b) || support(b, a) - support(d, c));
  const locked: Duel[] = [];
  const skipped: Duel[] = [];
  const beats = new Map<string, string[]>(options.map((option) => [option, []]));
  for (const duel of duels) {
    const [winner, loser] = duel;
    if (reaches(beats, loser, winner)) skipped.push(duel);
    else {
      locked.push(duel);
      beats.get(winner)?.push(loser);
    }
  }
  const beaten = new Set(locked.map(([, loser]) => loser));
  return { locked, skipped, winners: options.filter((option) => !beaten.has(option)) };
}

function reaches(beats: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const loser of beats.get(at) ?? []) seen.add(loser);
  return seen.has(to);
}
