import { type Duel, duelBetween } from '../duels/duel.ts';
import { ahp } from '../stats/pairwise-models.ts';

/** Below this ratio comparisons are consistent enough. Source: Saaty 1977, doi:10.1016/0022-2496(77)90033-5. */
export const CONSISTENT_BELOW = 0.1;

/** Three statements whose comparisons pull apart, the first ahead of the second, the second of the third. */
export type Triad = readonly [string, string, string];

/**
 * Whether a person's comparisons agree with each other.
 *
 * `open`: not enough of them yet. `circle`: of three statements each is ahead of the next. `strained`: all pairs are
 * compared and the consistency ratio is .10 or more; the triad is the one that fits least. `ratio` is null before all
 * pairs are compared, and for fewer than three statements.
 */
export type Consistency =
  | { readonly kind: 'open' | 'agrees'; readonly ratio: number | null }
  | { readonly kind: 'circle' | 'strained'; readonly ratio: number | null; readonly triad: Triad };

/** How many times as important `one` is as `other`, as this person said; null where not compared. */
function ratioOf(duels: readonly Duel[], one: string, other: string): number | null {
  if (one === other) return 1;
  const found = duelBetween(duels, one, other);
  if (found === undefined) return null;
  return found.one === one ? found.strength : 1 / found.strength;
}

/** The ratios of a person, each item against each; null where a pair is not compared. */
export function ratiosOf(duels: readonly Duel[], items: readonly string[]): (number | null)[][] {
  const at = new Map(items.map((item, index) => [item, index]));
  const rows = items.map((_, row) => items.map((__, column): number | null => (row === column ? 1 : null)));
  // The first comparison of two counts, as everywhere.
  for (const { one, other, strength } of duels.toReversed()) {
    const [row, column] = [at.get(one), at.get(other)];
    if (row === undefined || column === undefined || row === column) continue;
    const [ahead, behind] = [rows[row], rows[column]];
    if (ahead === undefined || behind === undefined) continue;
    ahead[column] = strength;
    behind[row] = 1 / strength;
  }
  return rows;
}

/** The matrix of a person out of all ratios; null where a pair is not compared. */
export function matrixOf(ratios: (number | null)[][]): number[][] | null {
  return ratios.some((row) => row.includes(null)) ? null : (ratios as number[][]);
}

/**
 * Tells a person, while answering, whether the comparisons agree and which three do not.
 *
 * The triad that fits least is that of the largest min(|1 − a_ik/(a_ij·a_jk)|, |1 − a_ij·a_jk/a_ik|). Source of the
 * triad's measure: Koczkodaj 1993, doi:10.1016/0895-7177(93)90059-8.
 */
export function consistencyOf(duels: readonly Duel[], items: readonly string[]): Consistency {
  const matrix = items.length < 3 ? null : matrixOf(ratiosOf(duels, items));
  const found = matrix === null ? null : ahp(matrix);
  const ratio = found?.ok === true ? found.value.consistencyRatio : null;
  const worst = worstTriad(duels, items);
  if (worst === null) return { kind: 'open', ratio };
  if (worst.isCircle) return { kind: 'circle', ratio, triad: worst.triad };
  if (ratio !== null && ratio >= CONSISTENT_BELOW) return { kind: 'strained', ratio, triad: worst.triad };
  return { kind: 'agrees', ratio };
}

type Judged = { readonly triad: Triad; readonly strain: number; readonly isCircle: boolean };

function worstTriad(duels: readonly Duel[], items: readonly string[]): Judged | null {
  let worst: Judged | null = null;
  for (const [i, a] of items.entries()) {
    for (const [j, b] of items.entries()) {
      if (j <= i) continue;
      for (const c of items.slice(j + 1)) {
        const judged = judgedTriad(duels, [a, b, c]);
        if (judged === null) continue;
        const isWorse =
          worst === null ||
          (judged.isCircle && !worst.isCircle) ||
          (judged.isCircle === worst.isCircle && judged.strain > worst.strain + 1e-12);
        if (isWorse) worst = judged;
      }
    }
  }
  return worst;
}

function judgedTriad(duels: readonly Duel[], [a, b, c]: Triad): Judged | null {
  const [ab, bc, ac] = [ratioOf(duels, a, b), ratioOf(duels, b, c), ratioOf(duels, a, c)];
  if (ab === null || bc === null || ac === null) return null;
  const strain = Math.min(Math.abs(1 - ac / (ab * bc)), Math.abs(1 - (ab * bc) / ac));
  const isRound = ab > 1 && bc > 1 && ac < 1;
  const isRoundBack = ab < 1 && bc < 1 && ac > 1;
  return { triad: isRoundBack ? [c, b, a] : [a, b, c], strain, isCircle: isRound || isRoundBack };
}
