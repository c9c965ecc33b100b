import { readFramework } from '../../../shared/docs/read-framework.ts';
import { setCell } from '../../../shared/docs/write-framework.ts';
import { frameworkDocument } from '../../../shared/domain/documents/framework-draft.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Cell, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { CellDecision, Reading } from '../../../shared/domain/model/reading.ts';
import { decidedCell, undecidedCell } from '../../../shared/framework/decided-cell.ts';
import { cellId } from '../../../shared/framework/lines.ts';
import { decisionOn } from '../../../shared/framework/reading.ts';
import type { HostLog } from '../store/host-log.ts';
import type { Coedit } from './coedit.ts';

/**
 * Carries what the room decided on the cells of a matrix into the draft that people write together.
 *
 * The record has it first, in its commit; a power cut in between is made good when the file is opened again. A cell
 * that names the decision among its sources has it, so that nothing is carried twice.
 */
export type Carrying = {
  committed(before: Consultation, after: Consultation): void;
  /** A file was opened: what its record decided and its draft does not have yet. */
  opened(state: Consultation): void;
};

export function openCarrying({ coedit, log }: { readonly coedit: Coedit; readonly log: HostLog }): Carrying {
  const write = (
    state: Consultation,
    by: string,
    work: (content: FrameworkContent) => readonly { readonly matrix: string; readonly cell: Cell }[],
  ): void => {
    const document = frameworkDocument(state);
    if (document === undefined) return;
    coedit
      .change(document.id, by, (doc) => {
        for (const { matrix, cell } of work(readFramework(doc).content)) setCell(doc, matrix, cell);
      })
      .catch((thrown: unknown) => log.bug('A decision could not be carried into the draft.', thrown));
  };
  return {
    committed: (before, after) => {
      if (before.readings === after.readings) return;
      for (const reading of Object.values(after.readings)) {
        const was = before.readings[reading.id]?.decisions;
        if (was === undefined || was === reading.decisions) continue;
        const known = new Map(was.map((row) => [row.id, row]));
        for (const decision of reading.decisions) {
          const earlier = known.get(decision.id);
          if (earlier === undefined && !decision.takenBack) {
            write(after, decision.by, (content) => carriedCells(content, reading, decision));
          } else if (earlier?.takenBack === false && decision.takenBack) {
            write(after, decision.by, (content) => restoredCells(content, reading, decision));
          }
        }
      }
    },
    opened: (state) => {
      const walking = Object.values(state.readings).filter(({ id }) => state.runs[id]?.phase === 'shown');
      for (const reading of walking) {
        if (reading.decisions.length === 0) continue;
        write(state, 'host', (content) => [
          ...reading.decisions
            .filter(({ takenBack }) => takenBack)
            .flatMap((decision) => restoredCells(content, reading, decision)),
          ...reading.decisions
            .filter(({ takenBack }) => !takenBack)
            .flatMap((decision) => carriedCells(content, reading, decision)),
        ]);
      }
    },
  };
}

function carriedCells(content: FrameworkContent, reading: Reading, decision: CellDecision) {
  return cellsOf(content, reading).flatMap(({ id, cell }) =>
    decisionOn(reading, id)?.id === decision.id && cell.from.decisions?.includes(decision.id) !== true
      ? [{ matrix: reading.matrix, cell: decidedCell(reading, cell, decision) }]
      : [],
  );
}

function restoredCells(content: FrameworkContent, reading: Reading, decision: CellDecision) {
  const before = new Map(decision.before.map((cell) => [cellId(reading.matrix, cell), cell]));
  return cellsOf(content, reading).flatMap(({ id, cell }) => {
    const was = before.get(id);
    return was !== undefined && cell.from.decisions?.includes(decision.id) === true
      ? [{ matrix: reading.matrix, cell: undecidedCell(reading, cell, was, decision) }]
      : [];
  });
}

function cellsOf(
  content: FrameworkContent,
  { matrix }: Reading,
): readonly { readonly id: string; readonly cell: Cell }[] {
  const row = content.matrices.find(({ id }) => id === matrix);
  return (row?.cells ?? []).map((cell) => ({ id: cellId(matrix, cell), cell }));
}
