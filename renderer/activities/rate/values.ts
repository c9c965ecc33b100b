import type { ConsensusRule } from '../../../shared/methods/rate/rule.ts';

/** The values that count as agreement: "7–9", or one by one where they do not follow each other. */
export function valuesOf({ agree }: ConsensusRule): string {
  const sorted = agree.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  return sorted.length > 1 && last - first === sorted.length - 1 ? `${first}–${last}` : sorted.join(', ');
}
