import { catalogue } from './catalogue.ts';
import { movingArabic } from './moving.ar.ts';
import { movingEnglish } from './moving.en.ts';
import { movingFrench } from './moving.fr.ts';

/** What pages say when the organiser's computer has another address. */
export const movingMessages = catalogue(movingEnglish, { fr: movingFrench, ar: movingArabic });
