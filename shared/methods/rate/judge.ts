import type { GroupPlan } from '../smallGroups/plan.ts';
import {
  publishItem,
  type GroupTally,
  type PublishedCounts,
  type PublishedItem,
} from '../smallGroups/publish.ts';
import type { ConsensusRule, Denominator } from './rule.ts';
import { scaleValues } from './scale.ts';

/** What a rule makes of one item. */
export type Outcome = 'agreed' | 'not-agreed' | 'rejected' | 'no-quorum';

/** Why; a verdict has at least one, the deciding one first. */
export type VerdictReason =
  | { readonly reason: 'threshold-met'; readonly share: number; readonly threshold: number }
  | { readonly reason: 'threshold-missed'; readonly share: number; readonly threshold: number }
  | { readonly reason: 'groups-against'; readonly groups: readonly string[] }
  | { readonly reason: 'opposition'; readonly share: number; readonly rejectAt: number }
  | { readonly reason: 'quorum-missed'; readonly responded: number; readonly needed: number }
  | { readonly reason: 'nobody-rated' }
  | { readonly reason: 'too-few-responses'; readonly minimum: number };

/** A share of agreement or opposition; `null` where nobody is in the denominator. */
export interface Shares {
  readonly agree: number | null;
  readonly oppose: number | null;
}

/** Numbers behind a verdict: those of the published total. */
export interface VerdictFigures {
  readonly invited: number;
  readonly recused: number;
  readonly responded: number;
  readonly rated: number;
  readonly abstained: number;
  readonly agree: number;
  readonly oppose: number;
  readonly perValue: readonly { readonly value: number; readonly count: number }[];
  readonly shares: Readonly<Record<Denominator, Shares>>;
}

/** The verdict on one item. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reasons: readonly VerdictReason[];
  /** Groups shown by themselves that are opposed by more than the guard's limit. */
  readonly opposedGroups: readonly string[];
  /** Responses that the quorum asked for on this item; `null` without a quorum. */
  readonly quorumNeeded: number | null;
  /** `null` where the item is withheld. */
  readonly figures: VerdictFigures | null;
}

/** Publishes one item's tallies under its plan and judges what may be seen. */
export function judge(input: {
  readonly rule: ConsensusRule;
  readonly plan: GroupPlan;
  readonly item: string;
  readonly tallies: readonly GroupTally[];
}): { readonly published: PublishedItem; readonly verdict: Verdict } {
  const published = publishItem(input.plan, input.item, input.tallies);
  return { published, verdict: judgePublished(input.rule, published) };
}

/**
 * The verdict of a locked rule on one published item.
 *
 * It reads nothing but the published table, so that no verdict, "one group against" included, can
 * tell more than the table does, and everybody can repeat it.
 *
 * The group guard speaks for groups that have a row of their own on this item and at least
 * `minimumSize` responses; share = opposed of those who rated in the group, against when more than
 * the limit. A pool or a joined row is no constituency and has no veto: that is what "lost if one
 * leaves" warns of when the rule is locked.
 *
 * Order: too few to show → no quorum → rejected → agreed or not. Responded = rated + abstained;
 * invited = eligible − recused; the quorum is a share of invited, rounded up, met by responses.
 */
export function judgePublished(rule: ConsensusRule, published: PublishedItem): Verdict {
  const quorumNeeded = quorumFor(rule, published);
  if (published.kind === 'withheld') {
    return {
      outcome: 'no-quorum',
      reasons: [{ reason: 'too-few-responses', minimum: published.minimum }],
      opposedGroups: [],
      quorumNeeded,
      figures: null,
    };
  }
  const figures = figuresOf(rule, published.total);
  const opposedGroups = groupsAgainst(rule, published);
  const decided = decide(rule, figures, opposedGroups, quorumNeeded);
  return { ...decided, opposedGroups, quorumNeeded, figures };
}

/** Counts and shares of one row or total, under a rule's agree and oppose values. */
export function figuresOf(rule: ConsensusRule, row: PublishedCounts): VerdictFigures {
  const perValue = scaleValues(rule.scale).map((value, index) => ({
    value,
    count: row.counts[index] ?? 0,
  }));
  const countOf = (values: readonly number[]) =>
    perValue.reduce((sum, each) => (values.includes(each.value) ? sum + each.count : sum), 0);
  const agree = countOf(rule.agree);
  const oppose = countOf(rule.oppose);
  const rated = row.responded - row.abstained;
  const invited = row.eligible - row.recused;
  const sharesOf = (all: number): Shares =>
    all > 0 ? { agree: agree / all, oppose: oppose / all } : { agree: null, oppose: null };
  return {
    invited,
    recused: row.recused,
    responded: row.responded,
    rated,
    abstained: row.abstained,
    agree,
    oppose,
    perValue,
    shares: {
      rated: sharesOf(rated),
      responded: sharesOf(row.responded),
      invited: sharesOf(invited),
    },
  };
}

function decide(
  rule: ConsensusRule,
  figures: VerdictFigures,
  opposedGroups: readonly string[],
  quorumNeeded: number | null,
): Pick<Verdict, 'outcome' | 'reasons'> {
  const { responded } = figures;
  if (quorumNeeded !== null && responded < quorumNeeded) {
    const reason = { reason: 'quorum-missed', responded, needed: quorumNeeded } as const;
    return { outcome: 'no-quorum', reasons: [reason] };
  }
  const { agree, oppose } = figures.shares[rule.denominator];
  if (figures.rated === 0 || agree === null || oppose === null) {
    return { outcome: 'not-agreed', reasons: [{ reason: 'nobody-rated' }] };
  }
  if (rule.rejectAt !== null && reaches(oppose, rule.rejectAt)) {
    const reason = { reason: 'opposition', share: oppose, rejectAt: rule.rejectAt } as const;
    return { outcome: 'rejected', reasons: [reason] };
  }
  const { threshold } = rule;
  const met = reaches(agree, threshold);
  const against: VerdictReason[] =
    opposedGroups.length > 0 ? [{ reason: 'groups-against', groups: opposedGroups }] : [];
  if (!met) {
    const missed = { reason: 'threshold-missed', share: agree, threshold } as const;
    return { outcome: 'not-agreed', reasons: [missed, ...against] };
  }
  return against.length > 0
    ? { outcome: 'not-agreed', reasons: against }
    : { outcome: 'agreed', reasons: [{ reason: 'threshold-met', share: agree, threshold }] };
}

function groupsAgainst(
  rule: ConsensusRule,
  published: Extract<PublishedItem, { kind: 'shown' }>,
): readonly string[] {
  const guard = rule.groupGuard;
  if (guard === null) return [];
  return published.rows
    .filter((row) => row.kind === 'group' && row.responded >= guard.minimumSize)
    .filter((row) => {
      const { oppose } = figuresOf(rule, row).shares.rated;
      return oppose !== null && oppose > guard.limit + ROUNDING;
    })
    .map((row) => row.id);
}

function quorumFor(rule: ConsensusRule, published: PublishedItem): number | null {
  if (rule.quorum === null) return null;
  const { eligible, recused } = published.kind === 'shown' ? published.total : published;
  return Math.ceil(rule.quorum.share * (eligible - recused) - ROUNDING);
}

/** Shares are quotients of small counts: nearer than this, two are the same number. */
const ROUNDING = 1e-9;

function reaches(value: number, threshold: number): boolean {
  return value >= threshold - ROUNDING;
}
