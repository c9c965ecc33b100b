import type { FrameworkContent, Matrix } from '../../../shared/domain/model/framework.ts';
import { cellId, headingLabel, refKey } from '../../../shared/framework/lines.ts';
import { commentingMessages } from '../../../shared/i18n/commenting.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellItems } from '../matrix/CellItems.tsx';
import { MatrixTable } from '../matrix/MatrixTable.tsx';
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
      <MatrixTable
        label={matrix.title}
        className={styles['grid']}
        corner={matrix.rowAxis === '' ? matrix.title : matrix.rowAxis}
        cornerClassName={styles['meta']}
        rows={rows}
        cols={cols}
        wordsOf={label}
        renderCell={(row, col) => {
          const cell = cellAt(row.id, col.id);
          const items = cell?.items ?? [];
          return (
            <>
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
                label={`${label(row)} × ${label(col)}`}
                words={items.join('\n')}
              />
            </>
          );
        }}
      />
      <LineComments
        line={refKey({ kind: 'matrix', id: matrix.id })}
        label={matrix.title}
        words={matrix.title}
      />
    </section>
  );
}
