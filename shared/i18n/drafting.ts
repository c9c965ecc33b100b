import { catalogue } from './catalogue.ts';
import { draftingEnglish } from './drafting.en.ts';
import { draftingFrench } from './drafting.fr.ts';

/** Drafting. */
export const draftingMessages = catalogue(draftingEnglish, { fr: draftingFrench, ar: {} });
