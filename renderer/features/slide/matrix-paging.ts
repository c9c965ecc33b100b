import { leastSize, linesOf, paged, room } from './packing.ts';
import type { SlideOf } from './paging.ts';

/** Width of the map beside a cell, with the space before it. */
export const mapWidth = 464;
/** Rows and columns of a matrix that one page shows with words of 28 px. */
const most = { rows: 9, cols: 6 };

/** Of the width, what the names of the rows take. */
export const labelShare = 0.36;

const textRoom = room.width - mapWidth;
const lineHeight = 1.36;

/** What one page of a cell shows: its words, and those before them where both fit side by side. */
export type CellPage = { readonly items: readonly string[]; readonly before: readonly string[] | null };

export function cellPages(slide: SlideOf<'cell'>): readonly CellPage[] {
  const heading = (words: string): number => linesOf(words, 48, textRoom) * 62;
  const height = room.height - 150 - Math.min(260, heading(slide.row) + heading(slide.col));
  const heightIn = (width: number) => (item: string) =>
    linesOf(item, leastSize, width) * leastSize * lineHeight + 14;
  const { items, before } = slide;
  const half = heightIn(textRoom / 2 - 80);
  const sum = (list: readonly string[]): number => list.reduce((all, item) => all + half(item), 50);
  if (before !== null && Math.max(sum(items), sum(before)) <= height) return [{ items, before }];
  return paged(items, heightIn(textRoom - 60), { height, most: 7 }).map((page) => ({
    items: page,
    before: null,
  }));
}

/** Which rows and columns of the matrix one page shows, from and up to which. */
export type MatrixPage = {
  readonly rows: readonly [from: number, to: number];
  readonly cols: readonly [from: number, to: number];
};

export function matrixPages(slide: SlideOf<'matrix'>): readonly MatrixPage[] {
  const parts = (length: number, size: number): (readonly [number, number])[] => {
    const count = Math.max(1, Math.ceil(length / size));
    const each = Math.ceil(length / count);
    return Array.from({ length: count }, (_, at) => [at * each, Math.min(length, (at + 1) * each)] as const);
  };
  return parts(slide.cols.length, most.cols).flatMap((cols) => {
    const width = (room.width * (1 - labelShare)) / (cols[1] - cols[0]) - 30;
    const heads = slide.cols.slice(...cols).map((col) => linesOf(col, leastSize, width));
    const height = room.height - 230 - Math.max(1, ...heads) * leastSize * lineHeight;
    const rows = paged(
      slide.rows.map((label, at) => ({ label, at })),
      ({ label }) => linesOf(label, leastSize, room.width * labelShare - 30) * leastSize * lineHeight + 16,
      { height, most: most.rows },
    );
    return rows.map((page): MatrixPage => {
      const from = page[0]?.at ?? 0;
      return { rows: [from, from + page.length], cols };
    });
  });
}
