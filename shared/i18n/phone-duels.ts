import { catalogue } from './catalogue.ts';
import { phoneDuelsArabic } from './phone-duels.ar.ts';
import { phoneDuelsEnglish } from './phone-duels.en.ts';
import { phoneDuelsFrench } from './phone-duels.fr.ts';

/** Comparing two statements at a time on the phone. */
export const phoneDuelMessages = catalogue(phoneDuelsEnglish, {
  fr: phoneDuelsFrench,
  ar: phoneDuelsArabic,
});
