import { catalogue } from '../../../shared/i18n/catalogue.ts';
import { arabic } from './words.ar.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';

/** What the gallery's scenes say. */
export const galleryMessages = catalogue(english, { fr: french, ar: arabic });
