import { formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { JsonObject } from '../../util/json.ts';
import { numberIn } from '../counted/counted-result.ts';
import { medianOf, reaches } from '../counted/shares.ts';
import { sum } from '../stats/sums.ts';

/** Answers from 1 to 9 as counts, and how many gave any or none. */
type Answers = {
  readonly counts: readonly number[];
  readonly responded: number;
  readonly abstained: number;
};

/**
 * How many of those who rated are in each third of the scale, and which end has the share that the rule asks for:
 * `in` for 7 to 9, `out` for 1 to 3, null for neither. 7 to 9 goes first.
 */
export function judgeThirds({ counts, responded, abstained }: Answers, threshold: number) {
  const [low, middle, support] = [counts.slice(0, 3), counts.slice(3, 6), counts.slice(6)].map(sum) as [
    number,
    number,
    number,
  ];
  const of = responded - abstained;
  const side = reaches(support, of, threshold) ? 'in' : reaches(low, of, threshold) ? 'out' : null;
  return { counted: { support, of, low, middle, median: medianOf(counts) ?? 0 }, side } as const;
}

/** The verdict of an end that has its share in words; else what `neither` says of the share at 7 to 9. */
export function thirdsInWords(
  said: JsonObject,
  language: Language,
  neither: (share: string) => string,
): string {
  const t = verdictMessages(language);
  const share = (part: string): string =>
    formats(language).percent(numberIn(said, part) / Math.max(1, numberIn(said, 'of')));
  if (said['why'] === 'in') return t('delphi.in', { share: share('support') });
  if (said['why'] === 'out') return t('delphi.out', { share: share('low') });
  return neither(share('support'));
}
