import { catalogue } from './catalogue.ts';
import { phoneArabic } from './phone.ar.ts';
import { phoneEnglish } from './phone.en.ts';
import { phoneFrench } from './phone.fr.ts';

/** What participants read. */
export const phoneMessages = catalogue(phoneEnglish, { fr: phoneFrench, ar: phoneArabic });
