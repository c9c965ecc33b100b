import { catalogue } from './catalogue.ts';
import { frameworkTemplatesEnglish } from './framework-templates.en.ts';
import { frameworkTemplatesFrench } from './framework-templates.fr.ts';

/** Templates of frameworks. */
export const frameworkTemplatesMessages = catalogue(frameworkTemplatesEnglish, {
  fr: frameworkTemplatesFrench,
  ar: {},
});
