import {
  type CellState,
  blocOf,
  decisionOn,
  flaggedCells,
  itemsOf,
  stateOf,
  undecidedCells,
} from '../../framework/reading.ts';
import { changedSince } from '../../framework/decided-cell.ts';
import { asksTables, flagOf, takesFlags } from '../commands/reading-cells.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Seat } from '../model/people.ts';
import type { CellDecision, CellFlag, Reading } from '../model/reading.ts';
import { type Attributed, attributed, attribution, type Doer, doerOf, lastRun, tableTold } from './parts.ts';

/** A cell as the room reads it. */
export type CellView = {
  readonly id: string;
  /** Ids of its row and column. */
  readonly row: string;
  readonly col: string;
  /** As it was read. */
  readonly items: readonly string[];
  readonly emptyOnPurpose: boolean;
  readonly state: CellState;
  /** The new words, where the room amended it; else null. */
  readonly amended: readonly string[] | null;
  /** Somebody wants to discuss it. Null before that is shown. */
  readonly isFlagged: boolean | null;
};

export type ReadingView = {
  readonly run: string;
  readonly title: string;
  readonly rowAxis: string;
  readonly colAxis: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly cols: readonly { readonly id: string; readonly label: string }[];
  /** Row by row. */
  readonly cells: readonly CellView[];
  readonly takesFlags: boolean;
  readonly blocAdopted: boolean;
  readonly byTable: boolean;
};

/** What was said of a cell, as far as its author may be told. */
export type RemarkView = Attributed & {
  readonly id: string;
  readonly cell: string;
  readonly table: string | null;
  /** Empty where somebody only flagged it. */
  readonly text: string;
};

/** A matrix in plenary for the team. */
export type TeamReading = ReadingView & {
  readonly step: string;
  readonly matrix: string;
  readonly hash: string;
  readonly openedAt: string | null;
  /** Null before the team looks: what is flagged is sealed until then. */
  readonly remarks: readonly RemarkView[] | null;
  readonly pulled: readonly string[];
  /** What is adopted together, as it stands now. */
  readonly bloc: readonly string[];
  readonly decisions: readonly (Omit<CellDecision, 'by' | 'before'> & { readonly who: Doer })[];
  /** Cells whose words in the draft are no longer those of the room. */
  readonly changedSince: readonly string[];
  /** Seats that began to read, and the cells that they have read, together. */
  readonly readers: number;
  readonly cellsRead: number;
};

/** What a seat has read and flagged itself, its table included where the tables are asked. */
export type OwnReading = {
  readonly read: readonly string[];
  readonly flags: readonly { readonly cell: string; readonly text: string }[];
};

/** Whether the team may see what was flagged, and whether everybody may. */
function revealed(state: Consultation, reading: Reading): { readonly team: boolean; readonly room: boolean } {
  const room = isShownReading(state, reading);
  return { room, team: room || state.runs[reading.id]?.phase === 'team' };
}

/** Whether the room saw what was flagged; what came out of a file was seen when that was written. */
export function isShownReading(state: Consultation, { id }: Pick<Reading, 'id'>): boolean {
  const run = state.runs[id];
  return run === undefined || run.shownAt !== null;
}

/** Null after the words of the matrix were erased. */
function readingView(state: Consultation, reading: Reading, seen: boolean): ReadingView | null {
  const { frozen } = reading;
  if (frozen === null) return null;
  const flagged = flaggedCells(reading);
  const { title, rowAxis, colAxis, rows, cols } = frozen;
  return {
    run: reading.id,
    title,
    rowAxis,
    colAxis,
    rows,
    cols,
    cells: frozen.cells.map((cell) => {
      const decision = decisionOn(reading, cell.id);
      return {
        ...cell,
        state: stateOf(cell, decision),
        amended: decision?.kind === 'amended' ? itemsOf(cell, decision) : null,
        isFlagged: seen ? flagged.has(cell.id) : null,
      };
    }),
    takesFlags: takesFlags(state, reading),
    blocAdopted: reading.blocAdopted,
    byTable: asksTables(state, reading),
  };
}

/** The matrix of the current step, for the phones. */
export function readingOfStep(state: Consultation, step: string | null): Reading | undefined {
  const row = step === null ? undefined : state.steps[step];
  const run = row === undefined ? undefined : lastRun(state, row);
  return run === undefined ? undefined : state.readings[run.id];
}

export function roomReading(state: Consultation): ReadingView | null {
  const reading = readingOfStep(state, state.currentStep);
  return reading === undefined ? null : readingView(state, reading, revealed(state, reading).room);
}

/** What was said of one cell, once it was shown. */
export function remarksOn(state: Consultation, reading: Reading, cell: string): readonly RemarkView[] {
  return revealed(state, reading).room
    ? reading.flags
        .filter((flag) => flag.cell === cell && !flag.withdrawn)
        .map((flag) => remark(state, reading, flag))
    : [];
}

export function teamReadings(state: Consultation): { readonly [run: string]: TeamReading } {
  return Object.fromEntries(
    Object.values(state.readings).flatMap((reading) => {
      const seen = revealed(state, reading).team;
      const view = readingView(state, reading, seen);
      if (view === null) return [];
      const { id, step, matrix, hash, flags, pulled, decisions, read } = reading;
      const team: TeamReading = {
        ...view,
        step,
        matrix,
        hash,
        openedAt: state.runs[id]?.openedAt ?? null,
        remarks: seen
          ? flags.filter(({ withdrawn }) => !withdrawn).map((flag) => remark(state, reading, flag))
          : null,
        pulled,
        bloc: seen ? blocOf(reading) : [],
        decisions: decisions.map(({ by, before: _before, ...row }) => ({ ...row, who: doerOf(state, by) })),
        changedSince: changedSince(state.framework.draft, reading),
        readers: Object.keys(read).length,
        cellsRead: Object.values(read).reduce((sum, cells) => sum + cells.length, 0),
      };
      return [[id, team]];
    }),
  );
}

/** Those that the room saw: what a desk is told. */
export function shownReadings(state: Consultation): { readonly [run: string]: TeamReading } {
  return Object.fromEntries(
    Object.entries(teamReadings(state)).filter(([run]) => {
      const reading = state.readings[run];
      return reading !== undefined && isShownReading(state, reading);
    }),
  );
}

export function ownReading(state: Consultation, seat: Seat): OwnReading | null {
  const reading = readingOfStep(state, state.currentStep);
  if (reading === undefined) return null;
  const flags = (reading.frozen?.cells ?? []).flatMap(({ id }) => {
    const flag = flagOf(state, reading, seat, id);
    return flag === undefined ? [] : [{ cell: id, text: flag.text }];
  });
  return { read: reading.read[seat.id] ?? [], flags };
}

/** How many cells are still to be decided of those that somebody wants to discuss. */
export function leftToWalk(reading: Reading): number {
  const flagged = flaggedCells(reading);
  const undecided = undecidedCells(reading);
  return reading.blocAdopted ? undecided.length : undecided.filter((cell) => flagged.has(cell)).length;
}

/** Outside *named* the group or, where the tables are asked, the table, never both. */
function remark(state: Consultation, reading: Reading, flag: CellFlag): RemarkView {
  const { id, cell, text } = flag;
  const collection = attribution(state, state.steps[reading.step]?.activity?.collection ?? 'group');
  const author = attributed(state, flag.seat, collection, flag.category);
  const isByTable = asksTables(state, reading);
  const table = isByTable || collection === 'named' ? tableTold(state, flag.table, collection) : null;
  return {
    id,
    cell,
    text,
    table,
    ...author,
    category: collection === 'named' || !isByTable ? author.category : null,
  };
}
