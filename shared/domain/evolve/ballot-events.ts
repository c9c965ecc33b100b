import type { GroupPlan } from '../../methods/smallGroups/plan.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import type { BoxComment, BoxRow } from '../event.ts';
import type { Ballot, BallotItem, BallotResult } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { StatementStatus } from '../model/material.ts';
import type { Collection } from '../model/programme.ts';
import { withTrail } from '../pictures/pictures.ts';
import type { Handlers, Meta, Shape } from './handlers.ts';
import { patch, put, toggled, without, withEntry } from './handlers.ts';

export type By = { readonly by: string };

type Prepared = {
  readonly ballot: string;
  readonly step: string | null;
  readonly meeting: string | null;
  readonly label: string;
  readonly round: number;
  readonly previous: string | null;
  readonly supersedes: string | null;
  readonly method: string;
  readonly settings: JsonObject;
  readonly collection: Collection;
  readonly practice: boolean;
  readonly items: readonly BallotItem[];
};

export type BallotEvents = {
  /** `more`: what an import brought beside. */
  BallotPrepared: Shape<Prepared & By, { readonly more?: Json }>;
  BallotEdited: Shape<{ readonly ballot: string; readonly changes: Partial<Omit<Prepared, 'ballot'>> } & By>;
  RuleLocked: Shape<
    {
      readonly ballot: string;
      readonly rule: JsonObject;
      readonly plan: GroupPlan;
    } & By
  >;
  SeatRecused: Shape<
    { readonly ballot: string; readonly seat: string; readonly statements: readonly string[] } & By
  >;
  BallotOpened: Shape<
    {
      readonly ballot: string;
      readonly run: string | null;
      readonly sections: readonly (readonly string[])[];
      readonly electorate: { readonly [seat: string]: string };
      readonly recusals: { readonly [statement: string]: readonly string[] };
      readonly publicKey: string | null;
      /** SHA-256 over the frozen wordings, rule and electorate. */
      readonly frozen: string;
      /** Answers are shown back while it is open. */
      readonly realTime?: true;
    } & By
  >;
  /** Named and group ballots. Who and what are content. */
  ResponseCast: Shape<
    { readonly ballot: string },
    { readonly seat: string; readonly statement: string; readonly response: JsonObject | null }
  >;
  /** Of a real-time ballot: from here on phones see these rows of a statement as they are now. */
  PictureShown: Shape<{
    readonly ballot: string;
    readonly statement: string;
    readonly rows: readonly string[];
  }>;
  PaperMarked: Shape<{ readonly ballot: string; readonly seat: string; readonly on: boolean } & By>;
  PaperEntered: Shape<{ readonly ballot: string; readonly group: string; readonly papers: number } & By>;
  ItemWithdrawn: Shape<
    { readonly ballot: string; readonly statement: string } & By,
    { readonly reason: string }
  >;
  BallotStopped: Shape<{ readonly ballot: string } & By>;
  BallotResumed: Shape<{ readonly ballot: string } & By, { readonly reason: string }>;
  BallotCounted: Shape<
    {
      readonly ballot: string;
      readonly roll: readonly string[];
      readonly boxHash: string | null;
      readonly result: { readonly [key: string]: Json };
      readonly withheld: string | null;
    } & By
  >;
  BallotSuperseded: Shape<
    { readonly ballot: string; readonly superseded: string; readonly withheld: string | null } & By
  >;
  BallotVoided: Shape<{ readonly ballot: string } & By, { readonly reason: string }>;
};

const outcomeStatus = {
  agreed: 'agreed',
  'not-agreed': 'not-agreed',
  rejected: 'rejected',
  'no-quorum': null,
  'no-verdict': null,
} as const;

/** A result moves a statement's status, unless a merge, split or decision already went further. */
function withOutcomes(state: Consultation, meta: Meta, ballot: Ballot, result: BallotResult): Consultation {
  return ballot.items.reduce((next, { statement }) => {
    const outcome = result.outcomes[statement];
    const status: StatementStatus | null = outcome === undefined ? null : outcomeStatus[outcome];
    const row = next.statements[statement];
    if (status === null || row === undefined) return next;
    const movable =
      row.status === 'open' ||
      row.status === 'agreed' ||
      row.status === 'not-agreed' ||
      row.status === 'rejected';
    return movable ? patch(next, meta, 'statements', statement, { status }) : next;
  }, state);
}

export const ballotEvents: Handlers<BallotEvents> = {
  BallotPrepared: (state, { ballot, by: _by, ...prepared }, content) =>
    put(state, 'ballots', ballot, {
      more: (content?.more ?? null) as JsonObject | null,
      id: ballot,
      run: null,
      ...prepared,
      sections: [],
      rule: null,
      lockedAt: null,
      lockedBy: null,
      plan: null,
      electorate: {},
      recusals: {},
      publicKey: null,
      phase: 'draft',
      openedAt: null,
      stoppedAt: null,
      countedAt: null,
      responses: {},
      trails: null,
      pictures: {},
      sealed: {},
      paperMarks: [],
      paperEntered: {},
      withdrawn: {},
      box: null,
      boxHash: null,
      roll: [],
      result: null,
      supersededBy: null,
      withheld: null,
      voidReason: null,
    }),
  BallotEdited: (state, { ballot, changes }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, changes),
  RuleLocked: (state, { ballot, rule, plan, by }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, {
      phase: 'locked',
      rule,
      plan,
      lockedAt: meta.at,
      lockedBy: by,
    }),
  SeatRecused: (state, { ballot, seat, statements }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, (row) => ({
      recusals: Object.fromEntries(
        row.items.map(({ statement }) => [
          statement,
          toggled(row.recusals[statement] ?? [], seat, statements.includes(statement)),
        ]),
      ),
    })),
  BallotOpened(state, { ballot, run, sections, electorate, recusals, publicKey, realTime }, _content, meta) {
    const opened = patch(state, meta, 'ballots', ballot, {
      phase: 'open',
      openedAt: meta.at,
      run,
      sections,
      electorate,
      recusals,
      publicKey,
      trails: realTime === true ? {} : null,
    });
    return (opened.ballots[ballot]?.items ?? []).reduce(
      (next, { statement }) =>
        next.statements[statement] === undefined
          ? next
          : patch(next, meta, 'statements', statement, (row) => ({
              ballots: toggled(row.ballots, ballot, true),
            })),
      opened,
    );
  },
  ResponseCast(state, { ballot }, content, meta) {
    if (content === null) return state;
    const { seat, statement, response } = content;
    return patch(state, meta, 'ballots', ballot, (row) => {
      const mine = row.responses[seat] ?? {};
      const answers =
        response === null ? without(mine, statement) : withEntry(state, mine, statement, response);
      return {
        responses: withEntry(state, row.responses, seat, answers),
        trails: withTrail(row, { seat, statement, response }),
      };
    });
  },
  PictureShown: (state, { ballot, statement, rows }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, (row) => ({
      pictures: { ...row.pictures, [statement]: [...(row.pictures[statement] ?? []), rows] },
    })),
  PaperMarked: (state, { ballot, seat, on }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, (row) => ({ paperMarks: toggled(row.paperMarks, seat, on) })),
  PaperEntered: (state, { ballot, group, papers }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, (row) => ({
      paperEntered: { ...row.paperEntered, [group]: (row.paperEntered[group] ?? 0) + papers },
    })),
  ItemWithdrawn: (state, { ballot, statement }, content, meta) =>
    patch(state, meta, 'ballots', ballot, (row) => ({
      withdrawn: { ...row.withdrawn, [statement]: content?.reason ?? '' },
    })),
  BallotStopped: (state, { ballot }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, { phase: 'stopped', stoppedAt: meta.at }),
  BallotResumed: (state, { ballot }, _content, meta) =>
    patch(state, meta, 'ballots', ballot, { phase: 'open', stoppedAt: null }),
  BallotCounted(state, { ballot, roll, boxHash, result, withheld }, _content, meta) {
    const counted = result as unknown as BallotResult;
    const next = patch(state, meta, 'ballots', ballot, (row): Partial<Ballot> => ({
      phase: 'counted',
      countedAt: meta.at,
      roll,
      boxHash,
      result: counted,
      withheld,
      sealed: row.collection === 'secret' ? {} : row.sealed,
    }));
    const row = next.ballots[ballot];
    return row === undefined || row.practice ? next : withOutcomes(next, meta, row, counted);
  },
  BallotSuperseded: (state, { ballot, superseded, withheld }, _content, meta) =>
    patch(state, meta, 'ballots', superseded, { supersededBy: ballot, withheld }),
  BallotVoided: (state, { ballot }, content, meta) =>
    patch(state, meta, 'ballots', ballot, { phase: 'void', voidReason: content?.reason ?? '', sealed: {} }),
};

/** The marks of secret ballots: not logged, rebuilt from the side tables. */
export function envelopePlaced(
  state: Consultation,
  ballot: string,
  section: number,
  seat: string,
): Consultation {
  const row = state.ballots[ballot];
  if (row === undefined || row.phase === 'counted' || row.phase === 'void') return state;
  const sections = row.sealed[seat] ?? [];
  if (sections.includes(section)) return state;
  return put(state, 'ballots', ballot, { ...row, sealed: { ...row.sealed, [seat]: [...sections, section] } });
}

export function boxOpened(
  state: Consultation,
  ballot: string,
  rows: readonly BoxRow[],
  comments: readonly BoxComment[],
): Consultation {
  const row = state.ballots[ballot];
  return row === undefined ? state : put(state, 'ballots', ballot, { ...row, box: { rows, comments } });
}
