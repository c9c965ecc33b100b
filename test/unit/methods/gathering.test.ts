import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputMethod } from '../../../shared/methods/method.ts';
import { countWords, wordKey } from '../../../shared/methods/gathering/count-words.ts';
import type { Gathering, SaidCard } from '../../../shared/methods/gathering/gathering.ts';
import { countChoices } from '../../../shared/methods/poll/count-choices.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

const none = { variants: {}, merged: {}, choices: [], minimum: 3, isGuarded: false };

function card(id: string, text: string, by = id): SaidCard {
  return { id, text, by, language: 'en', place: null };
}

function wordsOf(cards: readonly SaidCard[], more: Partial<Gathering> = {}) {
  const { words } = countWords({ ...none, cards, ...more }, { look: 'cloud', least: 1 });
  return Object.fromEntries(words.map(({ text, people }) => [text, people]));
}

const texts = fc.constantFrom(
  'École',
  'ecole',
  'ÉCOLE',
  'schools',
  'School',
  'مَدرسة',
  'مدرسة',
  'trust',
  ' trust!',
);
const cards = fc
  .array(fc.tuple(texts, fc.nat({ max: 4 })), { minLength: 1, maxLength: 30 })
  .map((list) => list.map(([text, by], index) => card(`c${index}`, text, `p${by}`)));

describe('words that count as one', () => {
  it('[GA2] are the same in any case, with or without accents and Arabic vowels', () => {
    expect(wordKey('École')).toBe(wordKey('ECOLE'));
    expect(wordKey('«Équité!»')).toBe(wordKey('equite'));
    expect(wordKey('co-operation')).toBe(wordKey('co operation'));
    expect(wordKey('مَدْرَسَة')).toBe(wordKey('مدرسة'));
    expect(wordKey('Straße')).toBe(wordKey('STRASSE'));
    expect(wordKey('school')).not.toBe(wordKey('schools'));
    expect(wordKey('!!!')).toBe('!!!');
  });

  it('[GA2] count people, not how often a word was written', () => {
    expect(
      wordsOf([card('a', 'Trust', 'ann'), card('b', 'trust', 'ann'), card('c', 'trust', 'ben')]),
    ).toEqual({
      trust: 2,
    });
  });

  it('stand as most people wrote them, with the other spellings', () => {
    const said = countWords(
      { ...none, cards: [card('a', 'Écoles'), card('b', 'école'), card('c', 'école')], variants: { a: 'b' } },
      { look: 'cloud', least: 1 },
    );
    expect(said.words).toEqual([
      {
        id: 'b',
        text: 'école',
        language: 'en',
        people: 3,
        forms: ['Écoles'],
        joined: [{ id: 'a', text: 'Écoles' }],
      },
    ]);
  });

  it('[GA3] count every card once, however they are joined', () => {
    fc.assert(
      fc.property(
        cards,
        fc.array(fc.tuple(fc.nat({ max: 29 }), fc.nat({ max: 29 })), { maxLength: 12 }),
        (all, joins) => {
          const at = (index: number): string => all[index % all.length]?.id ?? '';
          const variants = Object.fromEntries(joins.map(([from, into]) => [at(from), at(into)]));
          const said = countWords({ ...none, cards: all, variants }, { look: 'cloud', least: 1 });
          const heads = said.words.map(({ id }) => id);
          expect(new Set(heads).size).toBe(heads.length);
          const spellings = said.words.flatMap(({ text, forms }) => [text, ...forms]);
          expect(new Set(spellings).size).toBe(spellings.length);
          expect(new Set(spellings)).toEqual(new Set(all.map(({ text }) => text.trim())));
          for (const { people } of said.words) expect(people).toBeLessThanOrEqual(said.people);
        },
      ),
      { seed: 11 },
    );
  });

  it('change with no order of the cards and no name of a person', () => {
    fc.assert(
      fc.property(cards, fc.string({ minLength: 1 }), (all, salt) => {
        const people = ({ people: count, text }: { people: number; text: string }) => [wordKey(text), count];
        const plain = countWords({ ...none, cards: all }, { look: 'cloud', least: 1 });
        const renamed = all.toReversed().map((each) => ({ ...each, by: `${salt} ${each.by}` }));
        const turned = countWords({ ...none, cards: renamed }, { look: 'cloud', least: 1 });
        expect(Object.fromEntries(turned.words.map(people))).toEqual(
          Object.fromEntries(plain.words.map(people)),
        );
      }),
      { seed: 12 },
    );
  });

  it('[GA4] name no word of few people under the Chatham House rule, and say how many there are', () => {
    const all = [card('a', 'trust'), card('b', 'trust'), card('c', 'trust'), card('d', 'Wolof')];
    const said = countWords({ ...none, cards: all, isGuarded: true }, { look: 'cloud', least: 1 });
    expect(said.words.map(({ text }) => text)).toEqual(['trust']);
    expect(said.further).toBe(1);
  });
});

describe('a closed poll', () => {
  const choices = { options: ['Yes', 'No', 'Not sure'], most: 2 };

  it('counts each person once an option', () => {
    expect(countChoices(choices, [[0], [0, 1], [1], []], 3)).toMatchObject({
      answered: 3,
      isWithheld: false,
      options: [{ people: 2 }, { people: 2 }, { people: 0 }],
    });
  });

  it('[GA6] shows nothing where fewer answered than the minimum', () => {
    const withheld = countChoices(choices, [[0], [1]], 3);
    expect(withheld).toMatchObject({ answered: 2, isWithheld: true });
    expect(withheld.options.every(({ people }) => people === 0)).toBe(true);
    expect(countChoices(choices, [], 3)).toMatchObject({ answered: 0, isWithheld: false });
  });
});

const gathering = [...methods.values()].filter((method): method is InputMethod => method.kind === 'inputs');

describe.each(gathering.map((method) => [method.name, method] as const))('%s', (_name, method) => {
  const settings = method.settings.parse({});

  it('says in both languages how it was done', () => {
    for (const { en, fr } of method.done(settings)) {
      expect(en).not.toBe('');
      expect(fr).not.toBe(en);
    }
  });

  it('invents only cards in a rehearsal that it would take', () => {
    const random = seededRandom(method.name);
    const { longest = 2000, places } = method.limits?.(settings) ?? {};
    for (let round = 0; round < 60; round += 1) {
      const said = method.simulate(() => (random(1)[0] ?? 0) / 256, settings);
      if (method.choices !== undefined) continue;
      expect(said.text).not.toBe('');
      expect(said.text.length).toBeLessThanOrEqual(longest);
      if (places === undefined) expect(said.place).toBeUndefined();
      else expect(places).toContain(said.place);
    }
  });

  it('comes to something without a card, too', () => {
    const gathered = method.gather?.(settings, { ...none, cards: [] });
    if (gathered !== undefined) expect(JSON.stringify(gathered)).not.toMatch(/NaN|null/u);
  });
});
