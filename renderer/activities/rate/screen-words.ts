import { assertNever } from '../../../shared/util/assert-never.ts';
import type { FigureWords } from '../../../shared/figures/theme.ts';
import type { FiveLabels } from '../../../shared/figures/agreement.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { formats } from '../../../shared/i18n/formats.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { Verdict, VerdictReason } from '../../../shared/methods/rate/judge.ts';
import { percentAsSet, percentBeside } from '../../../shared/methods/rate/percent.ts';

/** The machine's words inside figures, in the screen's language. */
export function figureWords(language: Language): Partial<FigureWords> {
  const t = screenMessages(language);
  return {
    abstained: t('figure.abstained'),
    noAnswers: t('figure.noAnswers'),
    // The figure fills the mark itself.
    median: t('figure.median', { value: '{value}' }).replace(/[\u2068\u2069]/gu, ''),
    rated: t('figure.rated'),
  };
}

export function agreementLabels(language: Language): FiveLabels {
  const t = commonMessages(language);
  return [t('agreement.1'), t('agreement.2'), t('agreement.3'), t('agreement.4'), t('agreement.5')];
}

/** The result in words; Arabic, for which methods have no wording of their own, from the verdict's reasons. */
export function verdictSaid(
  language: Language,
  words: { readonly en: string; readonly fr: string },
  verdict: Verdict,
): string {
  if (language !== 'ar') return words[language];
  const t = screenMessages(language);
  const head = t(`verdict.${verdict.outcome}`);
  const reasons = verdict.reasons.map((reason) => reasonSaid(language, reason)).filter((said) => said !== '');
  return reasons.length === 0 ? head : `${head}: ${reasons.join('؛ ')}`;
}

function reasonSaid(language: Language, reason: VerdictReason): string {
  const t = screenMessages(language);
  switch (reason.reason) {
    case 'threshold-met':
      return '';
    case 'threshold-missed':
      return t('reason.thresholdMissed', {
        share: shareBeside(language, reason.share, reason.threshold),
        needed: shareAsSet(language, reason.threshold),
      });
    case 'groups-against':
      return t('reason.groupsAgainst', { count: reason.groups.length });
    case 'opposition':
      return t('reason.opposition', { share: shareBeside(language, reason.share, reason.rejectAt) });
    case 'quorum-missed':
      return t('reason.quorumMissed', { responded: reason.responded, needed: reason.needed });
    case 'nobody-rated':
      return t('reason.nobodyRated');
    case 'too-few-responses':
      return t('reason.tooFew', { count: reason.minimum });
    default:
      return assertNever(reason);
  }
}

/** A share with as many decimals as tell it from the limit that it stands beside. */
export function shareBeside(language: Language, share: number, limit: number): string {
  return language === 'ar' ? formats('ar').percent(share, 1) : percentBeside(share, limit, language);
}

export function shareAsSet(language: Language, share: number): string {
  return language === 'ar' ? formats('ar').percent(share, 1) : percentAsSet(share, language);
}
