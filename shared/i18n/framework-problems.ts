import { catalogue } from './catalogue.ts';
import { frameworkProblemsEnglish } from './framework-problems.en.ts';
import { frameworkProblemsFrench } from './framework-problems.fr.ts';

/** What is wrong with a framework, in words, and how it is mended. */
export const frameworkProblemsMessages = catalogue(frameworkProblemsEnglish, {
  fr: frameworkProblemsFrench,
  ar: {},
});
