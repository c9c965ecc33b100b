import type { ReactNode } from 'react';
import type { Heading } from '../../../shared/domain/model/framework.ts';

interface MatrixTableProps {
  /** Read out, where no heading beside it says the same. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** What the rows are called. */
  readonly corner: string;
  readonly cornerClassName?: string | undefined;
  readonly rows: readonly Heading[];
  readonly cols: readonly Heading[];
  readonly wordsOf: (heading: Heading) => string;
  readonly renderCell: (row: Heading, col: Heading) => ReactNode;
}

/** A matrix to be read: its headings, and in each cell what `renderCell` draws. */
export function MatrixTable(props: MatrixTableProps) {
  const { label, className, corner, cornerClassName, rows, cols, wordsOf, renderCell } = props;
  return (
    <table aria-label={label} className={className}>
      <thead>
        <tr>
          <th scope="col" className={cornerClassName} dir="auto">
            {corner}
          </th>
          {cols.map((col) => (
            <th key={col.id} scope="col" dir="auto">
              {wordsOf(col)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" dir="auto">
              {wordsOf(row)}
            </th>
            {cols.map((col) => (
              <td key={col.id}>{renderCell(row, col)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
