import { catalogue } from './catalogue.ts';
import { sortingEnglish } from './sorting.en.ts';
import { sortingFrench } from './sorting.fr.ts';

/** The sorting bench. */
export const sortingMessages = catalogue(sortingEnglish, { fr: sortingFrench, ar: {} });
