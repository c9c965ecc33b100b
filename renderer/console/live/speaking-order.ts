import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';

export type SpeakingOrder = 'arrival' | 'not-yet';
type Row = ConsoleView['floor'][number];

/**
 * The speakers' list as the chair calls it: whoever speaks first, then points of order, then by arrival;
 * with `not-yet`, those who have not spoken come before those who have.
 */
export function inOrder(rows: readonly Row[], order: SpeakingOrder): Row[] {
  const rank = (row: Row): number => {
    if (row.state === 'speaking') return 0;
    if (row.kind === 'point-of-order') return 1;
    return order === 'not-yet' && row.spokenBefore ? 3 : 2;
  };
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.at.localeCompare(b.at));
}
