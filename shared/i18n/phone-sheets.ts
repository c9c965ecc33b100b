import { catalogue } from './catalogue.ts';
import { phoneSheetsArabic } from './phone-sheets.ar.ts';
import { phoneSheetsEnglish } from './phone-sheets.en.ts';
import { phoneSheetsFrench } from './phone-sheets.fr.ts';

/** Giving out and putting in order on the phone. */
export const phoneSheetMessages = catalogue(phoneSheetsEnglish, {
  fr: phoneSheetsFrench,
  ar: phoneSheetsArabic,
});
