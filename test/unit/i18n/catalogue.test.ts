import { describe, expect, expectTypeOf, it } from 'vitest';
import { catalogue } from '../../../shared/i18n/catalogue.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { languages } from '../../../shared/i18n/language.ts';
import type { Message, Messages } from '../../../shared/i18n/message.ts';

const cards = catalogue(
  {
    count: { one: '{count} card', other: '{count} cards' },
    position: '{position} of {total}',
    ask: 'Ready?',
    plain: 'Close',
  },
  {
    fr: {
      count: { one: '{count} carte', other: '{count} cartes' },
      position: '{position} sur {total}',
      ask: 'Prêt ?',
      plain: 'Fermer',
    },
    ar: { count: { two: 'بطاقتان', few: '{count} بطاقات', other: '{count} بطاقة' } },
  },
);

describe('a catalogue', () => {
  it('fills in what a message names', () => {
    expect(cards('en')('position', { position: 7, total: 42 })).toBe('7 of 42');
    expect(cards('fr')('position', { position: 7, total: 42 })).toBe('7 sur 42');
  });

  it('takes the form that the language has for a count', () => {
    expect(cards('en')('count', { count: 1 })).toBe('1 card');
    expect(cards('en')('count', { count: 0 })).toBe('0 cards');
    expect(cards('fr')('count', { count: 0 })).toBe('0 carte');
    expect(cards('ar')('count', { count: 2 })).toBe('بطاقتان');
    expect(cards('ar')('count', { count: 5 })).toBe('5 بطاقات');
  });

  it('writes numbers as the language writes them', () => {
    expect(cards('en')('count', { count: 1200 })).toBe('1,200 cards');
    expect(cards('fr')('count', { count: 1200 })).toBe('1\u202f200 cartes');
  });

  it('puts a narrow space that does not break before French signs', () => {
    expect(cards('fr')('ask')).toBe('Prêt\u202f?');
  });

  it('falls back to English, kept together inside a line from right to left', () => {
    expect(cards('ar')('plain')).toBe('\u2068Close\u2069');
  });

  it('knows the parameters of each message at compile time', () => {
    type Arguments = Parameters<ReturnType<typeof cards>>;
    expectTypeOf<Arguments[0]>().toEqualTypeOf<'count' | 'position' | 'ask' | 'plain'>();
    // @ts-expect-error -- a forgotten parameter must not compile
    expect(cards('en')('count')).toBe('{count} cards');
    // @ts-expect-error -- nor an unknown message
    expect(() => cards('en')('unknown')).toThrow('No message is called "unknown".');
  });
});

describe('the translations', () => {
  const files = import.meta.glob<Readonly<Record<string, Messages>>>('../../../shared/i18n/*.{en,fr,ar}.ts', {
    eager: true,
  });
  const messagesOf = (path: string): Messages => Object.values(files[path] ?? {})[0] ?? {};
  const sources = Object.keys(files).filter((path) => path.endsWith('.en.ts'));

  it('are of several surfaces', () => {
    expect(sources.length).toBeGreaterThan(4);
  });

  it.each(sources)('of %s fill the same places as the English text', (path) => {
    const english = messagesOf(path);
    for (const language of ['fr', 'ar']) {
      const translated = path.replace('.en.', `.${language}.`);
      for (const [key, message] of Object.entries(messagesOf(translated))) {
        const allowed = places(english[key] ?? '');
        for (const place of places(message)) expect(allowed, `${translated} ${key}`).toContain(place);
        if (typeof message === 'string') expect(places(message), `${translated} ${key}`).toEqual(allowed);
      }
    }
  });
});

describe('what is said before anything is typed', () => {
  it.each(languages)('is at most 30 words long in %s', (language) => {
    const t = commonMessages(language);
    for (const collection of ['named', 'group', 'secret'] as const) {
      expect(t(`whoSees.${collection}`).split(/\s+/).length).toBeLessThanOrEqual(30);
    }
  });
});

/** The names in braces, sorted; of plural forms, those of all forms together. */
function places(message: Message): readonly string[] {
  const text = typeof message === 'string' ? message : Object.values(message).join(' ');
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
