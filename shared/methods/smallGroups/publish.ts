import type { GroupPlan } from './plan.ts';

/** The row that the pool of small groups shares. */
export const OTHER_GROUPS = 'other-groups';

/** The row that groups share on one item because too few of one of them responded. */
const JOINED_GROUPS = 'joined-groups';

/**
 * What one group answered to one item, before anything is hidden: never stored for a secret
 * ballot, never sent to anybody.
 */
export interface GroupTally {
  readonly group: string;
  /** Seats that may vote, those recused on this item included. */
  readonly eligible: number;
  /** Recused on this item: outside the electorate, the quorum base and the minimum. */
  readonly recused: number;
  readonly abstained: number;
  /** How many chose each value of the scale, from its lowest value up. */
  readonly counts: readonly number[];
}

/** The counts of one published row, or of the total. */
export interface PublishedCounts {
  readonly eligible: number;
  readonly recused: number;
  /** Rated and abstained. */
  readonly responded: number;
  readonly abstained: number;
  readonly counts: readonly number[];
}

/** One row of a published table: a group by itself, or several that cannot be told apart. */
export interface PublishedRow extends PublishedCounts {
  readonly kind: 'group' | 'pool' | 'joined';
  readonly id: string;
  readonly groups: readonly string[];
}

/** One item's table as anybody may see it. Everything said about a result is computed from this. */
export type PublishedItem =
  | {
      readonly kind: 'shown';
      readonly item: string;
      readonly minimum: number;
      readonly total: PublishedCounts;
      readonly rows: readonly PublishedRow[];
      /** Groups (or the pool) from which no response came: nothing to hide, no row. */
      readonly withoutResponses: readonly string[];
    }
  | {
      readonly kind: 'withheld';
      readonly item: string;
      readonly minimum: number;
      readonly eligible: number;
      readonly recused: number;
      readonly responded: number;
    };

/**
 * Turns true tallies of one item into the table that may be published.
 *
 * 1. Groups of the plan's pool are one row, always.
 * 2. Rows with at least one response but fewer than the minimum are joined into one row, and the
 *    next smallest row with responses joins them until they reach the minimum together. A row
 *    without responses never serves as cover: everybody knows it to be zero.
 * 3. Below the minimum in all, the item is withheld: no counts, no verdict.
 *
 * The joined row is published, not blanked, because it is the difference between the total and the
 * rows shown. Joining looks at how many responded, never at what they said. A reader who knows who
 * responded learns nothing of a hidden group beyond its row, unless everybody in that row agreed:
 * unanimity cannot be hidden (`unanimousRows`).
 */
export function publishItem(plan: GroupPlan, item: string, tallies: readonly GroupTally[]): PublishedItem {
  const total = add(tallies);
  if (total.responded < plan.minimum) {
    const { eligible, recused, responded } = total;
    return { kind: 'withheld', item, minimum: plan.minimum, eligible, recused, responded };
  }

  const planned = plannedRows(plan, tallies);
  const withoutResponses = planned.filter((row) => row.responded === 0);
  const answered = planned.filter((row) => row.responded > 0);
  const bySize = answered.toSorted((a, b) => a.responded - b.responded);
  const joined: PublishedRow[] = [];
  for (const row of bySize) {
    const joinedNeedsMore = joined.length > 0 && respondedIn(joined) < plan.minimum;
    if (row.responded >= plan.minimum && !joinedNeedsMore) break;
    joined.push(row);
  }

  const alone = answered.filter((row) => !joined.includes(row));
  return {
    kind: 'shown',
    item,
    minimum: plan.minimum,
    total,
    rows: joined.length === 0 ? alone : [...alone, joinRows(joined, tallies)],
    withoutResponses: withoutResponses.flatMap((row) => row.groups),
  };
}

/** Publishes every item of a ballot under its one grouping. */
export function publish(
  plan: GroupPlan,
  table: readonly { readonly item: string; readonly tallies: readonly GroupTally[] }[],
): readonly PublishedItem[] {
  return table.map(({ item, tallies }) => publishItem(plan, item, tallies));
}

/**
 * The rows in which everybody gave the same response, the total included (as `null`).
 *
 * They reveal each of their members, whatever is hidden; the organiser is told before showing.
 */
export function unanimousRows(published: PublishedItem): readonly (PublishedRow | null)[] {
  if (published.kind === 'withheld') return [];
  const same = (row: PublishedCounts) => Math.max(row.abstained, ...row.counts) === row.responded;
  const rows: (PublishedRow | null)[] = published.rows.filter(same);
  return same(published.total) ? [null, ...rows] : rows;
}

function plannedRows(plan: GroupPlan, tallies: readonly GroupTally[]): PublishedRow[] {
  const alone = new Set(
    plan.fates
      .filter(({ fate }) => fate === 'shown' || fate === 'lost-if-one-leaves')
      .map(({ group }) => group),
  );
  const rows: PublishedRow[] = tallies
    .filter((tally) => alone.has(tally.group))
    .map((tally) => ({ kind: 'group', id: tally.group, groups: [tally.group], ...add([tally]) }));
  const pooled = tallies.filter((tally) => !alone.has(tally.group));
  if (pooled.length > 0) {
    const groups = pooled.map((tally) => tally.group);
    rows.push({ kind: 'pool', id: OTHER_GROUPS, groups, ...add(pooled) });
  }
  return rows;
}

function joinRows(rows: readonly PublishedRow[], tallies: readonly GroupTally[]): PublishedRow {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return only;
  const names = new Set(rows.flatMap((row) => row.groups));
  const joined = tallies.filter((tally) => names.has(tally.group));
  const groups = joined.map((tally) => tally.group);
  return { kind: 'joined', id: JOINED_GROUPS, groups, ...add(joined) };
}

function respondedIn(rows: readonly PublishedRow[]): number {
  return rows.reduce((sum, row) => sum + row.responded, 0);
}

function add(tallies: readonly GroupTally[]): PublishedCounts {
  const counts: number[] = [];
  for (const tally of tallies) {
    for (const [value, count] of tally.counts.entries()) counts[value] = (counts[value] ?? 0) + count;
  }
  const sumOf = (part: 'eligible' | 'recused' | 'abstained') =>
    tallies.reduce((sum, tally) => sum + tally[part], 0);
  const abstained = sumOf('abstained');
  const rated = counts.reduce((sum, count) => sum + count, 0);
  return {
    eligible: sumOf('eligible'),
    recused: sumOf('recused'),
    responded: rated + abstained,
    abstained,
    counts,
  };
}
