import type { CellDecision, FrozenCell, FrozenMatrix, Reading } from '../domain/model/reading.ts';
import type { FrameworkContent, Matrix } from '../domain/model/framework.ts';
import { cellId, headingLabel } from './lines.ts';

/** What has become of a cell; of each cell exactly one is true. */
export type CellState = 'unread' | 'accepted' | 'amended' | 'parked' | 'empty';

/** A matrix in words, as a room reads it: row by row, every cell, those that are missing as empty ones. */
export function frozenMatrix(content: FrameworkContent, matrix: Matrix): FrozenMatrix {
  const label = (heading: Matrix['rows'][number]): { readonly id: string; readonly label: string } => ({
    id: heading.id,
    label: headingLabel(content, heading),
  });
  const cells = new Map(matrix.cells.map((cell) => [cellId(matrix.id, cell), cell]));
  return {
    title: matrix.title,
    rowAxis: matrix.rowAxis,
    colAxis: matrix.colAxis,
    rows: matrix.rows.map(label),
    cols: matrix.cols.map(label),
    cells: matrix.rows.flatMap(({ id: row }) =>
      matrix.cols.map(({ id: col }): FrozenCell => {
        const id = cellId(matrix.id, { row, col });
        const cell = cells.get(id);
        return { id, row, col, items: cell?.items ?? [], emptyOnPurpose: cell?.emptyOnPurpose ?? false };
      }),
    ),
  };
}

/** The decision that stands on a cell: the newest that was not taken back. */
export function decisionOn({ decisions }: Pick<Reading, 'decisions'>, cell: string): CellDecision | null {
  return decisions.findLast(({ cells, takenBack }) => !takenBack && cells.includes(cell)) ?? null;
}

/** The words that the room agreed to, or those that it read where it has agreed to none yet. */
export function itemsOf(cell: FrozenCell, decision: CellDecision | null): readonly string[] {
  return decision?.items ?? cell.items;
}

export function stateOf(cell: FrozenCell, decision: CellDecision | null): CellState {
  if (decision === null) return 'unread';
  if (decision.kind === 'parked') return 'parked';
  return itemsOf(cell, decision).length === 0 ? 'empty' : decision.kind;
}

/** Cells that somebody wants to discuss: flagged, or pulled out for somebody. */
export function flaggedCells({ flags, pulled }: Pick<Reading, 'flags' | 'pulled'>): ReadonlySet<string> {
  return new Set([...flags.flatMap(({ cell, withdrawn }) => (withdrawn ? [] : [cell])), ...pulled]);
}

/** What is adopted en bloc: every cell that nobody flagged or pulled out and on which nothing was decided. */
export function blocOf(reading: Pick<Reading, 'frozen' | 'flags' | 'pulled' | 'decisions'>): string[] {
  const flagged = flaggedCells(reading);
  return (reading.frozen?.cells ?? []).flatMap(({ id }) =>
    flagged.has(id) || decisionOn(reading, id) !== null ? [] : [id],
  );
}

/** Cells on which nothing was decided yet. */
export function undecidedCells(reading: Pick<Reading, 'frozen' | 'decisions'>): string[] {
  return (reading.frozen?.cells ?? []).flatMap(({ id }) => (decisionOn(reading, id) === null ? [id] : []));
}
