import type { CellState } from '../../../shared/framework/reading.ts';
import { cx } from '../../ui/cx.ts';
import styles from './matrix.module.css';

/** A state of a cell, or that somebody wants to discuss it. */
export type MarkKind = CellState | 'flagged';

/** What a cell of the map shows: its state, or that it waits to be discussed. */
export function markOf({
  state,
  isFlagged,
}: {
  readonly state: CellState;
  readonly isFlagged: boolean | null;
}): MarkKind {
  return state === 'unread' && isFlagged === true ? 'flagged' : state;
}

const shapes: { readonly [kind in MarkKind]: string } = {
  unread: '',
  flagged: 'M12 6.5v7.5M12 17.2v.6',
  accepted: 'M6 12.5l4 4 8-9',
  amended: 'M6 18l1-4 8.5-8.5 3 3L10 17z',
  parked: 'M9 7v10M15 7v10',
  empty: 'M7 12h10',
};

/** The sign of a state: told apart by its shape, not by its colour. */
export function CellMark({ kind, isHere = false }: { readonly kind: MarkKind; readonly isHere?: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={cx(styles['mark'], styles[kind], isHere && styles['here'])}
      aria-hidden
    >
      <rect x="1.5" y="1.5" width="21" height="21" rx="2" className={styles['square']} />
      <path d={shapes[kind]} className={styles['sign']} />
    </svg>
  );
}
