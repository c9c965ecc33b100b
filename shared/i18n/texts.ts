import { catalogue } from './catalogue.ts';
import { textsArabic } from './texts.ar.ts';
import { textsEnglish } from './texts.en.ts';
import { textsFrench } from './texts.fr.ts';

/** Texts that people write together: for everybody. */
export const textsMessages = catalogue(textsEnglish, { fr: textsFrench, ar: textsArabic });
