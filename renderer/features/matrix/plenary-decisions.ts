import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { TeamReading } from '../../../shared/domain/view/reading-view.ts';
import type { CellState } from '../../../shared/framework/reading.ts';

/** A decision of the room on a cell, with the matrix as it was read. */
export type PlenaryDecision = {
  readonly reading: TeamReading;
  readonly decision: TeamReading['decisions'][number];
};

/** The decisions that a line of the framework rests on, in its order; ids that lead nowhere are left out. */
export function plenaryDecisions(
  readings: ConsoleView['readings'],
  ids: readonly string[],
): readonly PlenaryDecision[] {
  return ids.flatMap((id) =>
    Object.values(readings).flatMap((reading) =>
      reading.decisions.filter((row) => row.id === id).map((decision) => ({ reading, decision })),
    ),
  );
}

/** What a decision made of a cell. */
export function stateAfter({ decision, reading }: PlenaryDecision, cell: string): CellState {
  if (decision.kind === 'parked') return 'parked';
  const read = reading.cells.find(({ id }) => id === cell)?.items ?? [];
  return (decision.items ?? read).length === 0 ? 'empty' : decision.kind;
}
