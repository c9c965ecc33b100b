import {
  type CellState,
  blocOf,
  decisionOn,
  flaggedCells,
  itemsOf,
  stateOf,
} from '../../framework/reading.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Slide } from '../model/programme.ts';
import type { Reading } from '../model/reading.ts';
import { isShownReading, leftToWalk } from './reading-view.ts';

/** A cell in the small map of the matrix. */
export type MapCell = { readonly state: CellState; readonly isFlagged: boolean };

type Walked = {
  readonly run: string;
  readonly title: string;
  /** The map of the matrix, row by row. */
  readonly map: readonly (readonly MapCell[])[];
  /** Cells that are still to be discussed, and when the time for it ends. */
  readonly left: number;
  readonly endsAt: string | null;
  readonly page: number;
};

/** The whole matrix on the projector: what is adopted together, and what is discussed. */
export type MatrixSlide = Walked & {
  readonly kind: 'matrix';
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  /** Cells that are adopted together: still, or as they were. */
  readonly bloc: number;
  readonly flagged: number;
  readonly blocAdopted: boolean;
};

/** One cell on the projector, with both headers and where it lies. */
export type CellSlide = Walked & {
  readonly kind: 'cell';
  readonly cell: string;
  readonly row: string;
  readonly col: string;
  readonly items: readonly string[];
  /** The words before the room amended them; null where it did not. */
  readonly before: readonly string[] | null;
  readonly state: CellState;
  /** How many flagged it. */
  readonly flags: number;
  readonly at: { readonly row: number; readonly col: number };
};

/** Null for a matrix that is not there, not shown yet, or whose words were erased. */
export function matrixSlide(
  state: Consultation,
  slide: Extract<Slide, { readonly kind: 'matrix' | 'cell' }>,
): MatrixSlide | CellSlide | null {
  const reading = state.readings[slide.run];
  const run = state.runs[slide.run];
  if (reading === undefined || !isShownReading(state, reading)) return null;
  const { frozen } = reading;
  if (frozen === null) return null;
  const flagged = flaggedCells(reading);
  const walked: Walked = {
    run: reading.id,
    title: frozen.title,
    map: frozen.rows.map((row) =>
      frozen.cells
        .filter((cell) => cell.row === row.id)
        .map((cell) => ({
          state: stateOf(cell, decisionOn(reading, cell.id)),
          isFlagged: flagged.has(cell.id),
        })),
    ),
    left: leftToWalk(reading),
    endsAt: run === undefined || run.phase === 'done' ? null : run.endsAt,
    page: slide.page ?? 1,
  };
  if (slide.kind === 'cell') return cellSlide(reading, walked, slide.cell);
  return {
    kind: 'matrix',
    ...walked,
    rows: frozen.rows.map(({ label }) => label),
    cols: frozen.cols.map(({ label }) => label),
    bloc: reading.blocAdopted ? blocAdopted(reading) : blocOf(reading).length,
    flagged: flagged.size,
    blocAdopted: reading.blocAdopted,
  };
}

function blocAdopted({ decisions }: Reading): number {
  return decisions.findLast(({ enBloc, takenBack }) => enBloc && !takenBack)?.cells.length ?? 0;
}

function cellSlide(reading: Reading, walked: Walked, id: string): CellSlide | null {
  const { frozen, flags } = reading;
  const cell = frozen?.cells.find((row) => row.id === id);
  if (frozen === null || cell === undefined) return null;
  const decision = decisionOn(reading, id);
  const at = {
    row: frozen.rows.findIndex((row) => row.id === cell.row),
    col: frozen.cols.findIndex((col) => col.id === cell.col),
  };
  return {
    kind: 'cell',
    ...walked,
    cell: id,
    row: frozen.rows[at.row]?.label ?? '',
    col: frozen.cols[at.col]?.label ?? '',
    items: itemsOf(cell, decision),
    before: decision?.kind === 'amended' ? cell.items : null,
    state: stateOf(cell, decision),
    flags: flags.filter((flag) => flag.cell === id && !flag.withdrawn).length,
    at,
  };
}
