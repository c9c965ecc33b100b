import { catalogue } from './catalogue.ts';
import { screenArabic } from './screen.ar.ts';
import { screenEnglish } from './screen.en.ts';
import { screenFrench } from './screen.fr.ts';

/** What the projector says. */
export const screenMessages = catalogue(screenEnglish, { fr: screenFrench, ar: screenArabic });
