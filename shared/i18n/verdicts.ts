import { catalogue } from './catalogue.ts';
import { verdictsArabic } from './verdicts.ar.ts';
import { verdictsEnglish } from './verdicts.en.ts';
import { verdictsFrench } from './verdicts.fr.ts';

/** Rules and verdicts in words. */
export const verdictMessages = catalogue(verdictsEnglish, { fr: verdictsFrench, ar: verdictsArabic });
