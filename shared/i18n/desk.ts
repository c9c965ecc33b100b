import { catalogue } from './catalogue.ts';
import { deskEnglish } from './desk.en.ts';
import { deskFrench } from './desk.fr.ts';

/** The team's desk. */
export const deskMessages = catalogue(deskEnglish, { fr: deskFrench, ar: {} });
