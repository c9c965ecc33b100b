import { catalogue } from './catalogue.ts';
import { gatheringArabic } from './gathering.ar.ts';
import { gatheringEnglish } from './gathering.en.ts';
import { gatheringFrench } from './gathering.fr.ts';

/** What gathering methods say to participants and on the screen. */
export const gatheringMessages = catalogue(gatheringEnglish, { fr: gatheringFrench, ar: gatheringArabic });
