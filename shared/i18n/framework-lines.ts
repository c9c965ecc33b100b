import { catalogue } from './catalogue.ts';
import { frameworkLinesEnglish } from './framework-lines.en.ts';
import { frameworkLinesFrench } from './framework-lines.fr.ts';

/** What a line of a framework says beside its words, where it was moved, and who takes it out. */
export const frameworkLinesMessages = catalogue(frameworkLinesEnglish, {
  fr: frameworkLinesFrench,
  ar: {},
});
