import { describe, expect, it } from 'vitest';
import { gridParts } from '../../../renderer/features/slide/gathered-paging.ts';
import { room } from '../../../renderer/features/slide/packing.ts';
import {
  describeQuestionGrid,
  questionGrid,
  tableOfQuestionGrid,
} from '../../../shared/figures/question-grid.ts';
import { cellsOf } from '../../../shared/methods/question-grid/cells.ts';

function grid(rows: number, columns: number, prompts: { readonly [place: string]: string } = {}) {
  const named = (what: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${what} ${index + 1} with a name of its own`);
  const given = { rows: named('Row', rows), columns: named('Column', columns), prompts };
  const cells = cellsOf(given).map((cell, index) => ({ ...cell, cards: index % 3 }));
  return { kind: 'grid', rows: given.rows, columns: given.columns, cells } as const;
}

describe('a question grid as a figure', () => {
  it('fits on the projector at its largest, with and without questions of its own, on as many pages as it takes', () => {
    const question =
      'Which of the visits that were planned last year did not take place, and what was the reason?';
    for (const prompts of [{}, { '1.1': question }]) {
      for (let rows = 1; rows <= 8; rows += 1) {
        for (let columns = 1; columns <= 5; columns += 1) {
          const parts = gridParts(grid(rows, columns, prompts));
          expect(parts.reduce((sum, part) => sum + part.rows.length, 0)).toBe(rows);
          for (const part of parts) {
            const text = part.rows.length <= 3 ? 32 : 28;
            const { height } = questionGrid(part, { size: { width: room.width, text } });
            expect(height, `${rows} by ${columns}`).toBeLessThanOrEqual(room.height - 150);
          }
        }
      }
    }
  });

  it('says in words and in a table what it draws', () => {
    const figure = grid(1, 2, { '1.2': 'Why?' });
    expect(describeQuestionGrid(figure)).toMatch(/: 0; Why\?: 1\.$/u);
    expect(tableOfQuestionGrid(figure).rows).toHaveLength(2);
  });
});
