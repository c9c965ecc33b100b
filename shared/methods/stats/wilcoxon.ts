import { computed, noValue, type Computed } from './computed.ts';
import { ranksWithTies } from './ranks.ts';
import { sum } from './sums.ts';
import { normalTail } from './tails.ts';

/** What is done with pairs that did not change; recorded, for it changes p. */
export type ZeroHandling = 'wilcoxon' | 'pratt';

/** The signed-rank test of paired answers. */
export interface WilcoxonResult {
  /** Sum of the ranks of positive differences first − second. */
  readonly positiveRanks: number;
  readonly negativeRanks: number;
  readonly nonzero: number;
  readonly zeros: number;
  readonly method: 'exact' | 'normal';
  /** One-sided: first greater than second. */
  readonly pGreater: number;
  readonly pTwoSided: number;
}

/**
 * Wilcoxon's signed-rank test between two rounds, only people in both.
 *
 * `wilcoxon` drops zeros before ranking, `pratt` ranks them and then drops them. Exact up to 25
 * changes by the permutation distribution of the ranks at hand, ties included; beyond, normal with tie
 * correction and a continuity correction of ½. Sources: Wilcoxon 1945, doi:10.2307/3001968; Pratt
 * 1959, doi:10.1080/01621459.1959.10501526.
 */
export function wilcoxonSignedRank(
  first: readonly number[],
  second: readonly number[],
  zeroHandling: ZeroHandling,
): Computed<WilcoxonResult> {
  if (first.length !== second.length) return noValue('uneven-rows');
  if (first.length === 0) return noValue('no-data');
  // Differences of decimals that are equal on paper must tie: 1.62 − 0.598 and the like.
  const all = first.map((value, i) => Number((value - (second[i] ?? 0)).toPrecision(12)));
  const used = zeroHandling === 'wilcoxon' ? all.filter((each) => each !== 0) : all;
  const { ranks } = ranksWithTies(used.map(Math.abs));
  const signed = used.map((difference, i) => ({ difference, rank: ranks[i] ?? 0 }));
  const moved = signed.filter((each) => each.difference !== 0);
  if (moved.length === 0) return noValue('no-difference');
  const positiveRanks = sum(moved.filter((each) => each.difference > 0).map((each) => each.rank));
  const total = sum(moved.map((each) => each.rank));
  const exact = moved.length <= 25;
  const movedRanks = moved.map((each) => each.rank);
  const tail = exact ? exactTail(movedRanks) : normalApproximation(movedRanks);
  const pGreater = tail(positiveRanks);
  const pLess = tail(total - positiveRanks);
  return computed({
    positiveRanks,
    negativeRanks: total - positiveRanks,
    nonzero: moved.length,
    zeros: all.length - moved.length,
    method: exact ? 'exact' : 'normal',
    pGreater,
    pTwoSided: Math.min(1, 2 * Math.min(pGreater, pLess)),
  });
}

/** P(sum of positive ranks ≥ w) when every sign is a fair coin: counts the subsets, ranks doubled to be whole. */
function exactTail(ranks: readonly number[]): (w: number) => number {
  const doubled = ranks.map((rank) => Math.round(2 * rank));
  const ways: number[] = Array.from({ length: sum(doubled) + 1 }, (_, at) => (at === 0 ? 1 : 0));
  for (const rank of doubled) {
    for (let at = ways.length - 1; at >= rank; at -= 1) ways[at] = (ways[at] ?? 0) + (ways[at - rank] ?? 0);
  }
  return (w) => sum(ways.slice(Math.round(2 * w))) / 2 ** ranks.length;
}

function normalApproximation(ranks: readonly number[]): (w: number) => number {
  const centre = sum(ranks) / 2;
  const deviation = Math.sqrt(sum(ranks.map((rank) => rank ** 2)) / 4);
  return (w) => normalTail((w - centre - 0.5) / deviation);
}
