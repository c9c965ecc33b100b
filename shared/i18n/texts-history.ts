import { catalogue } from './catalogue.ts';
import { textsHistoryArabic } from './texts-history.ar.ts';
import { textsHistoryEnglish } from './texts-history.en.ts';
import { textsHistoryFrench } from './texts-history.fr.ts';

/** How a text came to be, for everybody who may write in it. */
export const textsHistoryMessages = catalogue(textsHistoryEnglish, {
  fr: textsHistoryFrench,
  ar: textsHistoryArabic,
});
