import type { FigureWords } from '../../../shared/figures/theme.ts';
import { gatheringMessages } from '../../../shared/i18n/gathering.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { figureWords } from '../ballot/figure-words.ts';

/** The machine's words inside figures of what was gathered. */
export function gatheringFigureWords(language: Language): Partial<FigureWords> {
  const t = gatheringMessages(language);
  return {
    ...figureWords(language),
    word: t('figure.word'),
    people: t('figure.people'),
    spellings: t('figure.spellings'),
    // The figure fills the marks itself.
    saidBy: t('figure.saidBy', { word: '{word}', number: '{number}' }).replace(/[\u2068\u2069]/gu, ''),
    cards: t('figure.cards'),
    cell: t('figure.cell'),
  };
}
