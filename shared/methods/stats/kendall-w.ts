import { computed, noValue, type Computed } from './computed.ts';
import { ranksWithTies } from './ranks.ts';
import { column, isEven, squaresAboutMean, sum } from './sums.ts';
import { chiSquareTail, fTail } from './tails.ts';

/** Agreement of rankings. `f` and its p are `null` when W is 1: F would be infinite. */
export interface KendallW {
  readonly raters: number;
  readonly items: number;
  readonly rankSums: readonly number[];
  readonly w: number;
  readonly wWithoutTies: number;
  readonly chiSquare: number;
  readonly df: number;
  readonly pChiSquare: number;
  readonly f: {
    readonly value: number;
    readonly df1: number;
    readonly df2: number;
    readonly p: number;
  } | null;
}

/**
 * Kendall's coefficient of concordance, corrected for ties. It is not consensus: raters may agree on
 * the order of items that all of them reject.
 *
 * W = 12S / (m²(n³−n) − mΣ(t³−t)); χ² = m(n−1)W with df n−1; F = (m−1)W/(1−W) with ν1 = n−1−2/m and
 * ν2 = (m−1)ν1, preferred for small n. `table`: a row an item, a column a rater, any scores. Sources:
 * Kendall & Babington Smith 1939, doi:10.1214/aoms/1177732186; Legendre 2005,
 * doi:10.1198/108571105X46642.
 */
export function kendallW(table: readonly (readonly number[])[]): Computed<KendallW> {
  const items = table.length;
  const raters = table[0]?.length ?? 0;
  if (items === 0 || raters === 0) return noValue('no-data');
  if (!isEven(table)) return noValue('uneven-rows');
  if (items < 2) return noValue('one-item');
  if (raters < 2) return noValue('one-rater');
  const ranked = Array.from({ length: raters }, (_, rater) => ranksWithTies(column(table, rater)));
  const rankSums = table.map((_, item) => sum(ranked.map(({ ranks }) => ranks[item] ?? 0)));
  const spread = squaresAboutMean(rankSums);
  const untied = raters ** 2 * (items ** 3 - items);
  const most = untied - raters * sum(ranked.map(({ tieSum }) => tieSum));
  if (most <= 0) return noValue('all-tied');
  const w = (12 * spread) / most;
  const chiSquare = raters * (items - 1) * w;
  const df1 = items - 1 - 2 / raters;
  const df2 = (raters - 1) * df1;
  const fValue = ((raters - 1) * w) / (1 - w);
  const hasF = w < 1 - 1e-12 && df1 > 0;
  return computed({
    raters,
    items,
    rankSums,
    w,
    wWithoutTies: (12 * spread) / untied,
    chiSquare,
    df: items - 1,
    pChiSquare: chiSquareTail(chiSquare, items - 1),
    f: hasF ? { value: fValue, df1, df2, p: fTail(fValue, df1, df2) } : null,
  });
}

/**
 * Friedman's test, ties corrected: do items differ in rank across raters?
 *
 * χ² = m(n−1)W. `blocks`: a row a rater, a column an item. Source: Friedman 1937,
 * doi:10.1080/01621459.1937.10503522.
 */
export function friedman(blocks: readonly (readonly number[])[]): Computed<{
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  readonly w: number;
}> {
  if (!isEven(blocks)) return noValue('uneven-rows');
  const byItem = (blocks[0] ?? []).map((_, item) => column(blocks, item));
  const result = kendallW(byItem);
  if (!result.ok) return result;
  const { chiSquare, df, pChiSquare: p, w } = result.value;
  return computed({ chiSquare, df, p, w });
}
