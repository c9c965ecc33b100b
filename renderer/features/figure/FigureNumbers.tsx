import type { FigureTable } from '../../../shared/figures/figure-table.ts';
import styles from './FigureNumbers.module.css';

/** The numbers behind a figure as a table, folded away below it until somebody asks. */
export function FigureNumbers({ table, label }: { readonly table: FigureTable; readonly label: string }) {
  return (
    <details className={styles['numbers']}>
      <summary>{label}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keys */}
      <div className={styles['scroll']} role="region" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns of a figure have no names of their own
                <Head key={index} label={column.label} align={column.align} />
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows of a figure have no names of their own
              <tr key={index}>
                {row.map((cell, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  <td key={column} style={{ textAlign: table.columns[column]?.align ?? 'start' }}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A column without a name has no header to be read aloud. */
function Head({ label, align }: { readonly label: string; readonly align: 'start' | 'end' }) {
  if (label === '') return <td>{label}</td>;
  return (
    <th scope="col" style={{ textAlign: align }}>
      {label}
    </th>
  );
}
