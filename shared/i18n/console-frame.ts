import { catalogue } from './catalogue.ts';
import { consoleFrameEnglish } from './console-frame.en.ts';
import { consoleFrameFrench } from './console-frame.fr.ts';

/** What stands around every place of the console: bars, alerts, menu, keys. */
export const consoleFrameMessages = catalogue(consoleFrameEnglish, { fr: consoleFrameFrench, ar: {} });
