import { languageOf } from '../../../shared/i18n/language.ts';
import type { Language } from '../../../shared/i18n/language.ts';

/** A text of the room that has wordings in several languages. */
export type Worded = {
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
};

/**
 * The wording in the reader's language, and whether it is the authoritative one.
 *
 * Without a wording in that language it is the authoritative one, whatever its language.
 */
export function wordingFor(
  worded: Worded,
  language: Language,
): {
  readonly text: string;
  readonly lang: string;
  readonly isAuthoritative: boolean;
  readonly isForeign: boolean;
} {
  const own = languageOf(worded.language) === language;
  const translated = Object.entries(worded.translations).find(([tag]) => languageOf(tag) === language)?.[1];
  if (own || translated === undefined || translated === '') {
    return { text: worded.text, lang: worded.language, isAuthoritative: true, isForeign: !own };
  }
  return { text: translated, lang: language, isAuthoritative: false, isForeign: false };
}
