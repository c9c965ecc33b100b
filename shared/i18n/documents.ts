import { catalogue } from './catalogue.ts';
import { documentsEnglish } from './documents.en.ts';
import { documentsFrench } from './documents.fr.ts';

/** What documents say around the room's own words. They are written in English and French. */
export const documentMessages = catalogue(documentsEnglish, { fr: documentsFrench, ar: {} });
