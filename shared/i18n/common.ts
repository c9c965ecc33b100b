import { catalogue } from './catalogue.ts';
import { commonArabic } from './common.ar.ts';
import { commonEnglish } from './common.en.ts';
import { commonFrench } from './common.fr.ts';

/** The vocabulary that all surfaces share. */
export const commonMessages = catalogue(commonEnglish, { fr: commonFrench, ar: commonArabic });
