import { FRENCH } from '../../../shared/figures/french.ts';
import type { FigureWords } from '../../../shared/figures/theme.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { figureWords } from './figure-words.ts';

/** With the words of the tables behind figures, which the console has: it speaks English and French. */
export function consoleFigureWords(language: Language): Partial<FigureWords> {
  return { ...(language === 'fr' ? FRENCH : {}), ...figureWords(language) };
}
