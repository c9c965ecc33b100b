import { intlTag } from './language.ts';
import type { Language } from './language.ts';
import type { Message, Messages, PluralForms, Translate, Translation, Value } from './message.ts';
import { typeset } from './typeset.ts';

/** The messages of one surface: ask it for a language, then for a key. */
export type Catalogue<Source extends Messages> = (language: Language) => Translate<Source>;

/** The translations of a surface. French is complete; Arabic may be partial where only the team reads. */
export interface Translations<Source extends Messages> {
  readonly fr: Translation<Source>;
  readonly ar: Partial<Translation<Source>>;
}

/**
 * Makes the catalogue of one surface from its English source and its translations.
 *
 * A message without a translation is shown in English. Surfaces that participants read type their
 * Arabic as a whole `Translation`, so that nothing is missing there.
 *
 * @example
 * const t = phoneMessages('fr');
 * t('item.position', { position: 7, total: 42 }); // "7 sur 42"
 */
export function catalogue<const Source extends Messages>(
  source: Source,
  translations: Translations<Source>,
): Catalogue<Source> {
  const cached = new Map<Language, Translate<Source>>();
  return (language) => {
    const known = cached.get(language);
    if (known !== undefined) return known;
    const made = translator(source, language === 'en' ? {} : translations[language], language);
    cached.set(language, made);
    return made;
  };
}

function translator<Source extends Messages>(
  source: Source,
  translated: Partial<Translation<Source>>,
  language: Language,
): Translate<Source> {
  const plurals = new Intl.PluralRules(intlTag(language));
  const englishPlurals = new Intl.PluralRules(intlTag('en'));
  const numbers = new Intl.NumberFormat(intlTag(language));
  const write = (value: Value): string => {
    if (typeof value === 'number') return numbers.format(value);
    return language === 'ar' ? isolate(value) : value;
  };

  return (key, ...rest) => {
    const values: Readonly<Record<string, Value>> = rest[0] ?? {};
    const own: Message | undefined = translated[key];
    const message: Message | undefined = own ?? source[key];
    if (message === undefined) throw new Error(`No message is called "${key}".`);
    const text = chooseForm(message, values['count'], own === undefined ? englishPlurals : plurals);
    const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : write(value);
    });
    if (own === undefined) return language === 'ar' ? isolate(filled) : filled;
    return typeset(language, filled);
  };
}

/** Keeps words of another script together in a line that runs from right to left (Unicode bidi isolates). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function chooseForm(message: Message, count: Value | undefined, rules: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  const forms: PluralForms = message;
  return forms[rules.select(Number(count))] ?? forms.other;
}
