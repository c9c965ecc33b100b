import { blocOf } from '../../shared/framework/reading.ts';
import { theConsole } from './domain-world.ts';
import { type MatrixRoom, matrixRoom } from './matrix-room.ts';

/** A matrix that was read and walked: one cell amended, one parked, the others adopted en bloc. */
export function walkedMatrix(): MatrixRoom {
  const room = matrixRoom();
  const { world, cells } = room;
  const run = room.open();
  room.as(0, 'cell.flag', { cell: cells[0] ?? '', text: 'Who pays for it?' });
  room.as(1, 'cell.flag', { cell: cells[2] ?? '' });
  room.show();
  world.do(theConsole, 'cells.adopt', { run, cells: blocOf(room.reading()) });
  const decide = (cell: string, kind: string, items: readonly string[] | null = null): void =>
    void world.do(theConsole, 'cell.decide', {
      run,
      cell,
      kind,
      items: items === null ? null : [...items],
      after: null,
    });
  decide(cells[0] ?? '', 'amended', ['Does it, and pays']);
  decide(cells[2] ?? '', 'parked');
  return room;
}
