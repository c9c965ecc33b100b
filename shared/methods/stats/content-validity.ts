import { computed, noValue, type Computed } from './computed.ts';
import { isEven, mean } from './sums.ts';

/**
 * Lawshe's content validity ratio: (nₑ − N/2)/(N/2), of N experts nₑ saying "essential".
 * Source: Lawshe 1975, doi:10.1111/j.1744-6570.1975.tb01393.x.
 */
export function contentValidityRatio(experts: number, essential: number): Computed<number> {
  if (experts <= 0) return noValue('no-data');
  if (essential < 0 || essential > experts) return noValue('out-of-range');
  return computed((essential - experts / 2) / (experts / 2));
}

/**
 * The smallest k with P(Bin(N, ½) ≥ k) ≤ alpha, and its CVR. No value where even unanimity is not
 * enough (N < 5 at .05). Source: Ayre & Scally 2014, doi:10.1177/0748175613513808.
 */
export function criticalValidity(
  experts: number,
  alpha = 0.05,
): Computed<{ readonly essential: number; readonly ratio: number }> {
  let tail = 0;
  let critical = -1;
  for (let k = experts; k >= 0; k -= 1) {
    tail += binomialHalf(experts, k);
    if (tail > alpha) break;
    critical = k;
  }
  if (critical < 0) return noValue('out-of-range');
  return computed({ essential: critical, ratio: (critical - experts / 2) / (experts / 2) });
}

/** Content validity of items and of the whole scale. */
export interface ContentValidity {
  readonly perItem: readonly number[];
  /** Mean of the items' indices (S-CVI/Ave). */
  readonly average: number;
  /** Share of items that all experts found relevant (S-CVI/UA). */
  readonly universal: number;
}

/**
 * Content validity indices. `ratings`: a row an item, a column an expert; `relevant`: the ratings that
 * count, 3 and 4 of 4 as a rule. Source: Polit, Beck & Owen 2007, doi:10.1002/nur.20199.
 */
export function contentValidityIndices(
  ratings: readonly (readonly number[])[],
  relevant: readonly number[],
): Computed<ContentValidity> {
  if (ratings.length === 0 || ratings[0]?.length === 0) return noValue('no-data');
  if (!isEven(ratings)) return noValue('uneven-rows');
  const perItem = ratings.map((row) => row.filter((each) => relevant.includes(each)).length / row.length);
  const universal = perItem.filter((each) => each === 1).length / perItem.length;
  return computed({ perItem, average: mean(perItem), universal });
}

/**
 * I-CVI corrected for chance: κ* = (I − pc)/(1 − pc), pc = C(N, A)·½ᴺ, A of N experts agreeing on
 * relevance. Source: Polit, Beck & Owen 2007, doi:10.1002/nur.20199.
 */
export function modifiedKappa(
  experts: number,
  agreeing: number,
): Computed<{ readonly index: number; readonly chance: number; readonly kappa: number }> {
  if (experts <= 0) return noValue('no-data');
  if (agreeing < 0 || agreeing > experts) return noValue('out-of-range');
  const index = agreeing / experts;
  const chance = binomialHalf(experts, agreeing);
  return computed({ index, chance, kappa: (index - chance) / (1 - chance) });
}

function binomialHalf(n: number, k: number): number {
  let probability = 0.5 ** n;
  for (let i = 1; i <= k; i += 1) probability *= (n - k + i) / i;
  return probability;
}
