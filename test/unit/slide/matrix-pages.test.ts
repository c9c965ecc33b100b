import { describe, expect, test } from 'vitest';
import { matrixPages } from '../../../renderer/features/slide/matrix-paging.ts';

const slide = (rows: readonly string[], cols: readonly string[]) => ({
  kind: 'matrix' as const,
  run: 'R',
  title: 'Roles',
  map: [],
  left: 0,
  endsAt: null,
  page: 1,
  rows,
  cols,
  bloc: 0,
  flagged: 0,
  blocAdopted: false,
});
const many = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${at}`);

describe('a matrix on the projector', () => {
  test('stands on one page while its names are short', () => {
    expect(matrixPages(slide(many(8, 'Role'), many(3, 'Level')))).toEqual([{ rows: [0, 8], cols: [0, 3] }]);
  });

  test('is dealt over pages where its names are long or many, and every cell stands on exactly one', () => {
    const long = many(
      8,
      'Les équipes de direction des formations sanitaires publiques et privées du district',
    );
    for (const [rows, cols] of [
      [long, long.slice(0, 3)],
      [many(30, 'Role'), many(14, 'Level')],
    ] as const) {
      const pages = matrixPages(slide(rows, cols));
      expect(pages.length).toBeGreaterThan(1);
      const seen = pages.flatMap((page) =>
        rows.slice(...page.rows).flatMap((row) => cols.slice(...page.cols).map((col) => `${row} ${col}`)),
      );
      expect(seen).toHaveLength(rows.length * cols.length);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});
