import type { GroupPlan } from '../../methods/smallGroups/plan.ts';
import { methods } from '../../methods/registry.ts';
import { electorsOf, otherLanguage, unansweredFlags } from '../commands/before-opening.ts';
import { liveItems, rollOf } from '../commands/counting.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { type BallotView, ballotView } from './ballot-view.ts';
import type { Live } from './live.ts';
import { type Attributed, attributed, attribution } from './parts.ts';

/** What the lead looks at before a ballot opens. */
export type OpeningView = {
  /** About how long it takes, at the pace of people who read. */
  readonly minutes: number;
  readonly voters: number;
  /** Seats that would see a statement in another language than their own, by language: to be confirmed. */
  readonly otherLanguage: { readonly [language: string]: number };
  /** "Meaning lost" flags that nobody answered, on cards behind these statements. */
  readonly flags: readonly {
    readonly statement: string;
    readonly input: string;
    readonly flag: string;
    readonly note: string;
  }[];
};

/** A ballot with what only the lead sees: the plan of groups, recusals, who is outstanding. */
export type TeamBallot = BallotView & {
  readonly step: string | null;
  readonly plan: GroupPlan | null;
  readonly recusals: { readonly [statement: string]: readonly string[] };
  /** Before it opens; null afterwards. */
  readonly opening: OpeningView | null;
  /** Seats that have a vote and did not use it yet. */
  readonly outstanding: readonly string[];
  readonly paperMarks: readonly string[];
  readonly paperEntered: { readonly [group: string]: number };
  readonly comments: readonly (Attributed & { readonly statement: string; readonly text: string })[];
  /** Counted, and not named: statements on which groups answered alike, so that everyone's answer there is known. */
  readonly unanimous: { readonly [statement: string]: readonly string[] };
  /** The file was moved while the ballot was open: it cannot be counted here, only voided. */
  readonly keyMissing: boolean;
  readonly previous: string | null;
  readonly supersededBy: string | null;
};

/** Seconds that a statement takes: 42 of them about 16 minutes. */
const secondsEach = 23;

export function teamBallots(state: Consultation, live: Live): { [id: string]: TeamBallot } {
  return Object.fromEntries(
    Object.values(state.ballots).map((ballot) => {
      const roll = new Set(rollOf(ballot));
      return [
        ballot.id,
        {
          ...ballotView(state, ballot),
          step: ballot.step,
          plan: ballot.plan,
          recusals: ballot.recusals,
          opening: openingView(state, ballot),
          outstanding: Object.keys(ballot.electorate).filter((seat) => !roll.has(seat)),
          paperMarks: ballot.paperMarks,
          paperEntered: ballot.paperEntered,
          comments: commentsOf(state, ballot),
          unanimous: unanimousIn(ballot),
          keyMissing: ['open', 'stopped'].includes(ballot.phase) && live.keysMissing.has(ballot.id),
          previous: ballot.previous,
          supersededBy: ballot.supersededBy,
        },
      ];
    }),
  );
}

function openingView(state: Consultation, ballot: Ballot): OpeningView | null {
  if (ballot.phase !== 'draft' && ballot.phase !== 'locked') return null;
  return {
    minutes: Math.ceil((ballot.items.length * secondsEach) / 60),
    voters: electorsOf(state, ballot).length,
    otherLanguage: otherLanguage(state, ballot),
    flags: unansweredFlags(state, ballot),
  };
}

function unanimousIn(ballot: Ballot): { [statement: string]: readonly string[] } {
  const method = methods.get(ballot.method);
  const { result } = ballot;
  if (
    result === null ||
    ballot.withheld !== null ||
    ballot.collection === 'named' ||
    method?.kind !== 'ballot'
  ) {
    return {};
  }
  return Object.fromEntries(
    Object.keys(result.outcomes).flatMap((statement) => {
      const groups = method.unanimous(result.detail, statement);
      return groups.length === 0 ? [] : [[statement, groups]];
    }),
  );
}

/**
 * Comments beside the answers, after the count: none of items that were withdrawn or whose result is withheld.
 *
 * Outside *named* a comment carries its group only where that group stands in the table by itself.
 */
function commentsOf(state: Consultation, ballot: Ballot): TeamBallot['comments'] {
  if (ballot.phase !== 'counted' || ballot.withheld !== null) return [];
  const shown = new Set(liveItems(ballot).filter((item) => ballot.result?.withheld.includes(item) !== true));
  const nobody = { category: null, seat: null, name: null };
  const boxed = (ballot.box?.comments ?? []).map(({ item, text }) => ({ ...nobody, statement: item, text }));
  const collected = attribution(state, ballot.collection);
  const alone = groupsAlone(ballot);
  const given = Object.entries(ballot.responses).flatMap(([seat, answers]) =>
    Object.entries(answers).flatMap(([statement, response]) => {
      const text = response['comment'];
      if (typeof text !== 'string' || text === '') return [];
      const group = ballot.electorate[seat] ?? null;
      const says = collected === 'named' || (group !== null && alone(statement).has(group));
      const author = says ? attributed(state, seat, collected, group) : nobody;
      return [{ ...author, statement, text }];
    }),
  );
  // In the order of seats, comments would tell whose they are.
  if (collected !== 'named') given.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return [...given, ...boxed].filter(({ statement }) => shown.has(statement));
}

/** Groups with a row of their own in the plan, and with enough answers on the item to keep it. */
function groupsAlone(ballot: Ballot): (statement: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const fates = (ballot.plan?.fates ?? []).filter(
    ({ fate }) => fate === 'shown' || fate === 'lost-if-one-leaves',
  );
  return (statement) => {
    const found = known.get(statement);
    if (found !== undefined) return found;
    const responded = new Map<string, number>();
    for (const [seat, answers] of Object.entries(ballot.responses)) {
      const group = ballot.electorate[seat];
      if (group === undefined || answers[statement] === undefined) continue;
      responded.set(group, (responded.get(group) ?? 0) + 1);
    }
    const least = ballot.plan?.minimum ?? 3;
    const pool = (ballot.plan?.pool?.groups ?? []).reduce(
      (sum, group) => sum + (responded.get(group) ?? 0),
      0,
    );
    const rows = [pool, ...fates.map(({ group }) => responded.get(group) ?? 0)];
    const small = rows.some((count) => count > 0 && count < least);
    // Where one is joined, the next smallest is joined with it: then no comment names a group.
    const alone = new Set(small ? [] : fates.map(({ group }) => group));
    known.set(statement, alone);
    return alone;
  };
}
