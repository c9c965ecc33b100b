import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LikenessIndex, likenessOf, NEAR_IDENTICAL, SUGGEST } from '../../../shared/methods/likeness.ts';

const WORDS =
  'district facility coach budget learning exchange team hospital nurse report policy region visit peer data review time money train share record quality care mother child health public ward meeting plan'.split(
    ' ',
  );

function sentence(seed: number): string {
  let state = seed + 1;
  const words: string[] = [];
  for (let i = 0; i < 16; i++) {
    state = (state * 48271) % 2147483647;
    words.push(WORDS[state % WORDS.length] ?? '');
  }
  return words.join(' ');
}

describe('likeness of inputs', () => {
  test('the same words in another case, width or spacing are near identical', () => {
    expect(likenessOf('We have NO coach', 'we  have no\ncoach')).toBeCloseTo(1, 10);
    expect(likenessOf('Straße', 'STRASSE')).toBeCloseTo(1, 10);
    expect(likenessOf('ＡＢＣ card', 'abc card')).toBeCloseTo(1, 10);
  });

  test('a small change of wording is suggested, another thought is not', () => {
    const said = 'We have no one whose job is exchange between districts.';
    const nearly = 'We have no person whose job is the exchange between districts';
    const other = 'Comparing hospitals in public shames the small ones.';
    expect(likenessOf(said, nearly)).toBeGreaterThanOrEqual(SUGGEST);
    expect(likenessOf(said, other)).toBeLessThan(SUGGEST);
  });

  test('Chinese, which has no spaces and short words, is compared by one to three characters', () => {
    expect(likenessOf('各县之间的交流没有专人负责', '各县之间的交流无专人负责')).toBeGreaterThanOrEqual(
      SUGGEST,
    );
    expect(likenessOf('各县之间的交流没有专人负责', '培训预算不足')).toBeLessThan(SUGGEST);
  });

  test('a hand-worked case: n-grams of "abcd" and "abce" under the smoothed weights', () => {
    // "abcd": abc bcd abcd; "abce": abc bce abce. N = 2; shared df 2 → 1, alone df 1 → ln(3/2) + 1.
    const alone = Math.log(3 / 2) + 1;
    expect(likenessOf('abcd', 'abce')).toBeCloseTo(1 / (1 + 2 * alone * alone), 12);
  });

  test('adding and removing one by one gives what adding at once gives', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { minLength: 2, maxLength: 12 }), (texts) => {
        const changed = new LikenessIndex<number>();
        texts.forEach((text, id) => changed.add(id, `${text} before`));
        changed.pairs();
        texts.forEach((text, id) => changed.add(id, text));
        changed.add(99, 'gone again');
        changed.remove(99);
        const fresh = new LikenessIndex<number>();
        texts.forEach((text, id) => fresh.add(id, text));
        expect(changed.size).toBe(fresh.size);
        const expected = new Map(
          fresh.pairs(0.1).map((pair) => [`${pair.first}-${pair.second}`, pair.score]),
        );
        const actual = changed.pairs(0.1);
        expect(actual).toHaveLength(expected.size);
        for (const { first, second, score } of actual)
          expect(score).toBeCloseTo(expected.get(`${first}-${second}`) ?? Number.NaN, 9);
      }),
    );
  });

  test('scores lie between 0 and 1, are symmetric, and a text is wholly like itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const score = likenessOf(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(likenessOf(b, a)).toBeCloseTo(score, 12);
        if (a.normalize('NFKC').trim() !== '') expect(likenessOf(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('asking for one text gives the same scores as asking for all pairs', () => {
    const index = new LikenessIndex<string>();
    for (let i = 0; i < 40; i++) index.add(`I${i}`, sentence(i));
    index.add('copy', `${sentence(3)} indeed`);
    const pair = index.pairs().find(({ second }) => second === 'copy');
    expect(pair).toMatchObject({ first: 'I3', nearIdentical: true });
    expect(pair?.score).toBeGreaterThanOrEqual(NEAR_IDENTICAL);
    expect(index.likest('copy')[0]).toEqual({ id: 'I3', score: expect.closeTo(pair?.score ?? 0, 9) });
    expect(index.likest('nobody')).toEqual([]);
  });
});
