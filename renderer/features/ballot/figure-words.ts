import type { FigureWords } from '../../../shared/figures/theme.ts';
import type { FiveLabels } from '../../../shared/figures/agreement.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';

/** The machine's words inside figures, in the screen's language. */
export function figureWords(language: Language): Partial<FigureWords> {
  const t = screenMessages(language);
  return {
    abstained: t('figure.abstained'),
    noAnswers: t('figure.noAnswers'),
    notShown: t('figure.notShown'),
    decimal: language === 'fr' ? ',' : '.',
    // The figure fills the mark itself.
    median: t('figure.median', { value: '{value}' }).replace(/[\u2068\u2069]/gu, ''),
    medianHead: t('figure.medianHead'),
    rated: t('figure.rated'),
    round: t('figure.round'),
    own: t('figure.own'),
    quartiles: t('figure.quartiles'),
    middleHalf: t('figure.middleHalf'),
    ownDashed: t('figure.ownDashed'),
  };
}

export function agreementLabels(language: Language): FiveLabels {
  const t = commonMessages(language);
  return [t('agreement.1'), t('agreement.2'), t('agreement.3'), t('agreement.4'), t('agreement.5')];
}
