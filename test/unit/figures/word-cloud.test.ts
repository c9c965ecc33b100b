import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRINT, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import {
  describeWordCloud,
  placeWords,
  tableOfWordCloud,
  wordCloud,
  wordsLeftOut,
} from '../../../shared/figures/word-cloud.ts';

const word = fc.record({
  text: fc.constantFrom(
    'trust',
    'time',
    'مدرسة',
    'التعلّم المستمر',
    '学习',
    'interinstitutional co-operation',
    'é',
    'peer review',
  ),
  people: fc.integer({ min: 1, max: 60 }),
  forms: fc.constant([] as readonly string[]),
});
const words = fc
  .array(word, { minLength: 1, maxLength: 60 })
  .map((list) => list.toSorted((one, other) => other.people - one.people));
const frame = { width: 1728, height: 518, text: 28 };

describe('a word cloud', () => {
  it('lays no word over another, each inside, none smaller than the least size', () => {
    fc.assert(
      fc.property(words, (list) => {
        const placed = placeWords(list, frame);
        for (const [index, { box, size }] of placed.entries()) {
          expect(size).toBeGreaterThanOrEqual(frame.text);
          expect(
            box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height,
          ).toBe(true);
          for (const other of placed.slice(index + 1)) {
            const isApart =
              box.right <= other.box.left ||
              other.box.right <= box.left ||
              box.bottom <= other.box.top ||
              other.box.bottom <= box.top;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 60, seed: 21 },
    );
  });

  it('is the same picture for the same words, and larger for more people', () => {
    fc.assert(
      fc.property(words, (list) => {
        const placed = placeWords(list, frame);
        expect(placeWords(list, frame)).toEqual(placed);
        for (const one of placed) {
          for (const other of placed) {
            const [more, fewer] = [list[one.index]?.people ?? 0, list[other.index]?.people ?? 0];
            if (more > fewer) expect(one.size).toBeGreaterThanOrEqual(other.size);
          }
        }
      }),
      { numRuns: 40, seed: 22 },
    );
  });

  it('leaves out the rarest where there is no room, and says how many', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      text: `a rather long expression ${index}`,
      people: index < 5 ? 40 : 1,
      forms: [],
    }));
    const left = wordsLeftOut({ words: many }, { size: SCREEN_SIZE, height: 518 });
    expect(left).toBeGreaterThan(0);
    const kept = new Set(placeWords(many, { ...SCREEN_SIZE, height: 518 }).map(({ index }) => index));
    expect([0, 1, 2, 3, 4].every((index) => kept.has(index))).toBe(true);
    expect(kept.size + left).toBe(400);
  });

  it('has its words and numbers beside it, on paper and without a word', () => {
    const figure = { words: [{ text: 'trust', people: 4, forms: ['Trust'] }] };
    expect(describeWordCloud(figure)).toBe('trust: 4.');
    expect(tableOfWordCloud(figure)).toEqual({
      columns: [
        { label: 'Word', align: 'start' },
        { label: 'People', align: 'end' },
        { label: 'Also written', align: 'start' },
      ],
      rows: [['trust', '4', 'Trust']],
    });
    expect(wordCloud(figure, { theme: PRINT }).shapes).toHaveLength(1);
    expect(describeWordCloud({ words: [] })).toBe('No answers yet.');
    expect(JSON.stringify(wordCloud({ words: [] }))).not.toMatch(/NaN|null/u);
  });
});
