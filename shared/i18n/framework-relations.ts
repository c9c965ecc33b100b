import { catalogue } from './catalogue.ts';
import { frameworkRelationsEnglish } from './framework-relations.en.ts';
import { frameworkRelationsFrench } from './framework-relations.fr.ts';

/** Writing the relations of an element. */
export const frameworkRelationsMessages = catalogue(frameworkRelationsEnglish, {
  fr: frameworkRelationsFrench,
  ar: {},
});
