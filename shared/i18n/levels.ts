import { catalogue } from './catalogue.ts';
import { levelsArabic } from './levels.ar.ts';
import { levelsEnglish } from './levels.en.ts';
import { levelsFrench } from './levels.fr.ts';

/** The answers of scales. */
export const levelMessages = catalogue(levelsEnglish, { fr: levelsFrench, ar: levelsArabic });
