import { cellId } from '../../framework/lines.ts';
import { decidedCell, undecidedCell } from '../../framework/decided-cell.ts';
import { frameworkDocument, draftIn } from '../documents/framework-draft.ts';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Cell, FrameworkContent } from '../model/framework.ts';
import type { CellDecision, Reading } from '../model/reading.ts';
import type { Case } from './command.ts';

/**
 * The one door through which the room's word on a matrix gets into the framework's draft.
 *
 * What was decided is carried over whatever stands in the draft by then: the room agreed to these words. What stood
 * there before is kept with the decision. Cells that are no longer in the draft are passed over; the decision stands.
 * Once people write the draft together the host carries it into their document after the commit
 * (`electron/host/coedit/carry-decisions.ts`), and no event does.
 */
export function carried(
  at: Case,
  reading: Reading,
  decision: Pick<CellDecision, 'id' | 'kind' | 'cells' | 'items'>,
): { readonly events: readonly EventDraft[]; readonly before: readonly Cell[] } {
  const there = cellsOf(draftIn(at), reading.matrix);
  const before = decision.cells.flatMap((id) => there.get(id) ?? []);
  const events = before.map((cell) => put(reading.matrix, decidedCell(reading, cell, decision), at.by));
  return { before, events: isInRecord(at) ? events : [] };
}

/** The draft as it was before a decision was carried over. */
export function uncarried(at: Case, reading: Reading, decision: CellDecision): readonly EventDraft[] {
  if (!isInRecord(at)) return [];
  const there = cellsOf(at.state.framework.draft, reading.matrix);
  return decision.before.flatMap((before) => {
    const cell = there.get(cellId(reading.matrix, before));
    return cell === undefined
      ? []
      : [put(reading.matrix, undecidedCell(reading, cell, before, decision), at.by)];
  });
}

/** The draft lies in the record until people write it together. */
function isInRecord({ state }: Case): boolean {
  return frameworkDocument(state) === undefined;
}

/** The cells of a matrix of the draft, by their id. */
function cellsOf(content: FrameworkContent | null, matrix: string): ReadonlyMap<string, Cell> {
  const row = content?.matrices.find(({ id }) => id === matrix);
  return new Map((row?.cells ?? []).map((cell) => [cellId(matrix, cell), cell]));
}

function put(matrix: string, cell: Cell, by: string): EventDraft {
  return event('FrameworkCellPut', { matrix, row: cell.row, col: cell.col, by }, { cell });
}
