import type { CellView, TeamReading } from '../../../shared/domain/view/reading-view.ts';

/**
 * The cells that are walked, row by row: those that somebody flagged, and those that were decided one by one.
 *
 * After the adoption en bloc also what is still undecided, so that nothing is left over.
 */
export function walkOf({ cells, decisions, blocAdopted }: TeamReading): readonly CellView[] {
  const alone = new Set(
    decisions.flatMap(({ cells: on, enBloc, takenBack }) => (enBloc || takenBack ? [] : on)),
  );
  return cells.filter(
    ({ id, isFlagged, state }) => isFlagged === true || alone.has(id) || (blocAdopted && state === 'unread'),
  );
}
