/** The languages in which Baraza itself speaks, in the order in which pickers show them. */
export const languages = ['en', 'fr', 'ar'] as const;

export type Language = (typeof languages)[number];

export type Direction = 'ltr' | 'rtl';

const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
};

/** The name of a language in that language, as its speakers look for it in a list. */
export function ownName(language: Language): string {
  return ownNames[language];
}

/** The direction in which a language is written. */
export function direction(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The tag that is given to Intl for a language.
 *
 * Arabic keeps Western digits: a room code, a count and "7 of 42" are read aloud together from the
 * projector and from phones in several languages, so the digits must be the same on all of them.
 */
export function intlTag(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : 'fr';
}

/**
 * The language of Baraza nearest to a BCP 47 tag, or undefined when it has none.
 *
 * Only the primary subtag counts: `fr-SN` is answered with `fr`.
 */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
}

/** The first of a reader's preferred tags that Baraza speaks, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = languageOf(tag);
    if (found !== undefined) return found;
  }
  return 'en';
}
