import { catalogue } from './catalogue.ts';
import { frameworkMatricesEnglish } from './framework-matrices.en.ts';
import { frameworkMatricesFrench } from './framework-matrices.fr.ts';

/** Making and changing matrices by hand. */
export const frameworkMatricesMessages = catalogue(frameworkMatricesEnglish, {
  fr: frameworkMatricesFrench,
  ar: {},
});
