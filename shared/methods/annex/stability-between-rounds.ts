import type { StabilityTold } from '../../domain/model/dossier-statistics.ts';
import { median } from '../stats/quantile.ts';
import { coefficientOfVariation, netChange, percentChanged, quadraticKappa } from '../stats/rounds.ts';
import { wilcoxonSignedRank } from '../stats/wilcoxon.ts';

/**
 * How answers to one statement moved between two rounds: pairs of those who answered in both, first and second.
 *
 * Null where nobody did. Stability is not consensus, and consensus alone is no reason to stop (von der Gracht 2012,
 * doi:10.1016/j.techfore.2012.04.013).
 */
export function stabilityBetweenRounds(
  statement: string,
  pairs: readonly (readonly [number, number])[],
): StabilityTold | null {
  const first = pairs.map(([before]) => before);
  const second = pairs.map(([, now]) => now);
  const medians = [median(first), median(second)] as const;
  const net = netChange(first, second);
  const changed = percentChanged(first, second);
  const [before, now] = medians;
  if (!before.ok || !now.ok || !net.ok || !changed.ok) return null;
  const tested = wilcoxonSignedRank(first, second, 'wilcoxon');
  const cv = [coefficientOfVariation(first), coefficientOfVariation(second)] as const;
  const kappa = quadraticKappa(first, second);
  return {
    statement,
    both: pairs.length,
    before: before.value,
    now: now.value,
    changed: Math.round((changed.value * pairs.length) / 100),
    net: rounded(net.value / 100),
    spread: cv[0].ok && cv[1].ok ? rounded(cv[0].value - cv[1].value) : null,
    p: tested.ok ? tested.value.pTwoSided : null,
    isExact: tested.ok && tested.value.method === 'exact',
    kappa: kappa.ok ? rounded(kappa.value) : null,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
