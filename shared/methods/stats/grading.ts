import { computed, noValue, type Computed } from './computed.ts';
import { rankByScore, type Ranking } from './ranking.ts';
import { sum } from './sums.ts';

/** Approval: how many approve of each option. Source: Brams & Fishburn 1978, doi:10.2307/1955105. */
export function approval(
  ballots: readonly { readonly approve: readonly string[]; readonly count: number }[],
): { readonly scores: ReadonlyMap<string, number>; readonly ranking: Ranking } {
  const scores = new Map<string, number>();
  for (const { approve, count } of ballots) {
    for (const option of new Set(approve)) scores.set(option, (scores.get(option) ?? 0) + count);
  }
  return { scores, ranking: rankByScore(scores) };
}

/**
 * Score voting: sum, mean and number of scores. Options are ranked by the sum; one that few scored
 * shows it in `votes`. Used for points of a nominal group too (report sum and frequency).
 */
export function scoreVoting(scores: Readonly<Record<string, readonly number[]>>): {
  readonly options: Readonly<
    Record<string, { readonly sum: number; readonly mean: number | null; readonly votes: number }>
  >;
  readonly ranking: Ranking;
} {
  const read = Object.entries(scores).map(([option, given]) => {
    const total = sum(given);
    return [
      option,
      { sum: total, mean: given.length > 0 ? total / given.length : null, votes: given.length },
    ] as const;
  });
  return {
    options: Object.fromEntries(read),
    ranking: rankByScore(new Map(read.map(([option, { sum: total }]) => [option, total]))),
  };
}

/** One option's grades under majority judgment. */
export interface MajorityGrade {
  readonly option: string;
  /** Index into the grades, lowest first: the lower median. */
  readonly median: number;
  /** g + p when more stand above the median than below, else g − q (p, q as shares). */
  readonly score: number;
}

/**
 * Majority judgment: the lower median grade, ties by taking median grades away one at a time from each
 * tied option until they differ. `counts`: how many gave each grade, lowest first. Sources: Balinski &
 * Laraki 2007, doi:10.1073/pnas.0702634104; score: Fabre 2021, doi:10.1007/s00355-020-01269-9.
 */
export function majorityJudgment(
  counts: Readonly<Record<string, readonly number[]>>,
): Computed<{ readonly grades: readonly MajorityGrade[]; readonly ranking: Ranking }> {
  const options = Object.entries(counts).map(([option, given]) => ({ option, given, gauge: gaugeOf(given) }));
  if (options.length === 0 || options.some(({ given }) => sum(given) === 0)) return noValue('no-data');
  const sorted = options.toSorted((a, b) => compareGauges(b.gauge, a.gauge));
  const ranking: string[][] = [];
  for (const [i, each] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && compareGauges(before.gauge, each.gauge) === 0)
      ranking.at(-1)?.push(each.option);
    else ranking.push([each.option]);
  }
  const grades = options.map(({ option, given, gauge }) => {
    const median = gauge[0] ?? 0;
    const above = sum(given.slice(median + 1)) / sum(given);
    const below = sum(given.slice(0, median)) / sum(given);
    return { option, median, score: above > below ? median + above : median - below };
  });
  return computed({ grades, ranking });
}

/** The medians that appear when one median grade after the other is taken away. */
function gaugeOf(counts: readonly number[]): readonly number[] {
  const left = counts.flatMap((count, grade) => Array.from({ length: count }, () => grade));
  const gauge: number[] = [];
  while (left.length > 0) gauge.push(...left.splice(Math.ceil(left.length / 2) - 1, 1));
  return gauge;
}

function compareGauges(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
