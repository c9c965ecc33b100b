import type { Cell, FrameworkContent, Heading, Matrix } from '../../../../shared/domain/model/framework.ts';
import { levelsOfMatrix } from '../../../../shared/framework/levels-of-matrix.ts';
import { cellId, headingLabel } from '../../../../shared/framework/lines.ts';
import { readingDirection } from '../../../../shared/framework/reading-direction.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { useFormats, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useMaterial } from '../../material/material-context.tsx';
import { CellItems } from '../../matrix/CellItems.tsx';
import { MatrixTable } from '../../matrix/MatrixTable.tsx';
import { PlenaryState } from '../../matrix/PlenaryState.tsx';
import { OnPaper } from '../../printing/OnPaper.tsx';
import { useDraftState } from '../use-draft-state.ts';
import { useLineWords } from '../use-line-words.ts';
import styles from './print.module.css';

export interface PrintMatrixProps {
  readonly content: FrameworkContent;
  readonly matrix: Matrix;
  /** Ids of the levels that are printed, each on a page of its own; null: the matrix as a whole. */
  readonly levels: readonly string[] | null;
  /** When it is printed, in milliseconds since 1970: it stands on the paper. */
  readonly now: number;
  readonly onDone: () => void;
}

/** A matrix on paper: every cell in words, with the statements that it rests on. */
export function PrintMatrix({ content, matrix, levels, now, onDone }: PrintMatrixProps) {
  const words = useLineWords();
  const { axis, headings } = levelsOfMatrix(content, matrix);
  const cells = new Map(matrix.cells.map((cell) => [cellId(matrix.id, cell), cell]));
  const at = (row: Heading, col: Heading): Cell | undefined =>
    cells.get(cellId(matrix.id, { row: row.id, col: col.id }));
  const sheet = { content, matrix, now };
  if (levels === null)
    return (
      <OnPaper onDone={onDone}>
        <Sheet
          {...sheet}
          level={null}
          corner={words.kind(matrix.rowAxis)}
          rows={matrix.rows}
          cols={matrix.cols}
          at={at}
        />
      </OnPaper>
    );
  const isRow = axis === 'rows';
  return (
    <OnPaper onDone={onDone}>
      {headings
        .filter(({ id }) => levels.includes(id))
        .map((level) => (
          <Sheet
            key={level.id}
            {...sheet}
            level={level}
            corner={words.kind(isRow ? matrix.colAxis : matrix.rowAxis)}
            rows={isRow ? matrix.cols : matrix.rows}
            cols={[level]}
            at={(other) => (isRow ? at(level, other) : at(other, level))}
          />
        ))}
    </OnPaper>
  );
}

interface SheetProps extends Pick<PrintMatrixProps, 'content' | 'matrix' | 'now'> {
  /** Null: all of them. */
  readonly level: Heading | null;
  /** What the rows are called; may be empty. */
  readonly corner: string;
  readonly rows: readonly Heading[];
  readonly cols: readonly Heading[];
  readonly at: (row: Heading, col: Heading) => Cell | undefined;
}

/** One table, on as many pages as it needs; its head stands on each of them. */
function Sheet({ content, matrix, now, level, corner, rows, cols, at }: SheetProps) {
  const label = (heading: Heading): string => headingLabel(content, heading);
  return (
    <section
      className={level === null ? styles['across'] : styles['upright']}
      dir={readingDirection(content)}
    >
      <h1 dir="auto">{level === null ? matrix.title : label(level)}</h1>
      <p className={styles['of']}>
        {level !== null && <bdi>{matrix.title}</bdi>}
        <State now={now} />
      </p>
      <MatrixTable
        corner={corner}
        rows={rows}
        cols={cols}
        wordsOf={label}
        renderCell={(row, col) => <Words matrix={matrix} cell={at(row, col)} />}
      />
    </section>
  );
}

/** Which draft or version it is, and of when. */
export function State({ now }: Pick<PrintMatrixProps, 'now'>) {
  const formats = useFormats();
  const { framework } = useMaterial();
  const state = useDraftState(framework ?? { versions: [], draft: null });
  return (
    <>
      <bdi>{state}</bdi>
      <bdi>{formats.date(now)}</bdi>
    </>
  );
}

function Words({ matrix, cell }: { readonly matrix: Matrix; readonly cell: Cell | undefined }) {
  const t = useMessages(frameworkMessages);
  const formats = useFormats();
  const { statements } = useMaterial();
  if (cell === undefined) return '–';
  const numbers = cell.from.statements
    .flatMap((id) => statements[id]?.number ?? [])
    .toSorted((a, b) => a - b)
    .map((number) => t('source.statement', { number }));
  return (
    <>
      {cell.items.length === 0 ? (
        <p className={styles['small']}>{t(cell.emptyOnPurpose ? 'cell.emptyOnPurpose' : 'cell.empty')}</p>
      ) : (
        <CellItems items={cell.items} className={styles['items']} />
      )}
      {cell.status !== 'draft' && cell.status !== 'agreed' && cell.status !== 'parked' && (
        <p className={styles['small']}>{t(`status.${cell.status}`)}</p>
      )}
      {numbers.length > 0 && (
        <p className={styles['small']}>{t('print.rests', { statements: formats.list(numbers) })}</p>
      )}
      <div className={styles['small']}>
        <PlenaryState cell={cellId(matrix.id, cell)} decisions={cell.from.decisions ?? []} />
      </div>
    </>
  );
}
