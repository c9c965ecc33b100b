import type { Gathered } from '../../../shared/domain/model/gathered.ts';
import { cardPages, type CardEntry, type SlideOf } from './paging.ts';

/** At most so many bars a page. */
const mostBars = 7;

type Slide = SlideOf<'gathered'>;
type Grid = Extract<Gathered, { kind: 'grid' }>;

/** The rows of a grid that fit on a page, with their cells; cells with a question of their own are taller. */
export function gridParts(grid: Grid): readonly Pick<Grid, 'rows' | 'columns' | 'cells'>[] {
  const most = grid.cells.some(({ prompt }) => prompt !== '') ? 3 : 6;
  const parts = Math.max(1, Math.ceil(grid.rows.length / most));
  return Array.from({ length: parts }, (_, part) => {
    const from = part * most;
    const rows = grid.rows.slice(from, from + most);
    const cells = grid.cells
      .filter(({ row }) => row >= from && row < from + most)
      .map((cell) => ({ ...cell, row: cell.row - from }));
    return { rows, columns: grid.columns, cells };
  });
}

/** The cards behind a grid, cell by cell: its further pages. */
export function gridPages(slide: Slide): readonly (readonly CardEntry[])[] {
  const { gathered, cards } = slide;
  if (gathered.kind !== 'grid' || cards.length === 0) return [];
  const themes = gathered.cells.map((cell) => ({ id: cell.place, label: questionOf(gathered, cell) }));
  const placed = cards.map((card) => ({ ...card, theme: card.place }));
  return cardPages({ kind: 'cards', step: slide.step, theme: null, cards: placed, themes, page: 1 });
}

function questionOf({ rows, columns }: Grid, { row, column, prompt }: Grid['cells'][number]): string {
  return prompt === '' ? `${rows[row] ?? ''} · ${columns[column] ?? ''}` : prompt;
}

/** The part of a list of bars that stands on a page. */
export function barsOfPage<Row>(rows: readonly Row[], page: number): readonly Row[] {
  return rows.slice((page - 1) * mostBars, page * mostBars);
}

/** How many pages what a run came to has on the screen. */
export function gatheredPages(slide: Slide): number {
  const { gathered } = slide;
  switch (gathered.kind) {
    case 'words':
      return gathered.look === 'cloud' ? 1 : Math.max(1, Math.ceil(gathered.words.length / mostBars));
    case 'choices':
      return Math.max(1, Math.ceil(gathered.options.length / mostBars));
    case 'grid':
      return gridParts(gathered).length + gridPages(slide).length;
  }
}
