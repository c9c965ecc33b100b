import { languageOf } from '../../../shared/i18n/language.ts';
import type { Language } from '../../../shared/i18n/language.ts';

/** Words of the room, in the language in which they are authoritative, and their translations. */
export type Worded = {
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
};

export type Wording = { readonly text: string; readonly lang: string };

/**
 * The wording that leads on the screen, and the one that stands beneath it in smaller type.
 *
 * The consultation's first language leads; where there is no wording in it, the authoritative one does.
 * Beneath stands the next of the consultation's languages that has a wording of its own.
 */
export function wordings(
  worded: Worded,
  languages: readonly string[],
): { readonly lead: Wording; readonly second: Wording | null } {
  const all: readonly Wording[] = [
    { text: worded.text, lang: worded.language },
    ...Object.entries(worded.translations).map(([lang, text]) => ({ text, lang })),
  ].filter(({ text }) => text.trim() !== '');
  const found = languages.flatMap((tag) => all.find(({ lang }) => primary(lang) === primary(tag)) ?? []);
  const lead = found[0] ?? all[0] ?? { text: '', lang: worded.language };
  return { lead, second: found.find((wording) => wording !== lead) ?? null };
}

/** The longest of all wordings: what paging counts with, so that pages are the same in every language. */
export function longestWording(worded: Worded): string {
  return [worded.text, ...Object.values(worded.translations)].reduce((longest, text) =>
    text.length > longest.length ? text : longest,
  );
}

/** The beginning of a text that stands whole on a slide of its own: up to so many letters, ended at a word. */
export function beginning(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  return `${(space > letters / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The language in which the projector itself speaks: the first of the consultation's that Baraza knows. */
export function screenLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const known = languageOf(tag);
    if (known !== undefined) return known;
  }
  return 'en';
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
