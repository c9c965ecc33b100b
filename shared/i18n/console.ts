import { catalogue } from './catalogue.ts';
import { consoleEnglish } from './console.en.ts';
import { consoleFrench } from './console.fr.ts';

/** The console's frame and Live. */
export const consoleMessages = catalogue(consoleEnglish, { fr: consoleFrench, ar: {} });
