import { catalogue } from './catalogue.ts';
import { frameworkTablesEnglish } from './framework-tables.en.ts';
import { frameworkTablesFrench } from './framework-tables.fr.ts';

/** Taking a framework in from tables, at the console. */
export const frameworkTablesMessages = catalogue(frameworkTablesEnglish, {
  fr: frameworkTablesFrench,
  ar: {},
});
