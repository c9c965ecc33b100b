import type { FrameworkContent, Matrix } from '../../../shared/domain/model/framework.ts';
import { cellId, headingLabel, refKey } from '../../../shared/framework/lines.ts';
import { commentingMessages } from '../../../shared/i18n/commenting.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellItems } from '../matrix/CellItems.tsx';
import { LineComments } from './LineComments.tsx';
import styles from './commenting.module.css';

interface ReadMatrixProps {
  readonly content: FrameworkContent;
  readonly matrix: Matrix;
}

/** A matrix: a table where there is room, else its cells one below the other, each under its column's name. */
export function ReadMatrix({ content, matrix }: ReadMatrixProps) {
  const t = useMessages(commentingMessages);
  const { rows, cols, cells } = matrix;
  const label = (heading: Matrix['rows'][number]): string => headingLabel(content, heading);
  const cellAt = (row: string, col: string) => cells.find((cell) => cell.row === row && cell.col === col);
  return (
    <section className={styles['matrix']}>
      <h3 className={styles['heading']} dir="auto">
        {matrix.title}
      </h3>
      <table className={styles['grid']} aria-label={matrix.title}>
        <thead>
          <tr>
            <th scope="col" className={styles['meta']} dir="auto">
              {matrix.rowAxis === '' ? matrix.title : matrix.rowAxis}
            </th>
            {cols.map((col) => (
              <th key={col.id} scope="col" dir="auto">
                {label(col)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {label(row)}
              </th>
              {cols.map((col) => {
                const cell = cellAt(row.id, col.id);
                const items = cell?.items ?? [];
                const name = `${label(row)} × ${label(col)}`;
                return (
                  <td key={col.id}>
                    <span className={styles['column']} aria-hidden dir="auto">
                      {label(col)}
                    </span>
                    {items.length === 0 ? (
                      <p className={styles['meta']}>
                        {t(cell?.emptyOnPurpose === true ? 'cell.emptyOnPurpose' : 'cell.empty')}
                      </p>
                    ) : (
                      <CellItems items={items} className={styles['items']} />
                    )}
                    <LineComments
                      line={refKey({ kind: 'cell', id: cellId(matrix.id, { row: row.id, col: col.id }) })}
                      label={name}
                      words={items.join('\n')}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <LineComments
        line={refKey({ kind: 'matrix', id: matrix.id })}
        label={matrix.title}
        words={matrix.title}
      />
    </section>
  );
}
