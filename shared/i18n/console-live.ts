import { catalogue } from './catalogue.ts';
import { consoleLiveEnglish } from './console-live.en.ts';
import { consoleLiveFrench } from './console-live.fr.ts';

/** The console's Live. */
export const consoleLiveMessages = catalogue(consoleLiveEnglish, { fr: consoleLiveFrench, ar: {} });
