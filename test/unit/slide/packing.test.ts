import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, pageAt, paged } from '../../../renderer/features/slide/packing.ts';

describe('dealing items over pages', () => {
  it('keeps every item, in order, within the limits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 500 }),
        fc.integer({ min: 1, max: 9 }),
        (heights, most) => {
          const pages = paged(heights, (height) => height, { height: 700, most });
          expect(pages.flat()).toEqual(heights);
          expect(pages.length).toBeGreaterThan(0);
          for (const page of pages) {
            expect(page.length).toBeLessThanOrEqual(most);
            const used = page.reduce((sum, height) => sum + height, 0);
            // One item that is too high by itself has a page of its own.
            if (page.length > 1) expect(used).toBeLessThanOrEqual(700);
          }
        },
      ),
    );
  });

  it('counts an item anew where it opens a page, as a heading is repeated there', () => {
    const pages = paged(['a', 'b', 'c'], (_item, before) => (before === undefined ? 60 : 40), {
      height: 100,
      most: 7,
    });
    expect(pages).toEqual([['a', 'b'], ['c']]);
  });

  it('shows one empty page where there is nothing', () => {
    expect(paged([], () => 1, { height: 1, most: 7 })).toEqual([[]]);
  });

  it('stays on the last page when there are fewer than before', () => {
    expect(pageAt(['one', 'two'], 9)).toEqual({ page: 'two', number: 2 });
    expect(pageAt(['one', 'two'], 0)).toEqual({ page: 'one', number: 1 });
  });
});

describe('counting lines without a browser', () => {
  it('never counts fewer lines for more words, or for larger type', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), fc.lorem({ maxCount: 20 }), (text, more) => {
        expect(linesOf(`${text} ${more}`, 34, 1268)).toBeGreaterThanOrEqual(linesOf(text, 34, 1268));
        expect(linesOf(text, 40, 1268)).toBeGreaterThanOrEqual(linesOf(text, 28, 1268));
      }),
    );
  });

  it('breaks a word that is longer than a line, and keeps the author’s own lines', () => {
    expect(linesOf('m'.repeat(400), 34, 1000)).toBeGreaterThan(8);
    expect(linesOf('one\ntwo\nthree', 34, 1000)).toBe(3);
  });
});
