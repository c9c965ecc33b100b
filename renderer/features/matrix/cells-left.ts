import type { ReadingView } from '../../../shared/domain/view/reading-view.ts';

/** Cells still to be discussed: flagged ones without a decision, and after the adoption en bloc every one without. */
export function cellsLeft({ cells, blocAdopted }: Pick<ReadingView, 'cells' | 'blocAdopted'>): number {
  return cells.filter(({ state, isFlagged }) => state === 'unread' && (blocAdopted || isFlagged === true))
    .length;
}
