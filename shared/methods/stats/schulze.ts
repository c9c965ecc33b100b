import {
  pairwiseIn,
  type Pairwise,
  type RankedBallot,
  type Ranking,
  type Support,
  supportOf,
} from './ranking.ts';

/**
 * Schulze's method, path strength by winning votes. Ties stay ties. Source: Schulze 2011,
 * doi:10.1007/s00355-010-0475-4.
 */
export function schulze(
  ballots: readonly RankedBallot[],
  support: Support = supportOf(ballots),
): {
  readonly pairs: Pairwise;
  readonly strength: Pairwise;
  readonly winners: readonly string[];
  readonly ranking: Ranking;
} {
  const { options, cells } = support;
  const n = options.length;
  const paths = strongestPaths(cells, n);
  const ranking: string[][] = [];
  let left = options.map((_, i) => i);
  while (left.length > 0) {
    const best = left.filter((a) => left.every((b) => (paths[a * n + b] ?? 0) >= (paths[b * n + a] ?? 0)));
    ranking.push(best.map((i) => options[i] ?? ''));
    const isBest = new Set(best);
    left = left.filter((each) => !isBest.has(each));
  }
  return {
    pairs: pairwiseIn(support),
    strength: pairwiseIn({ options, cells: paths }),
    winners: ranking[0] ?? [],
    ranking,
  };
}

/** The strongest chain of majorities from each option to each, by rows; as strong as its weakest link. */
function strongestPaths(cells: Float64Array, n: number): Float64Array {
  const paths = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const own = cells[i * n + j] ?? 0;
      if (own > (cells[j * n + i] ?? 0)) paths[i * n + j] = own;
    }
  }
  for (let k = 0; k < n; k += 1) {
    const from = paths.subarray(k * n, (k + 1) * n);
    for (let i = 0; i < n; i += 1) {
      const to = paths[i * n + k] ?? 0;
      if (to === 0) continue;
      const row = paths.subarray(i * n, (i + 1) * n);
      for (let j = 0; j < n; j += 1) {
        if (i !== j) row[j] = Math.max(row[j] ?? 0, Math.min(to, from[j] ?? 0));
      }
    }
  }
  return paths;
}

/** A majority of one option over another. */
export type Duel = readonly [winner: string, loser: string];

/**
 * Ranked pairs: majorities are locked in from the largest down (winning votes, then the smaller
 * opposition, then names), skipping what would close a circle. Source: Tideman 1987,
 * doi:10.1007/BF00433944.
 */
export function rankedPairs(
  ballots: readonly RankedBallot[],
  { options, cells }: Support = supportOf(ballots),
): {
  readonly locked: readonly Duel[];
  readonly skipped: readonly Duel[];
  readonly winners: readonly string[];
} {
  const n = options.length;
  const votes = (at: number): number => cells[at] ?? 0;
  const turned = cells.map((_, at) => cells[(at % n) * n + Math.floor(at / n)] ?? 0);
  const against = (at: number): number => turned[at] ?? 0;
  const duels = Array.from(cells.keys())
    .filter((at) => votes(at) > against(at))
    .toSorted((one, other) => votes(other) - votes(one) || against(one) - against(other));
  const locked: Duel[] = [];
  const skipped: Duel[] = [];
  const chains = chainsOf(n);
  const isBeaten = new Uint8Array(n);
  for (const at of duels) {
    const [winner, loser] = [Math.floor(at / n), at % n];
    const duel: Duel = [options[winner] ?? '', options[loser] ?? ''];
    if (chains.reaches(loser, winner)) {
      skipped.push(duel);
      continue;
    }
    locked.push(duel);
    isBeaten[loser] = 1;
    chains.lock(winner, loser);
  }
  return { locked, skipped, winners: options.filter((_, i) => isBeaten[i] === 0) };
}

/** Who reaches whom along what is locked, a bit for each pair. */
function chainsOf(n: number): {
  readonly reaches: (from: number, to: number) => boolean;
  readonly lock: (winner: number, loser: number) => void;
} {
  const words = Math.ceil(n / 32);
  const bits = new Uint32Array(n * words);
  const reaches = (from: number, to: number): boolean =>
    (((bits[from * words + (to >>> 5)] ?? 0) >>> (to & 31)) & 1) === 1;
  const lock = (winner: number, loser: number): void => {
    if (reaches(winner, loser)) return;
    // Whoever reaches the winner now reaches the loser, and all that the loser does.
    for (let a = 0; a < n; a += 1) {
      if (a !== winner && !reaches(a, winner)) continue;
      for (let w = 0; w < words; w += 1) {
        bits[a * words + w] = (bits[a * words + w] ?? 0) | (bits[loser * words + w] ?? 0);
      }
      const at = a * words + (loser >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (loser & 31));
    }
  };
  return { reaches, lock };
}
