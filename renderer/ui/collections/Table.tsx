import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { useLanguage } from '../language/LanguageProvider.tsx';
import styles from './Table.module.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number;
  /** Numbers stand at the end edge, in figures of equal width. */
  readonly isNumber?: boolean;
  /** This cell names the row. */
  readonly isRowHeader?: boolean;
  readonly isSerif?: boolean;
}

export interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly isCompact?: boolean;
  readonly empty?: ReactNode;
}

interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

/** A plain table with hairlines; pressing a header sorts, pressing again turns the order round. */
export function Table<Row>({ label, columns, rows, idOf, isCompact = false, empty }: TableProps<Row>) {
  const language = useLanguage();
  const [sorting, setSorting] = useState<Sorting | undefined>(undefined);
  const sorted = useMemo(() => {
    const sortBy = columns.find((column) => column.id === sorting?.column)?.sortBy;
    if (sorting === undefined || sortBy === undefined) return rows;
    const collator = new Intl.Collator(language, { numeric: true });
    const sign = sorting.isDescending ? -1 : 1;
    return [...rows].sort((a, b) => sign * compare(sortBy(a), sortBy(b), collator));
  }, [rows, columns, sorting, language]);

  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <table className={cx(styles['table'], isCompact && styles['compact'])} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Header key={column.id} column={column} sorting={sorting} onSort={setSorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={idOf(row)}>
            {columns.map((column) => {
              const className = cx(column.isNumber && styles['number'], column.isSerif && styles['serif']);
              return column.isRowHeader ? (
                <th key={column.id} scope="row" className={className}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} className={className}>
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeaderProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
}

function Header<Row>({ column, sorting, onSort }: HeaderProps<Row>) {
  const isSorted = sorting?.column === column.id;
  const isDescending = isSorted && sorting.isDescending;
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={column.isNumber ? styles['number'] : undefined}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
    >
      {column.sortBy === undefined ? (
        column.header
      ) : (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => onSort({ column: column.id, isDescending: isSorted && !isDescending })}
        >
          {column.header}
          <Arrow className={cx(styles['arrow'], isSorted && styles['shown'])} aria-hidden />
        </button>
      )}
    </th>
  );
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
