import type { ResultView } from '../../../shared/domain/view/ballot-view.ts';
import type { PublishedItem, PublishedRow } from '../../../shared/methods/smallGroups/publish.ts';

/** The published table of one statement. */
export type Published = PublishedItem;

/** The group that a voter belongs to, as the ballot counted it. */
export type OwnGroup = { readonly id: string; readonly label: string };

export function ownGroup(result: ResultView | null, group: string | null): OwnGroup | null {
  const label = group === null ? undefined : result?.groups[group];
  return group === null || label === undefined ? null : { id: group, label };
}

/**
 * The row of a group that the table shows by itself.
 *
 * Null where it is pooled, joined, without answers or withheld: a row of several groups is nobody's own.
 */
export function rowOf(published: Published, group: string): PublishedRow | null {
  if (published.kind === 'withheld') return null;
  return (
    published.rows.find(
      ({ kind, groups }) => kind === 'group' && groups.length === 1 && groups[0] === group,
    ) ?? null
  );
}
