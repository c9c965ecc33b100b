import type { PublishedCounts, PublishedItem } from './smallGroups/publish.ts';
import { medianOf } from './counted/shares.ts';

/** Why a statement deserves talk; `on` names the criterion where there are several. */
export type TalkReason =
  | { readonly why: 'both-ends'; readonly low: number; readonly high: number; readonly on?: string }
  | { readonly why: 'groups'; readonly more: string; readonly less: string; readonly on?: string }
  | { readonly why: 'against'; readonly count: number; readonly of: number }
  | { readonly why: 'dissent'; readonly count: number }
  | { readonly why: 'spread'; readonly on?: string }
  | { readonly why: 'moved'; readonly net: number }
  | { readonly why: 'comments'; readonly count: number };

/** What is known of a statement after its ballot, all of it published. */
export type Talkable = {
  readonly statement: string;
  readonly table: PublishedItem | null;
  readonly comments: number;
  /** Net change since the round before; null where rounds are not compared. */
  readonly net: number | null;
  /** Reservations and objections that people wrote, co-signatures counted. */
  readonly dissents?: number;
  /** Whether the high end of the scale is the opposing one, as with resistance. */
  readonly isReversed?: boolean;
  /** Whether no end is against the statement, as with dots or places in an order. */
  readonly hasNoSide?: boolean;
  /** Tables under several criteria; then `table`, which is the first of them, is not read. No end of them is against. */
  readonly criteria?: readonly { readonly label: string; readonly table: PublishedItem }[];
};

/** A statement of the list, with its reasons, the weightiest first. */
export type TalkFirst = { readonly statement: string; readonly reasons: readonly TalkReason[] };

/** Shares of two groups on the upper third that are further apart than this split the room. */
const GROUPS_APART = 0.4;
/** Mean distance from the median, of half the scale, from which answers are spread. */
const SPREAD = 0.5;
/** Share of those against from which dissent is worth hearing. */
const AGAINST = 0.2;
/** Net change from which answers still move. */
const MOVED = 0.15;

/**
 * What to talk about first after a ballot.
 *
 * Both ends of the scale held by a third of the people each (as RAND/UCLA defines disagreement, here on any scale);
 * groups that stand apart; most dissent, in votes or in written words; answers spread around their median; answers that
 * moved most; most comments. Computed from published tables and what people said openly, so that the list tells nothing
 * that these do not.
 */
export function talkFirst(items: readonly Talkable[], most = 5): TalkFirst[] {
  const mostComments = Math.max(1, ...items.map(({ comments }) => comments));
  const weighed = items.map((item) => {
    const found = [...fromTables(item), ...besides(item, mostComments)];
    const reasons = found.toSorted((one, other) => other.weight - one.weight);
    return {
      statement: item.statement,
      weight: reasons.reduce((sum, { weight }) => sum + weight, 0),
      reasons: reasons.map(({ reason }) => reason),
    };
  });
  return weighed
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ statement, reasons }) => ({ statement, reasons }));
}

type Weighed = { readonly reason: TalkReason; readonly weight: number };

function fromTables(item: Talkable): Weighed[] {
  if (item.criteria === undefined) return fromTable(item);
  return item.criteria.flatMap(({ label, table }) =>
    fromTable({ table, hasNoSide: true }).map(({ reason, weight }) => ({
      reason: { ...reason, on: label },
      weight,
    })),
  );
}

function fromTable({
  table,
  isReversed = false,
  hasNoSide = false,
}: Pick<Talkable, 'table' | 'isReversed' | 'hasNoSide'>): Weighed[] {
  if (table === null || table.kind === 'withheld') return [];
  const { counts } = table.total;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const found: Weighed[] = [];
  const { low, high } = endsOf(counts);
  if (isSplit(counts)) {
    found.push({ reason: { why: 'both-ends', low, high }, weight: 1 + Math.min(low, high) / n });
  }
  const against = opposing(isReversed ? counts.toReversed() : counts);
  if (!hasNoSide && found.length === 0 && n > 0 && against / n >= AGAINST) {
    found.push({ reason: { why: 'against', count: against, of: n }, weight: against / n });
  }
  const apart = groupsApart(table.rows.filter(({ kind }) => kind === 'group'));
  if (apart !== null) found.push({ reason: apart.reason, weight: apart.distance });
  const spread = spreadOf(counts);
  if (spread >= SPREAD && found.length === 0) found.push({ reason: { why: 'spread' }, weight: spread });
  return found;
}

function besides({ comments, net, dissents = 0 }: Talkable, mostComments: number): Weighed[] {
  return [
    ...(dissents > 0
      ? [{ reason: { why: 'dissent', count: dissents } as const, weight: Math.min(1, 0.3 + 0.1 * dissents) }]
      : []),
    ...(net !== null && net >= MOVED ? [{ reason: { why: 'moved', net } as const, weight: net }] : []),
    ...(comments > 0
      ? [{ reason: { why: 'comments', count: comments } as const, weight: (0.3 * comments) / mostComments }]
      : []),
  ];
}

/** Whether a third of the people each hold both ends of a scale: RAND/UCLA's disagreement, on any scale. */
export function isSplit(counts: readonly number[]): boolean {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const { low, high } = endsOf(counts);
  const third = Math.floor((n + 1) / 3);
  return third > 0 && low >= third && high >= third;
}

/** How many answered in the lowest and in the highest third of the scale. */
function endsOf(counts: readonly number[]): { readonly low: number; readonly high: number } {
  const third = Math.max(1, Math.floor(counts.length / 3));
  const sum = (part: readonly number[]): number => part.reduce((all, count) => all + count, 0);
  return { low: sum(counts.slice(0, third)), high: sum(counts.slice(-third)) };
}

/** How many answered against: the lowest two of five levels, the lowest three of nine. */
function opposing(counts: readonly number[]): number {
  const levels = Math.max(1, Math.floor(counts.length * 0.4));
  return counts.slice(0, levels).reduce((all, count) => all + count, 0);
}

function groupsApart(
  rows: readonly (PublishedCounts & { readonly id: string })[],
): { readonly reason: TalkReason; readonly distance: number } | null {
  const shares = rows
    .map((row) => ({ id: row.id, rated: row.responded - row.abstained, high: endsOf(row.counts).high }))
    .filter(({ rated }) => rated > 0)
    .map(({ id, rated, high }) => ({ id, share: high / rated }))
    .toSorted((one, other) => other.share - one.share);
  const [more] = shares;
  const less = shares.at(-1);
  if (more === undefined || less === undefined || more.share - less.share <= GROUPS_APART) return null;
  return {
    reason: { why: 'groups', more: more.id, less: less.id },
    distance: more.share - less.share,
  };
}

/** Mean distance from the median as a share of half the scale: 0 all alike, 1 half at either end. */
function spreadOf(counts: readonly number[]): number {
  const middle = medianOf(counts);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (middle === null || counts.length < 2) return 0;
  const distance = counts.reduce((sum, count, index) => sum + count * Math.abs(index + 1 - middle), 0) / n;
  return distance / ((counts.length - 1) / 2);
}

/**
 * Net change of the marginals between two published tables, 0 to 1; null where one of them is empty.
 *
 * It needs no pairing. Source: Scheibe, Skutsch & Schofer 1975.
 */
export function netChangeOfCounts(first: readonly number[], second: readonly number[]): number | null {
  const whole = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  const [before, now] = [whole(first), whole(second)];
  if (before === 0 || now === 0) return null;
  const levels = Array.from({ length: Math.max(first.length, second.length) }, (_, level) => level);
  return (
    levels.reduce(
      (sum, level) => sum + Math.abs((first[level] ?? 0) / before - (second[level] ?? 0) / now),
      0,
    ) / 2
  );
}
