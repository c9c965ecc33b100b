import { textWidth } from '../../../shared/figures/text-width.ts';

/** The slide's own room on the canvas: 1920 by 1080, less margins of 96 and the strip of 120. */
export const room = { width: 1728, height: 768 } as const;

/** No text on the projector is smaller. */
export const leastSize = 28;

/** Source Serif runs wider than the sans that the widths are of. */
const serifAllowance = 1.1;

/**
 * How many lines a text takes at a size, without a browser.
 *
 * It errs on the long side: what is said to fit on a page does fit, and the browser then measures
 * how large it can be.
 */
export function linesOf(text: string, size: number, width: number): number {
  const space = textWidth(' ', size);
  return text.split('\n').reduce((lines, paragraph) => {
    let own = 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/u)) {
      const wide = textWidth(word, size) * serifAllowance;
      if (used > 0 && used + space + wide > width) {
        own += 1;
        used = 0;
      }
      // A word longer than a line is broken.
      own += Math.max(0, Math.ceil(wide / width) - 1);
      used += (used > 0 ? space : 0) + (wide > width ? wide % width : wide);
    }
    return lines + own;
  }, 0);
}

/**
 * Deals items over pages, in their order: as many as fit, at most so many, at least one.
 *
 * Never returns an empty list: what has no items has one empty page.
 *
 * @param heightOf pixels that an item takes; `before` is the item above it on the same page
 */
export function paged<Item>(
  items: readonly Item[],
  heightOf: (item: Item, before: Item | undefined) => number,
  limit: { readonly height: number; readonly most: number },
): readonly (readonly Item[])[] {
  const pages: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    let page = pages.at(-1) ?? [];
    let height = heightOf(item, page.at(-1));
    if (page.length > 0 && (page.length >= limit.most || used + height > limit.height)) {
      page = [];
      pages.push(page);
      used = 0;
      height = heightOf(item, undefined);
    }
    page.push(item);
    used += height;
  }
  return pages;
}

/** The page with this number, counted from 1; the last where there are fewer. */
export function pageAt<Page>(pages: readonly Page[], number: number): { page: Page; number: number } {
  const index = Math.min(Math.max(number, 1), pages.length) - 1;
  const page = pages[index];
  if (page === undefined) throw new Error('A slide has at least one page.');
  return { page, number: index + 1 };
}
