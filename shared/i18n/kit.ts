import { catalogue } from './catalogue.ts';
import { kitArabic } from './kit.ar.ts';
import { kitEnglish } from './kit.en.ts';
import { kitFrench } from './kit.fr.ts';

/** The words of the interface kit. */
export const kitMessages = catalogue(kitEnglish, { fr: kitFrench, ar: kitArabic });
