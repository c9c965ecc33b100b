import type { ReactNode } from 'react';
import type { CellView, ReadingView } from '../../../shared/domain/view/reading-view.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { CellMark, markOf } from '../../features/matrix/CellMark.tsx';
import { headersOf } from '../../features/matrix/cell-name.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './phone.module.css';

/** Both headers of a cell, the row first; they stay in sight while its words scroll. */
export function CellHeaders(props: {
  readonly reading: ReadingView;
  readonly cell: string;
  readonly isSticky?: boolean;
}) {
  const { reading, cell, isSticky = false } = props;
  const { row, col } = headersOf(reading, cell);
  return (
    <h2 className={isSticky ? styles['stickyHeaders'] : styles['headers']}>
      <span dir="auto">{row}</span>
      <span className={styles['col']} dir="auto">
        {col}
      </span>
    </h2>
  );
}

/** The words of a cell, as they stand now. */
export function CellWords({ cell }: { readonly cell: Pick<CellView, 'items' | 'amended'> }) {
  const t = useMessages(matrixMessages);
  const items = cell.amended ?? cell.items;
  if (items.length === 0) return <p className={styles['nothing']}>{t('cell.empty')}</p>;
  return (
    <ul className={styles['items']}>
      {items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}

/** Cells one below the other, each with what can be done with it. */
export function CellList(props: {
  readonly reading: ReadingView;
  readonly cells: readonly CellView[];
  readonly children?: (cell: CellView) => ReactNode;
  /** Leaves the state out where it is the same for all. */
  readonly isPlain?: boolean;
}) {
  const { reading, cells, children, isPlain = false } = props;
  const t = useMessages(matrixMessages);
  return cells.map((cell) => {
    const mark = markOf(cell);
    return (
      <section key={cell.id} className={styles['row']}>
        <CellHeaders reading={reading} cell={cell.id} />
        <CellWords cell={cell} />
        {!isPlain && mark !== 'unread' && (
          <p className={styles['state']}>
            <CellMark kind={mark} />
            {t(`state.${mark}`)}
          </p>
        )}
        {children?.(cell)}
      </section>
    );
  });
}
