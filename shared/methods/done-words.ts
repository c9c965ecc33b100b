import { methodMessages } from '../i18n/methods.ts';
import type { methodsEnglish } from '../i18n/methods.en.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

/** Messages without places to fill in. */
type Plain = {
  [Key in keyof typeof methodsEnglish]: Key extends `done.${string}` ? Key : never;
}[keyof typeof methodsEnglish];

/** How something was done, as the report says it. */
export function doneWords(key: Plain): Wordings {
  return wordingsOf((language) => methodMessages(language)(key));
}
