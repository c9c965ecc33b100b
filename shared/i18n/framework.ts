import { catalogue } from './catalogue.ts';
import { frameworkArabic } from './framework.ar.ts';
import { frameworkEnglish } from './framework.en.ts';
import { frameworkFrench } from './framework.fr.ts';

/** The framework on the console. */
export const frameworkMessages = catalogue(frameworkEnglish, { fr: frameworkFrench, ar: frameworkArabic });
