import { methodMessages } from '../i18n/methods.ts';
import type { methodsEnglish } from '../i18n/methods.en.ts';
import type { Method } from './method.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

/** Messages without places to fill in. */
type Plain = {
  [Key in keyof typeof methodsEnglish]: Key extends `done.${string}` ? Key : never;
}[keyof typeof methodsEnglish];

/** How something was done, as the report says it. */
export function doneWords(key: Plain): Wordings {
  return wordingsOf((language) => methodMessages(language)(key));
}

/** The words of a method in the catalogue, by its prefix there. */
export type MethodPrefix = {
  [Key in keyof typeof methodsEnglish]: Key extends `${infer Prefix}.title` ? Prefix : never;
}[keyof typeof methodsEnglish];

/** What a method says of itself: title and summary for those who choose, and how it was done for the report. */
export function methodWords(prefix: MethodPrefix): Pick<Method, 'title' | 'summary' | 'done'> {
  const t = methodMessages('en');
  const done = [doneWords(`done.${prefix}`)];
  return { title: t(`${prefix}.title`), summary: t(`${prefix}.summary`), done: () => done };
}
