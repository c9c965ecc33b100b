import { catalogue } from './catalogue.ts';
import { pileFiguresArabic } from './pile-figures.ar.ts';
import { pileFiguresEnglish } from './pile-figures.en.ts';
import { pileFiguresFrench } from './pile-figures.fr.ts';

/** The words in figures of sorts and concept maps. */
export const pileFigureMessages = catalogue(pileFiguresEnglish, {
  fr: pileFiguresFrench,
  ar: pileFiguresArabic,
});
