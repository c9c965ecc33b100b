import { type Language, languages } from '../i18n/language.ts';

/** One sentence in each language in which Baraza speaks. */
export type Wordings = Readonly<Record<Language, string>>;

export function wordingsOf(say: (language: Language) => string): Wordings {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<
    Language,
    string
  >;
}

/** Nothing, in every language. */
export const noWords: Wordings = wordingsOf(() => '');
