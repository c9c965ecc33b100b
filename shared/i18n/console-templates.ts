import { catalogue } from './catalogue.ts';
import { consoleTemplatesEnglish } from './console-templates.en.ts';
import { consoleTemplatesFrench } from './console-templates.fr.ts';

/** The agendas that a new consultation can start from. */
export const consoleTemplatesMessages = catalogue(consoleTemplatesEnglish, {
  fr: consoleTemplatesFrench,
  ar: {},
});
