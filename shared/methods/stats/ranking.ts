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
  const n = options.length;
  const index = new Map(options.map((option, i) => [option, i]));
  const support = new Float64Array(n * n);
  const places = new Float64Array(n);
  for (const { ranking, count } of ballots) {
    places.fill(Infinity);
    for (const [place, tied] of ranking.entries()) {
      for (const option of tied) places[index.get(option) ?? n] = place;
    }
    for (let a = 0; a < n; a += 1) {
      for (let b = 0; b < n; b += 1) {
        if ((places[a] ?? 0) < (places[b] ?? 0)) support[a * n + b] = (support[a * n + b] ?? 0) + count;
      }
    }
  }
  return (a, b) => support[(index.get(a) ?? n) * n + (index.get(b) ?? n)] ?? 0;
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
