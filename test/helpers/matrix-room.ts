import { cellId } from '../../shared/framework/lines.ts';
import { blocOf, decisionOn } from '../../shared/framework/reading.ts';
import type { Cell } from '../../shared/domain/model/framework.ts';
import type { Reading } from '../../shared/domain/model/reading.ts';
import type { Outcome } from '../../shared/domain/commands/command.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { type Room, openRoom, phone, theConsole } from './domain-world.ts';
import { rolesFramework } from './roles-framework.ts';

/** A room with a framework and a step that reads its matrix; nothing is open yet. */
export type MatrixRoom = Room & {
  readonly matrix: string;
  readonly step: string;
  readonly cells: readonly string[];
  /** Opens the step and gives its run. */
  readonly open: () => string;
  readonly reading: () => Reading;
  /** Stops, looks and shows. */
  readonly show: () => void;
  readonly as: (seat: number, name: string, body: JsonObject) => Outcome;
};

export function matrixRoom(
  options: { readonly people?: number; readonly settings?: JsonObject } = {},
): MatrixRoom {
  const room = openRoom(options.people ?? 6);
  const { world, meeting, seats } = room;
  const content = rolesFramework();
  world.do(theConsole, 'framework.draft', {
    content: content as unknown as JsonObject,
    replaces: hashOfFramework(world.state.framework.draft),
  });
  const [matrix] = content.matrices;
  if (matrix === undefined) throw new Error('the template has a matrix');
  const activity = { method: 'matrix', settings: options.settings ?? {}, collection: 'group' };
  const { step = '' } = world.do(theConsole, 'step.add', { meeting, title: 'Roles', activity });
  const run = (): string => world.state.steps[step]?.runs.at(-1) ?? '';
  return {
    ...room,
    matrix: matrix.id,
    step,
    cells: matrix.cells.map((cell) => cellId(matrix.id, cell)),
    open: () => world.do(theConsole, 'run.open', { step })['run'] ?? '',
    reading: () => {
      const reading = world.state.readings[run()];
      if (reading === undefined) throw new Error('the step is not open');
      return reading;
    },
    show: () => {
      for (const name of ['run.stop', 'run.look', 'run.show']) world.do(theConsole, name, { run: run() });
    },
    as: (seat, name, body) => world.send(phone(`phone-${seat}`), name, { run: run(), ...body }, seats[seat]),
  };
}

/** A cell of the draft, as the record has it. */
export const draftCell = (room: MatrixRoom, id: string): Cell => {
  const matrix = room.world.state.framework.draft?.matrices.find((row) => row.id === room.matrix);
  const cell = matrix?.cells.find((row) => cellId(room.matrix, row) === id);
  if (cell === undefined) throw new Error(`No cell ${id}`);
  return cell;
};

/** Decides on a cell as the room's chair sees it now. */
export const decide = (
  room: MatrixRoom,
  cell: string,
  kind: string,
  items: readonly string[] | null = null,
) =>
  room.world.send(theConsole, 'cell.decide', {
    run: room.reading().id,
    cell,
    kind,
    items: items === null ? null : [...items],
    after: decisionOn(room.reading(), cell)?.id ?? null,
  });

/** Adopts en bloc what goes together now. */
export const adopt = (room: MatrixRoom) =>
  room.world.send(theConsole, 'cells.adopt', { run: room.reading().id, cells: blocOf(room.reading()) });
