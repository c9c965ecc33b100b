import { catalogue } from './catalogue.ts';
import { peopleToolsEnglish } from './people-tools.en.ts';
import { peopleToolsFrench } from './people-tools.fr.ts';

/** Importing people, seat cards, helpers and screens. */
export const peopleToolsMessages = catalogue(peopleToolsEnglish, { fr: peopleToolsFrench, ar: {} });
