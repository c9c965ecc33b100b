/** A ranking of options, best first; options in one inner list are tied. May leave options out. */
export type Ranking = readonly (readonly string[])[];

/** Rankings that several people share. */
export interface RankedBallot {
  readonly ranking: Ranking;
  readonly count: number;
}

/** Pairwise support: how many put `a` before `b`. */
export type Pairwise = (a: string, b: string) => number;

/** Each option against each: how many put the one of the row before the one of the column. */
export interface Support {
  readonly options: readonly string[];
  /** n × n, by rows. */
  readonly cells: Float64Array;
}

/** All options named on ballots, sorted: the order of ballots must not decide anything. */
export function optionsOf(ballots: readonly RankedBallot[]): readonly string[] {
  const options = new Set<string>();
  for (const { ranking } of ballots)
    for (const tied of ranking) for (const option of tied) options.add(option);
  return [...options].toSorted(byName);
}

/** Counts, for each pair, who put one before the other; options left out stand tied below all others. */
export function supportOf(
  ballots: readonly RankedBallot[],
  options: readonly string[] = optionsOf(ballots),
): Support {
  const n = options.length;
  const index = new Map(options.map((option, i) => [option, i]));
  const cells = new Float64Array(n * n);
  const places = new Int32Array(n);
  const behind = new Int32Array(n);
  for (const { ranking, count } of ballots) {
    places.fill(-1);
    for (const [place, tied] of ranking.entries()) {
      for (const option of tied) places[index.get(option) ?? n] = place;
    }
    let end = 0;
    for (let i = 0; i < n; i += 1) if (places[i] === -1) behind[end++] = i;
    // From the last place up, so that each goes before all that were met.
    for (let place = ranking.length - 1; place >= 0; place -= 1) {
      let met = end;
      for (const option of ranking[place] ?? []) {
        const i = index.get(option) ?? n;
        if (places[i] !== place) continue;
        places[i] = -1;
        behind[met++] = i;
      }
      for (let k = end; k < met; k += 1) addTo(cells, (behind[k] ?? 0) * n, behind, end, count);
      end = met;
    }
  }
  return { options, cells };
}

/** Adds to the first `most` columns named, in one row. */
function addTo(cells: Float64Array, row: number, columns: Int32Array, most: number, count: number): void {
  for (let k = 0; k < most; k += 1) {
    const at = row + (columns[k] ?? 0);
    cells[at] = (cells[at] ?? 0) + count;
  }
}

/** The same by name. */
export function pairwiseIn({ options, cells }: Support): Pairwise {
  const index = new Map(options.map((option, i) => [option, i]));
  return (a, b) => {
    const [row, column] = [index.get(a), index.get(b)];
    return row === undefined || column === undefined ? 0 : (cells[row * options.length + column] ?? 0);
  };
}

/** Counts, for each pair, who put one before the other, by name. */
export function pairwiseOf(ballots: readonly RankedBallot[], options: readonly string[]): Pairwise {
  return pairwiseIn(supportOf(ballots, options));
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
