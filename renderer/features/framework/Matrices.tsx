import { PenLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Cell, FrameworkContent, Matrix } from '../../../shared/domain/model/framework.ts';
import { cellId, headingLabel, refKey } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { frameworkMatricesMessages } from '../../../shared/i18n/framework-matrices.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellItems } from '../matrix/CellItems.tsx';
import { PlenaryState } from '../matrix/PlenaryState.tsx';
import { CellDialog } from './CellDialog.tsx';
import { useDraft } from './draft/draft-context.tsx';
import { useArrival, useWanted } from './draft/going.tsx';
import { LineSigns } from './draft/LineSigns.tsx';
import { useLineOf } from './draft/use-line-of.ts';
import { LineTicks } from './LineRow.tsx';
import styles from './framework.module.css';
import { MatrixForm } from './matrices/MatrixForm.tsx';
import { PrintMenu } from './print/PrintMenu.tsx';

/** The matrices as tables: every cell with its source ticks, the empty ones said to be so. */
export function Matrices({ content }: { readonly content: FrameworkContent }) {
  return content.matrices.map((matrix) => <OneMatrix key={matrix.id} content={content} matrix={matrix} />);
}

interface MatrixProps {
  readonly content: FrameworkContent;
  readonly matrix: Matrix;
}

function OneMatrix({ content, matrix }: MatrixProps) {
  const t = useMessages(frameworkMessages);
  const m = useMessages(frameworkMatricesMessages);
  const draft = useDraft();
  const [isWriting, write] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const wanted = useWanted();
  useEffect(() => {
    if (wanted?.key === refKey({ kind: 'matrix', id: matrix.id })) title.current?.focus();
  }, [wanted, matrix.id]);
  return (
    <section className={styles['group']}>
      <div className={styles['titled']}>
        <h2 ref={title} tabIndex={-1} className={styles['heading']}>
          {matrix.title}
        </h2>
        <div className={styles['acts']}>
          {draft !== null && !isWriting && (
            <Button
              size="compact"
              icon={PenLine}
              label={m('change', { matrix: matrix.title })}
              onPress={() => write(true)}
            >
              {t('write.edit')}
            </Button>
          )}
          <PrintMenu content={content} matrix={matrix} />
        </div>
      </div>
      {draft !== null && isWriting && (
        <MatrixForm {...{ draft, content, matrix }} onDone={() => write(false)} />
      )}
      <Grid content={content} matrix={matrix} />
    </section>
  );
}

function Grid({ content, matrix }: MatrixProps) {
  const t = useMessages(frameworkMessages);
  const [changed, change] = useState<{ readonly title: string; readonly id: string } | null>(null);
  const draft = useDraft();
  const cells = new Map(matrix.cells.map((cell) => [cellId(matrix.id, cell), cell]));
  useArrival((wanted) => {
    const at = matrix.cells.find((cell) => refKey({ kind: 'cell', id: cellId(matrix.id, cell) }) === wanted);
    if (at !== undefined) change({ title: titleOf(content, matrix, at), id: cellId(matrix.id, at) });
  });
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
                const label = titleOf(content, matrix, { row: row.id, col: col.id });
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

/** A cell by the words of its row and column. */
function titleOf(content: FrameworkContent, { rows, cols }: Matrix, { row, col }: Pick<Cell, 'row' | 'col'>) {
  const word = (list: Matrix['rows'], id: string): string => {
    const heading = list.find((each) => each.id === id);
    return heading === undefined ? '' : headingLabel(content, heading);
  };
  return `${word(rows, row)} × ${word(cols, col)}`;
}

function CellSigns({ id }: { readonly id: string }) {
  const line = useLineOf({ kind: 'cell', id });
  return line === null ? null : <LineSigns line={line} isShort />;
}
