import type { PublishedRow } from '../../../shared/methods/smallGroups/publish.ts';
import { linesOf, paged, room } from '../slide/packing.ts';
import type { SlideOf } from '../slide/paging.ts';
import { publishedIn } from './tables-in.ts';

/** A row of the groups' table in the words of the screen: names of groups, not their ids. */
export type GroupRow = {
  readonly row: PublishedRow;
  readonly name: string | null;
  readonly members: readonly string[];
};

export function groupRows(slide: SlideOf<'result'>): readonly GroupRow[] {
  const { result } = slide;
  const published = publishedIn(result?.items[slide.statement]?.detail);
  if (published === null || published.kind === 'withheld') return [];
  const named = (group: string): string => result?.groups[group] ?? group;
  return published.rows.map((row) => ({
    row,
    name: row.kind === 'group' ? named(row.id) : null,
    members: row.kind === 'group' ? [] : row.groups.map(named),
  }));
}

/** Height of a row beside its bar: its name may break, and a pool names its members. */
function rowHeight({ name, members }: GroupRow): number {
  const names = name === null ? 1 : linesOf(name, 28, 640);
  const pooled =
    members.length === 0 ? 0 : linesOf(`Together, because some are small: ${members.join(', ')}`, 28, 640);
  return Math.max(62, (names + pooled) * 34 + 16);
}

const groupsHeight = room.height - 190;

/** Pages of groups that follow the page of the verdict; none where no group is published. */
export function groupPages(slide: SlideOf<'result'>): readonly (readonly GroupRow[])[] {
  const rows = groupRows(slide);
  return rows.length === 0 ? [] : paged(rows, rowHeight, { height: groupsHeight, most: 9 });
}
