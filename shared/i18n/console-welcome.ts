import { catalogue } from './catalogue.ts';
import { consoleWelcomeEnglish } from './console-welcome.en.ts';
import { consoleWelcomeFrench } from './console-welcome.fr.ts';

/** The console without an open file. */
export const consoleWelcomeMessages = catalogue(consoleWelcomeEnglish, { fr: consoleWelcomeFrench, ar: {} });
