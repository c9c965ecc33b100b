import type { ReadingView } from '../../../shared/domain/view/reading-view.ts';

type Named = Pick<ReadingView, 'rows' | 'cols' | 'cells'>;

/** The headers of a cell: what it is known by. */
export function headersOf(reading: Named, cell: string): { readonly row: string; readonly col: string } {
  const found = reading.cells.find(({ id }) => id === cell);
  return {
    row: reading.rows.find(({ id }) => id === found?.row)?.label ?? '',
    col: reading.cols.find(({ id }) => id === found?.col)?.label ?? '',
  };
}

export function cellName(reading: Named | undefined, cell: string): string {
  if (reading === undefined) return '';
  const { row, col } = headersOf(reading, cell);
  return `${row} × ${col}`;
}
