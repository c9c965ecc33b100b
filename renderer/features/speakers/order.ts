import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';

export type FloorRow = ConsoleView['floor'][number];

export type FloorOrder = 'arrival' | 'new-first';

/** Who is next: points of order before all, then as chosen; who asked earlier stands first. */
export function inOrder(floor: readonly FloorRow[], order: FloorOrder): readonly FloorRow[] {
  const rank = (row: FloorRow): number =>
    row.kind === 'point-of-order' ? 0 : order === 'new-first' && row.spokenBefore ? 2 : 1;
  return floor
    .filter((row) => row.state === 'waiting')
    .sort((a, b) => rank(a) - rank(b) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
