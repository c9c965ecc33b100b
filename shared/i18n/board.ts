import { boardArabic } from './board.ar.ts';
import { boardEnglish } from './board.en.ts';
import { boardFrench } from './board.fr.ts';
import { catalogue } from './catalogue.ts';

/** The affinity board. */
export const boardMessages = catalogue(boardEnglish, { fr: boardFrench, ar: boardArabic });
