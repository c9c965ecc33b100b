import { catalogue } from './catalogue.ts';
import { pilesArabic } from './piles.ar.ts';
import { pilesEnglish } from './piles.en.ts';
import { pilesFrench } from './piles.fr.ts';

/** Sorting into piles and rating, as participants read it. */
export const pilesMessages = catalogue(pilesEnglish, { fr: pilesFrench, ar: pilesArabic });
