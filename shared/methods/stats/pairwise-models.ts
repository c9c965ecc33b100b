import { computed, noValue, type Computed } from './computed.ts';
import { sum } from './sums.ts';

/**
 * Bradley–Terry strengths, geometric mean 1, by Hunter's minorisation: p_i = W_i / Σ n_ij/(p_i + p_j).
 *
 * Without a strongly connected graph of wins no maximum exists (`not-connected`); with `prior` > 0 that
 * many wins are added to each ordered pair, which the report must say. `wins[i][j]`: i over j. Sources:
 * Bradley & Terry 1952, doi:10.2307/2334029; Hunter 2004, doi:10.1214/aos/1079120141.
 */
export function bradleyTerry(wins: readonly (readonly number[])[], prior = 0): Computed<readonly number[]> {
  const n = wins.length;
  if (n === 0) return noValue('no-data');
  if (n === 1) return noValue('one-item');
  const won = (i: number, j: number) => (i === j ? 0 : (wins[i]?.[j] ?? 0) + prior);
  const all = Array.from({ length: n }, (_, i) => i);
  const reach = (step: (i: number, j: number) => number) => {
    const seen = new Set([0]);
    for (const i of seen) for (const j of all) if (step(i, j) > 0) seen.add(j);
    return seen.size === n;
  };
  if (!reach(won) || !reach((i, j) => won(j, i))) return noValue('not-connected');
  const rivals = all.map((i) => Int32Array.from(all.filter((j) => won(i, j) + won(j, i) > 0)));
  const games = rivals.map((row, i) => Float64Array.from(row, (j) => won(i, j) + won(j, i)));
  const wonBy = all.map((i) => sum(all.map((j) => won(i, j))));
  const before = new Float64Array(n);
  let strengths = new Float64Array(n).fill(1);
  for (let round = 0; round < 100_000; round += 1) {
    before.set(strengths);
    const raw = strengths.map(
      (own, i) => (wonBy[i] ?? 0) / expected(own, rivals[i] ?? before, games[i] ?? before, before),
    );
    const scale = Math.exp(raw.reduce((total, each) => total + Math.log(each), 0) / n);
    strengths = raw.map((each) => each / scale);
    if (strengths.every((each, i) => Math.abs(each / (before[i] ?? 1) - 1) < 1e-12))
      return computed([...strengths]);
  }
  return noValue('no-convergence');
}

/** Σ n_ij/(p_i + p_j) over the rivals of one. */
function expected(
  own: number,
  rivals: ArrayLike<number>,
  games: ArrayLike<number>,
  strengths: Float64Array,
): number {
  let total = 0;
  for (let k = 0; k < rivals.length; k += 1) {
    total += (games[k] ?? 0) / (own + (strengths[rivals[k] ?? 0] ?? 1));
  }
  return total;
}

/**
 * The score of a wiki survey's idea: 100(w+1)/(w+l+2), the chance of winning against an average idea
 * under an even prior. Source: Salganik & Levy 2015, doi:10.1371/journal.pone.0123483, as the public
 * site computes it.
 */
export function wikiSurveyScore(wins: number, losses: number): number {
  return (100 * (wins + 1)) / (wins + losses + 2);
}

/** Priorities of a pairwise comparison matrix. */
export interface AhpPriorities {
  readonly weights: readonly number[];
  readonly weightsByGeometricMean: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  /** Consistent enough below .10; `null` for fewer than 3 or more than 10 items. */
  readonly consistencyRatio: number | null;
}

const randomIndex: Readonly<Record<number, number>> = {
  3: 0.58,
  4: 0.9,
  5: 1.12,
  6: 1.24,
  7: 1.32,
  8: 1.41,
  9: 1.45,
  10: 1.49,
};

/**
 * Analytic hierarchy process: the principal eigenvector by power iteration, CI = (λ − n)/(n − 1),
 * CR = CI/RI. `matrix`: positive, reciprocal. Source: Saaty 1977, doi:10.1016/0022-2496(77)90033-5.
 */
export function ahp(matrix: readonly (readonly number[])[]): Computed<AhpPriorities> {
  const n = matrix.length;
  if (n === 0) return noValue('no-data');
  if (matrix.some((row) => row.length !== n)) return noValue('uneven-rows');
  if (matrix.flat().some((each) => !(each > 0))) return noValue('out-of-range');
  const rows = Float64Array.from(matrix.flat());
  const product = new Float64Array(n);
  const weights = new Float64Array(n).fill(1 / n);
  let lambdaMax = n;
  for (let round = 0; round < 10_000; round += 1) {
    lambdaMax = 0;
    for (let i = 0; i < n; i += 1) {
      let total = 0;
      for (let j = 0; j < n; j += 1) total += (rows[i * n + j] ?? 0) * (weights[j] ?? 0);
      product[i] = total;
      lambdaMax += total;
    }
    let moved = 0;
    for (let i = 0; i < n; i += 1) {
      const next = (product[i] ?? 0) / lambdaMax;
      moved = Math.max(moved, Math.abs(next - (weights[i] ?? 0)));
      weights[i] = next;
    }
    if (moved < 1e-14) break;
  }
  const geometric = matrix.map((row) => Math.exp(sum(row.map(Math.log)) / n));
  const whole = sum(geometric);
  const index = n > 1 ? Math.max(0, (lambdaMax - n) / (n - 1)) : 0;
  const random = randomIndex[n];
  return computed({
    weights: [...weights],
    weightsByGeometricMean: geometric.map((each) => each / whole),
    lambdaMax,
    consistencyIndex: index,
    consistencyRatio: random === undefined ? null : index / random,
  });
}
