import type { GroupPlan } from '../../methods/smallGroups/plan.ts';
import { methods } from '../../methods/registry.ts';
import { electorsOf, otherLanguage, unansweredFlags } from '../commands/before-opening.ts';
import { rollOf } from '../commands/counting.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { type AnswerComment, answerComments } from './answer-comments.ts';
import { type BallotView, ballotView } from './ballot-view.ts';
import type { Live } from './live.ts';
import { type PicturesView, picturesView } from './picture-view.ts';

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
  readonly comments: readonly AnswerComment[];
  /** Counted, and not named: statements on which groups answered alike, so that everyone's answer there is known. */
  readonly unanimous: { readonly [statement: string]: readonly string[] };
  /** The file was moved while the ballot was open: it cannot be counted here, only voided. */
  readonly keyMissing: boolean;
  /** How far its counting is; null while nobody counts it, and of a ballot that is counted at once. */
  readonly counting: { readonly done: number; readonly of: number } | null;
  readonly previous: string | null;
  /** In a later round: who took part in the one before, of those who has come back, and who is new. Numbers of people. */
  readonly since: { readonly before: number; readonly both: number; readonly joined: number } | null;
  readonly supersededBy: string | null;
  readonly openedAt: string | null;
  /** Of a real-time ballot that is open or stopped: numbers for its stopping rule, no answer. */
  readonly pictures: PicturesView | null;
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
          comments: answerComments(state, ballot),
          unanimous: unanimousIn(ballot),
          keyMissing: ['open', 'stopped'].includes(ballot.phase) && live.keysMissing.has(ballot.id),
          counting: live.counting[ballot.id] ?? null,
          previous: ballot.previous,
          since: sinceRound(state, ballot, roll),
          supersededBy: ballot.supersededBy,
          openedAt: ballot.openedAt,
          pictures: picturesView(ballot),
        },
      ];
    }),
  );
}

function sinceRound(state: Consultation, ballot: Ballot, roll: ReadonlySet<string>): TeamBallot['since'] {
  const earlier = ballot.previous === null ? undefined : state.ballots[ballot.previous];
  if (earlier === undefined) return null;
  const before = new Set(rollOf(earlier));
  const both = [...roll].filter((seat) => before.has(seat)).length;
  return { before: before.size, both, joined: roll.size - both };
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
