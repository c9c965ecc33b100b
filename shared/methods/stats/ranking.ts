/** A ranking of options, best first; options in one inner list are tied. May leave options out. */
export type Ranking = readonly (readonly string[])[];

/** Rankings that several people share. */
export interface RankedBallot {
  readonly ranking: Ranking;
  readonly count: number;
}

/** Pairwise support: how many put `a` before `b`. */
export type Pairwise = (a: string, b: string) => number;

/** All options named on ballots, sorted: the order of ballots must not decide anything. */
export function optionsOf(ballots: readonly RankedBallot[]): readonly string[] {
  return [...new Set(ballots.flatMap(({ ranking }) => ranking.flat()))].toSorted(byName);
}

/** Counts, for each pair, who put one before the other; options left out stand tied below all others. */
export function pairwiseOf(ballots: readonly RankedBallot[], options: readonly string[]): Pairwise {
  const support = new Map<string, number>();
  const key = (a: string, b: string) => JSON.stringify([a, b]);
  for (const { ranking, count } of ballots) {
    const place = new Map(ranking.flatMap((tied, i) => tied.map((option) => [option, i] as const)));
    for (const a of options) {
      for (const b of options) {
        const before = (place.get(a) ?? Infinity) < (place.get(b) ?? Infinity);
        if (before) support.set(key(a, b), (support.get(key(a, b)) ?? 0) + count);
      }
    }
  }
  return (a, b) => support.get(key(a, b)) ?? 0;
}

/** Options from the highest score down; equal scores are tied, not broken. */
export function rankByScore(scores: ReadonlyMap<string, number>): Ranking {
  const levels = [...new Set(scores.values())].toSorted((a, b) => b - a);
  return levels.map((level) =>
    [...scores.keys()].filter((option) => scores.get(option) === level).toSorted(byName),
  );
}

/** By code units, so that every machine sorts alike. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
