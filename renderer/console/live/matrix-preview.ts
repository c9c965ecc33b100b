import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { CellSlide, MatrixSlide } from '../../../shared/domain/view/matrix-slide.ts';
import { headersOf } from '../../features/matrix/cell-name.ts';
import { cellsLeft } from '../../features/matrix/cells-left.ts';

type Known = Pick<ConsoleView, 'readings' | 'steps'>;

/** A matrix or one of its cells, as the projector would show it; the host makes the slide itself when it is shown. */
export function matrixPreview(
  view: Known,
  slide: Extract<Slide, { readonly kind: 'matrix' | 'cell' }>,
): MatrixSlide | CellSlide | null {
  const reading = view.readings[slide.run];
  if (reading === undefined || reading.remarks === null) return null;
  const run = view.steps[reading.step]?.run ?? null;
  const walked = {
    run: slide.run,
    title: reading.title,
    map: reading.rows.map((row) =>
      reading.cells
        .filter((cell) => cell.row === row.id)
        .map(({ state, isFlagged }) => ({ state, isFlagged: isFlagged === true })),
    ),
    left: cellsLeft(reading),
    endsAt: run?.id !== slide.run || run.phase === 'done' ? null : run.endsAt,
    page: slide.page ?? 1,
  };
  const bloc = reading.decisions.findLast(({ enBloc, takenBack }) => enBloc && !takenBack)?.cells;
  if (slide.kind === 'matrix') {
    return {
      kind: 'matrix',
      ...walked,
      rows: reading.rows.map(({ label }) => label),
      cols: reading.cols.map(({ label }) => label),
      bloc: (bloc ?? reading.bloc).length,
      flagged: reading.cells.filter(({ isFlagged }) => isFlagged).length,
      blocAdopted: reading.blocAdopted,
    };
  }
  const cell = reading.cells.find(({ id }) => id === slide.cell);
  if (cell === undefined) return null;
  return {
    kind: 'cell',
    ...walked,
    cell: cell.id,
    ...headersOf(reading, cell.id),
    items: cell.amended ?? cell.items,
    before: cell.amended === null ? null : cell.items,
    state: cell.state,
    flags: reading.remarks.filter((remark) => remark.cell === cell.id).length,
    at: {
      row: reading.rows.findIndex(({ id }) => id === cell.row),
      col: reading.cols.findIndex(({ id }) => id === cell.col),
    },
  };
}
