import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Cell, FrameworkContent, Matrix } from '../../../shared/domain/model/framework.ts';
import { cellId, headingLabel } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellDialog } from './CellDialog.tsx';
import { LineTicks } from './LineRow.tsx';
import styles from './framework.module.css';

/** The matrices as tables: every cell with its source ticks, the empty ones said to be so. */
export function Matrices({ content }: { readonly content: FrameworkContent }) {
  return content.matrices.map((matrix) => (
    <section key={matrix.id} className={styles['group']}>
      <h2 className={styles['heading']}>{matrix.title}</h2>
      <Grid content={content} matrix={matrix} />
    </section>
  ));
}

function Grid({ content, matrix }: { readonly content: FrameworkContent; readonly matrix: Matrix }) {
  const t = useMessages(frameworkMessages);
  const [changed, change] = useState<{ readonly title: string; readonly cell: Cell } | null>(null);
  const cells = new Map(matrix.cells.map((cell) => [cellId(matrix.id, cell), cell]));
  return (
    <>
      <table className={styles['grid']} aria-label={matrix.title}>
        <thead>
          <tr>
            <td className={styles['corner']} aria-hidden />
            {matrix.cols.map((col) => (
              <th key={col.id} scope="col" dir="auto">
                {headingLabel(content, col)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {headingLabel(content, row)}
              </th>
              {matrix.cols.map((col) => {
                const id = cellId(matrix.id, { row: row.id, col: col.id });
                const cell = cells.get(id);
                if (cell === undefined) return <td key={col.id}>–</td>;
                const label = `${headingLabel(content, row)} × ${headingLabel(content, col)}`;
                const isEmpty = cell.items.length === 0;
                const word = cell.emptyOnPurpose ? 'cell.emptyOnPurpose' : 'cell.empty';
                return (
                  <td key={col.id} className={isEmpty ? styles['empty'] : undefined}>
                    <div className={styles['cell']}>
                      {isEmpty ? <span /> : <LineTicks line={{ kind: 'cell', id }} label={label} />}
                      {isEmpty ? (
                        <span>{t(word)}</span>
                      ) : (
                        <ul className={styles['items']}>
                          {cell.items.map((item) => (
                            <li key={item} dir="auto">
                              {item}
                            </li>
                          ))}
                        </ul>
                      )}
                      <button
                        type="button"
                        className={styles['pencil']}
                        aria-label={t('cell.change', { cell: label })}
                        onClick={() => change({ title: label, cell })}
                      >
                        <PenLine aria-hidden />
                      </button>
                    </div>
                    {cell.status !== 'draft' && cell.status !== 'agreed' && (
                      <p className={styles['meta']}>{t(`status.${cell.status}`)}</p>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {changed !== null && (
        <CellDialog
          matrix={matrix.id}
          title={changed.title}
          cell={changed.cell}
          onClose={() => change(null)}
        />
      )}
    </>
  );
}
