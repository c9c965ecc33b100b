import type { BallotInput, GroupedAnswer, GroupedSheet, Tell } from '../method.ts';
import { talliesOf } from '../counted/tallies.ts';
import { planGroups } from '../smallGroups/plan.ts';
import { publishItem } from '../smallGroups/publish.ts';
import { opinionGroups, TRUSTED_FROM, type Opinion, VOTES_TO_BE_PLACED } from '../stats/opinion-groups.ts';
import { byName } from '../stats/ranking.ts';

/** Disagree, pass, agree, as they are kept. */
export const disagree = 1;
export const pass = 2;
export const agree = 3;
const opinionLevels: readonly number[] = [disagree, pass, agree];

/** A row of the table of opinion groups: one of them, several that are too small to stand alone, or, without any, all. */
export type OpinionRow = {
  readonly groups: readonly string[];
  /** How many disagree, pass and agree. */
  readonly counts: readonly [number, number, number];
};

/** What the answers of all people together come to, as it is stored: groups, and nobody's answers. */
export type Opinions = {
  readonly seed: number;
  readonly people: number;
  /** Answered enough to be placed. */
  readonly placed: number;
  /** `few`: too few people for groups to be relied on; `alike`: everybody answers alike. */
  readonly state: 'groups' | 'few' | 'alike';
  /** Groups that may stand alone, the largest first. */
  readonly sizes: readonly { readonly group: string; readonly size: number }[];
  readonly tables: { readonly [statement: string]: readonly OpinionRow[] };
};

function opinionOf(value: unknown): Opinion {
  return value === agree ? 1 : value === disagree ? -1 : value === pass ? 0 : null;
}

/** Everybody's answers as rows of numbers, in an order that asks nothing of who came first. */
function votesOf(
  sheets: readonly GroupedSheet[],
  items: readonly string[],
): { readonly sheet: GroupedSheet; readonly votes: readonly Opinion[] }[] {
  return sheets
    .map((sheet) => ({ sheet, votes: items.map((item) => opinionOf(sheet.answers[item]?.['value'])) }))
    .map((row) => ({ ...row, key: row.votes.map((vote) => vote ?? 9).join(' ') }))
    .toSorted((one, other) => byName(one.key, other.key))
    .map(({ sheet, votes }) => ({ sheet, votes }));
}

/**
 * Finds groups of people who answer alike, and their tables.
 *
 * Under 50 people placed there are none: in so few they are not to be relied on, and tables by category say more.
 * Each statement's table by opinion group hides small groups as any table does. Who answered too little to be placed is
 * counted with the group whose answers are most like theirs: left out, the few of them would be what the whole room's
 * table has more than the groups'.
 */
export function opinionsOf(
  input: BallotInput,
  shown: readonly string[],
  seed: number,
  tell: Tell = () => undefined,
): Opinions {
  const items = shown.toSorted(byName);
  const rows = votesOf(input.sheets ?? [], items);
  const found = opinionGroups(
    rows.map(({ votes }) => votes),
    { seed, moderated: [], tell: (share) => tell(0.8 * share) },
  );
  const totals = Object.fromEntries(
    items.map((item, at) => {
      const count = (opinion: Opinion): number => rows.filter(({ votes }) => votes[at] === opinion).length;
      return [item, [{ groups: [], counts: [count(-1), count(0), count(1)] as const }]];
    }),
  );
  const needed = Math.min(VOTES_TO_BE_PLACED, items.length);
  const enough = rows.filter(({ votes }) => votes.filter((vote) => vote !== null).length >= needed);
  const none = { seed, people: rows.length, placed: enough.length, sizes: [], tables: totals };
  if (!found.ok) {
    const isAlike = found.reason === 'no-variation' && rows.length >= TRUSTED_FROM;
    return { ...none, state: isAlike ? 'alike' : 'few' };
  }
  const { groupOf, groups, tooSmallToTrust } = found.value;
  if (tooSmallToTrust) return { ...none, state: 'few' };
  const bySize = groups
    .map(({ members }, index) => ({ index, size: members.length }))
    .toSorted((one, other) => other.size - one.size || one.index - other.index);
  const letterOf = new Map(bySize.map(({ index }, at) => [index, String.fromCharCode(65 + at)]));
  const nearest = nearestGroup(
    rows.map(({ votes }) => votes),
    groupOf,
    bySize.map(({ index }) => index),
  );
  const groupAt = rows.map(({ votes }, at) => letterOf.get(groupOf[at] ?? nearest(votes)) ?? '');
  const seats = [...new Set(groupAt)].map((group) => ({
    group,
    eligible: groupAt.filter((each) => each === group).length,
  }));
  const plan = planGroups(seats, input.plan.minimum);
  const alone = new Set(
    plan.fates.filter(({ fate }) => fate !== 'pooled' && fate !== 'total-only').map(({ group }) => group),
  );
  const answers = new Map<string, GroupedAnswer[]>(items.map((item) => [item, []]));
  for (const [at, { sheet }] of rows.entries()) {
    for (const item of items) {
      const response = sheet.answers[item];
      if (response !== undefined) answers.get(item)?.push({ group: groupAt[at] ?? '', response });
    }
  }
  const under: BallotInput = {
    ...input,
    plan,
    answers: Object.fromEntries(answers),
    eligible: Object.fromEntries(seats.map(({ group, eligible }) => [group, eligible])),
    recused: {},
  };
  return {
    seed,
    people: rows.length,
    placed: enough.length,
    state: 'groups',
    sizes: bySize.flatMap(({ index, size }) => {
      const group = letterOf.get(index) ?? '';
      return alone.has(group) ? [{ group, size }] : [];
    }),
    tables: Object.fromEntries(items.map((item) => [item, tableOf(under, item)])),
  };
}

function tableOf(under: BallotInput, item: string): OpinionRow[] {
  const published = publishItem(under.plan, item, talliesOf(under, item, opinionLevels));
  if (published.kind === 'withheld') return [];
  return published.rows.map(({ groups, counts }) => ({
    groups: groups.toSorted(byName),
    counts: [counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0],
  }));
}

/** The group that answers most as somebody does who could not be placed; of equally near ones the larger. */
function nearestGroup(
  votes: readonly (readonly Opinion[])[],
  groupOf: readonly (number | null)[],
  inOrder: readonly number[],
): (own: readonly Opinion[]) => number {
  const means = new Map(
    inOrder.map((group) => {
      const members = votes.filter((_, person) => groupOf[person] === group);
      return [
        group,
        (votes[0] ?? []).map((_, item) => {
          const given = members.flatMap((row) => row[item] ?? []);
          return given.length === 0 ? 0 : given.reduce<number>((sum, vote) => sum + vote, 0) / given.length;
        }),
      ] as const;
    }),
  );
  return (own) => {
    const likeness = (group: number): number =>
      own.reduce<number>((sum, vote, item) => sum + (vote ?? 0) * (means.get(group)?.[item] ?? 0), 0);
    return inOrder.reduce(
      (best, group) => (likeness(group) > likeness(best) + 1e-9 ? group : best),
      inOrder[0] ?? 0,
    );
  };
}
