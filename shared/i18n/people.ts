import { catalogue } from './catalogue.ts';
import { peopleEnglish } from './people.en.ts';
import { peopleFrench } from './people.fr.ts';

/** People and registration. */
export const peopleMessages = catalogue(peopleEnglish, { fr: peopleFrench, ar: {} });
