import type { Language } from './language.ts';
import { typeset } from './typeset.ts';

/**
 * Translations of the host's sentences, keyed by the English sentence.
 *
 * Parts that vary stand in braces: `Statement {number} was merged, split or dropped. …`. A translation may leave one
 * out. A part that is a sentence of the host itself is translated too.
 */
export type Refusals = Readonly<Record<string, string>>;

/** Whose sentences: what participants can be refused with, and what only the team meets. */
export type RefusalPart = 'phone' | 'team';

/** Says a sentence of the host in the reader's language. */
export interface Say {
  /** English, kept together inside a line from right to left, where there is no translation. */
  (english: string): string;
  /** Null where there is no translation. */
  readonly known: (english: string) => string | null;
}

/**
 * The sentences of one part in one language, loaded when they are asked for: a phone loads one file.
 *
 * English needs none; the team's sentences are not in Arabic.
 */
export async function loadRefusals(language: Language, part: RefusalPart): Promise<Refusals> {
  switch (language) {
    case 'en':
      return {};
    case 'fr':
      if (part === 'phone') return (await import('./refusals-phone.fr.ts')).refusalsPhoneFrench;
      return {
        ...(await import('./refusals-team.fr.ts')).refusalsTeamFrench,
        ...(await import('./refusals-counting.fr.ts')).refusalsCountingFrench,
        ...(await import('./undo-labels.fr.ts')).undoLabelsFrench,
      };
    case 'ar':
      return part === 'phone' ? (await import('./refusals-phone.ar.ts')).refusalsPhoneArabic : {};
  }
}

/** How to say the host's sentences, and the names of what can be undone, in a language with its translations. */
export function sayIn(language: Language, refusals: Refusals): Say {
  const templates = Object.entries(refusals)
    .filter(([english]) => placeholder.test(english))
    // The one that says most by itself is the one that is meant.
    .sort(([one], [other]) => other.replace(places, '').length - one.replace(places, '').length)
    .map(([english, translation]) => ({ ...patternOf(english), translation }));

  const known = (english: string): string | null => {
    if (language === 'en') return english;
    const exact = Object.prototype.hasOwnProperty.call(refusals, english) ? refusals[english] : undefined;
    if (exact !== undefined) return typeset(language, exact);
    for (const { pattern, names, translation } of templates) {
      const values = pattern.exec(english)?.slice(1);
      if (values === undefined) continue;
      return typeset(language, translation).replace(places, (whole, name: string) => {
        const value = values[names.indexOf(name)];
        return value === undefined ? whole : written(value);
      });
    }
    return null;
  };
  const written = (value: string): string => known(value) ?? (/^\d+$/.test(value) ? value : apart(value));
  const apart = (text: string): string => (language === 'ar' ? `\u2068${text}\u2069` : text);
  return Object.assign((english: string) => known(english) ?? apart(english), { known });
}

const placeholder = /\{\w+\}/;
const places = /\{(\w+)\}/g;

/** A template as what a whole sentence must look like, and the names of its parts in their order. */
function patternOf(template: string): { readonly pattern: RegExp; readonly names: readonly string[] } {
  const names = [...template.matchAll(places)].map(([, name = '']) => name);
  const fixed = template.split(placeholder).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { pattern: new RegExp(`^${fixed.join('(.+?)')}$`, 'su'), names };
}
