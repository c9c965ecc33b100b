import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { FrameworkContent, Matrix } from '../../../shared/domain/model/framework.ts';
import { cellId, headingLabel } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellItems } from '../matrix/CellItems.tsx';
import { PlenaryState } from '../matrix/PlenaryState.tsx';
import { CellDialog } from './CellDialog.tsx';
import { useDraft } from './draft/draft-context.tsx';
import { LineSigns } from './draft/LineSigns.tsx';
import { useLineOf } from './draft/use-line-of.ts';
import { LineTicks } from './LineRow.tsx';
import styles from './framework.module.css';
import { PrintMenu } from './print/PrintMenu.tsx';

/** The matrices as tables: every cell with its source ticks, the empty ones said to be so. */
export function Matrices({ content }: { readonly content: FrameworkContent }) {
  return content.matrices.map((matrix) => (
    <section key={matrix.id} className={styles['group']}>
      <div className={styles['titled']}>
        <h2 className={styles['heading']}>{matrix.title}</h2>
        <PrintMenu content={content} matrix={matrix} />
      </div>
      <Grid content={content} matrix={matrix} />
    </section>
  ));
}

function Grid({ content, matrix }: { readonly content: FrameworkContent; readonly matrix: Matrix }) {
  const t = useMessages(frameworkMessages);
  const [changed, change] = useState<{ readonly title: string; readonly id: string } | null>(null);
  const draft = useDraft();
  const cells = new Map(matrix.cells.map((cell) => [cellId(matrix.id, cell), cell]));
  const written = changed === null ? undefined : cells.get(changed.id);
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
                        <CellItems items={cell.items} className={styles['items']} />
                      )}
                      {draft !== null && (
                        <button
                          type="button"
                          className={styles['pencil']}
                          aria-label={t('cell.change', { cell: label })}
                          onClick={() => change({ title: label, id })}
                        >
                          <PenLine aria-hidden />
                        </button>
                      )}
                    </div>
                    <CellSigns id={id} />
                    {cell.status !== 'draft' && cell.status !== 'agreed' && cell.status !== 'parked' && (
                      <p className={styles['meta']}>{t(`status.${cell.status}`)}</p>
                    )}
                    <PlenaryState cell={id} decisions={cell.from.decisions ?? []} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {draft !== null && changed !== null && written !== undefined && (
        <CellDialog
          draft={draft}
          matrix={matrix.id}
          title={changed.title}
          cell={written}
          onClose={() => change(null)}
        />
      )}
    </>
  );
}

function CellSigns({ id }: { readonly id: string }) {
  const line = useLineOf({ kind: 'cell', id });
  return line === null ? null : <LineSigns line={line} isShort />;
}
