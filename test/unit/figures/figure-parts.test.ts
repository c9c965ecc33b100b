import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { room } from '../../../renderer/features/slide/packing.ts';
import { type BallotFigure, drawBallotFigure, figurePages } from '../../../shared/figures/ballot-figure.ts';
import { leadingPairs, pairMatrix } from '../../../shared/figures/pair-matrix.ts';
import { PRINT_SIZE, SCREEN_SIZE } from '../../../shared/figures/theme.ts';

const inAll = (text: string) => ({ en: text, fr: text, ar: text });

/** Statements whose marks all lie on one value: the highest rows that there are. */
function tied(statements: number, criteria: number): BallotFigure {
  return {
    kind: 'dots',
    title: inAll('Under each criterion'),
    axis: { from: 1, to: 5, ticks: [1, 2, 3, 4, 5].map((at) => ({ at, label: String(at) })) },
    series: Array.from({ length: criteria }, (_, index) => ({
      mark: String.fromCodePoint(65 + index),
      label: inAll(`Criterion ${index + 1}`),
    })),
    rows: Array.from({ length: statements }, (_, row) => ({
      statement: String(row),
      dots: Array.from({ length: criteria }, (__, series) => ({ series, value: 4, said: inAll('4') })),
    })),
  };
}

describe('a figure of many rows', () => {
  it('goes on as many pages of the projector as it takes for each to fit, and leaves no row out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 6 }), (statements, criteria) => {
        const pages = figurePages(tied(statements, criteria));
        const rows = pages.flatMap((page) => page.rows.map(({ statement }) => statement));
        expect(rows).toEqual(Array.from({ length: statements }, (_, row) => String(row)));
        for (const page of pages) {
          const { scene } = drawBallotFigure(page, {
            language: 'en',
            labelOf: () => 'Every district sets aside two hours a week for review of what was tried.',
            options: { size: { ...SCREEN_SIZE, text: 28 } },
          });
          expect(scene.height).toBeLessThanOrEqual(room.height - 180);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([2, 12, 20])('of %i statements against each other says every number', (n) => {
    expect(duelsSaid(n)).toBe(n * (n - 1));
  });

  it('of sixty statements against each other says none that would touch another', () => {
    expect(duelsSaid(60)).toBe(0);
  });

  it('[VI19] of five hundred draws the first sixty of the order, and knows how many there are', () => {
    const labels = Array.from({ length: 500 }, (_, index) => `Statement ${index + 1}`);
    const cells = labels.map((_, row) => labels.map((__, column) => row * 500 + column));
    const leading = leadingPairs({ labels, cells });
    expect([leading.of, leading.labels.length, leading.labels.at(-1)]).toEqual([500, 60, 'Statement 60']);
    expect(leading.cells.map((row) => row.length)).toEqual(labels.slice(0, 60).map(() => 60));
    expect(leading.cells[59]?.[59]).toBe(cells[59]?.[59]);
    expect(pairMatrix({ labels, cells }).shapes.length).toBeGreaterThan(250_000);
  });
});

/** How many numbers of duels stand in the picture on paper. */
function duelsSaid(n: number): number {
  const labels = Array.from({ length: n }, (_, index) => `Statement ${index + 1}`);
  const cells = labels.map(() => labels.map(() => 99));
  const { shapes } = pairMatrix({ labels, cells }, { size: PRINT_SIZE });
  return shapes.filter((shape) => shape.kind === 'text' && shape.text === '99').length;
}
