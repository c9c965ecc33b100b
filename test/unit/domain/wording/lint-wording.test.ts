import { describe, expect, it } from 'vitest';
import { lintWording } from '../../../../shared/domain/wording/lint-wording.ts';

const wording = (text: string) => ({ text, language: 'en', translations: {}, sources: 1 });
const kinds = (text: string) => lintWording(wording(text), ['en']).map((concern) => concern.kind);

describe('advice on a wording', () => {
  it('is silent on a short statement of one idea with a source', () => {
    expect(kinds('Each district keeps a public record of what it tried.')).toEqual([]);
    expect(kinds('Facilities and districts should share one register.')).toEqual([]);
  });

  it('sees two ideas in one', () => {
    expect(kinds('Keep a record; publish it.')).toEqual(['two-ideas']);
    expect(kinds('Keep a record. Then publish it.')).toEqual(['two-ideas']);
    expect(kinds('Districts should keep a record and should publish it.')).toEqual(['two-ideas']);
    expect(kinds('Les districts doivent noter et doivent publier.')).toEqual(['two-ideas']);
    expect(kinds('Nurses and/or clerks keep the record.')).toEqual(['two-ideas']);
  });

  it('counts words from the forty-first on', () => {
    expect(kinds(Array.from({ length: 40 }, () => 'word').join(' '))).toEqual([]);
    expect(lintWording(wording(Array.from({ length: 41 }, () => 'word').join(' ')), ['en'])).toEqual([
      { kind: 'too-long', words: 41 },
    ]);
  });

  it('sees a should beside a must, in English and French', () => {
    expect(kinds('Records should be public where they must be kept.')).toEqual(['should-and-must']);
    expect(kinds('Le registre doit exister là où il devrait servir.')).toEqual(['should-and-must']);
  });

  it('misses a source and a language', () => {
    const bare = { ...wording('Keep a record.'), sources: 0, translations: { fr: ' ', ar: 'نص' } };
    expect(lintWording(bare, ['en', 'fr', 'ar'])).toEqual([
      { kind: 'no-source' },
      { kind: 'missing-language', languages: ['fr'] },
    ]);
  });
});
