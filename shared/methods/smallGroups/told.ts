import { type PublishedItem, unanimousRows } from './publish.ts';

/**
 * A published table without the names of the hidden groups, under another name of its item.
 *
 * Only rows of several groups can name a hidden one: a group with a row of its own has at least the minimum.
 */
export function toldTable(
  published: PublishedItem,
  hidden: ReadonlySet<string>,
  item: string,
): PublishedItem {
  const seen = (group: string): boolean => !hidden.has(group);
  return published.kind === 'withheld'
    ? { ...published, item }
    : {
        ...published,
        item,
        rows: published.rows.map((row) => ({ ...row, groups: row.groups.filter(seen) })),
        withoutResponses: published.withoutResponses.filter(seen),
      };
}

/** Groups in which everybody answered alike; all groups where the whole room did. */
export function unanimousGroups(published: PublishedItem | undefined): readonly string[] {
  if (published === undefined || published.kind === 'withheld') return [];
  const rows = unanimousRows(published);
  const groups = rows.includes(null)
    ? published.rows.flatMap((row) => row.groups)
    : rows.flatMap((row) => row?.groups ?? []);
  return [...new Set(groups)];
}
