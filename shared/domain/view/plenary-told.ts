import type { CellDecision } from '../model/reading.ts';
import type { PlenaryTold } from './framework-slide.ts';

type Told = Pick<CellDecision, 'id' | 'kind' | 'enBloc' | 'cells' | 'at' | 'takenBack'>;

/** The decisions of the room that a line names among its sources: they were taken in front of everybody. */
export function plenaryTold(
  readings: readonly { readonly decisions: readonly Told[] }[],
  ids: readonly string[],
): readonly PlenaryTold[] {
  return readings.flatMap(({ decisions }) =>
    decisions
      .filter(({ id, takenBack }) => !takenBack && ids.includes(id))
      .map(({ kind, enBloc, cells, at }) => ({ kind, together: enBloc ? cells.length : null, at })),
  );
}
