import { allInputs } from './inputs-index.ts';
import { cardView } from './parts.ts';
import { statementView } from './statement-view.ts';
import { isPresent } from '../commands/attendance.ts';
import { isSortable } from '../commands/sorting.ts';
import { isVotedOn } from '../commands/statements.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input, Statement, Version } from '../model/material.ts';
import type { Declaration, Role, Seat } from '../model/people.ts';
import type { Live } from './live.ts';
import { type CardView, type Doer, doerOf } from './parts.ts';
import type { StatementView } from './statement-view.ts';

export type { TeamBallot } from './team-ballot-view.ts';

export type SeatView = {
  readonly id: string;
  readonly number: number;
  readonly category: string;
  readonly country: string | null;
  readonly level: string | null;
  readonly language: string;
  readonly table: string | null;
  readonly role: Role;
  readonly voting: boolean;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly code: string;
  readonly arrivedAt: string | null;
  readonly present: boolean;
  readonly leavesAt: string | null;
  readonly device: string | null;
  readonly online: boolean;
  readonly paper: boolean;
  readonly removed: string | null;
  readonly substitutions: number;
  readonly walkIn: boolean;
  /** Null on desks: it may be a person's own number or address. */
  readonly externalId: string | null;
  readonly declarations: readonly Declaration[];
};

/** What happened to a card while it was sorted. */
export type CardMove = {
  readonly at: string;
  readonly who: Doer;
  readonly what: 'theme' | 'unsorted' | 'same-as' | 'apart' | 'set-aside' | 'taken-back';
  /** The label of the theme, or the number of the card; empty for the rest. */
  readonly about: string;
};

/** A card on the console or the desk: only those revealed to the team, with what the team did with them. */
export type TeamCard = CardView & {
  readonly run: string | null;
  readonly step: string | null;
  readonly at: string;
  readonly held: string | null;
  readonly shown: boolean;
  readonly setAside: string | null;
  readonly flags: readonly {
    readonly id: string;
    readonly kind: string;
    readonly note: string;
    readonly answer: string | null;
  }[];
  readonly moves: readonly CardMove[];
  readonly statements: readonly string[];
};

export type TeamStatement = StatementView & {
  readonly stage: Statement['stage'];
  readonly versions: readonly (Omit<Version, 'by'> & { readonly who: Doer })[];
  readonly inputIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly ballotIds: readonly string[];
  /** A ballot on it is open or stopped: its words cannot change until the count. */
  readonly votedOn: boolean;
  readonly mergedInto: string | null;
  readonly splitFrom: string | null;
  readonly decisions: Statement['decisions'];
};

export function seatView(state: Consultation, live: Live, seat: Seat): SeatView {
  const here = seat.attendance.filter((entry) => entry.meeting === state.currentMeeting);
  return {
    id: seat.id,
    number: seat.number,
    category: seat.category,
    country: seat.country,
    level: seat.level,
    language: seat.language,
    table: seat.table,
    role: seat.role,
    voting: seat.voting,
    person: seat.person,
    organisation: seat.organisation,
    code: seat.code,
    arrivedAt: here[0]?.arrivedAt ?? null,
    present: isPresent(seat, state.currentMeeting),
    leavesAt: seat.leavesAt,
    device: seat.device,
    online: seat.device !== null && live.connected.has(seat.device),
    paper: seat.paper,
    removed: seat.removed?.reason ?? null,
    substitutions: seat.substitutions,
    walkIn: seat.walkIn,
    externalId: seat.externalId,
    declarations: seat.declarations,
  };
}

function teamCard(state: Consultation, input: Input): TeamCard {
  const run = input.run === null ? undefined : state.runs[input.run];
  return {
    ...cardView(state, input),
    original: input.original,
    run: input.run,
    step: input.step,
    at: input.at,
    held: input.held?.reason ?? null,
    shown: run === undefined || run.shownAt !== null || run.shownOneByOne.includes(input.id),
    setAside: input.setAside?.reason ?? null,
    flags: input.flags,
    moves: input.moves.map(({ at, by, what }) => ({ at, who: doerOf(state, by), ...moveOf(state, what) })),
    statements: Object.values(state.statements)
      .filter((row) => row.inputs.includes(input.id) && row.status !== 'dropped')
      .map((row) => row.id),
  };
}

function moveOf(state: Consultation, move: string): Pick<CardMove, 'what' | 'about'> {
  const [what = '', id = ''] = move.split(':');
  switch (what) {
    case 'theme':
      return { what, about: state.themes[id]?.label ?? '' };
    case 'same-as':
      return { what, about: String(state.inputs[id]?.number ?? '') };
    case 'apart':
    case 'set-aside':
    case 'taken-back':
      return { what, about: '' };
    default:
      return { what: 'unsorted', about: '' };
  }
}

/** Cards that the team may read: revealed to it, not withdrawn. */
export function teamCards(state: Consultation): { [id: string]: TeamCard } {
  return Object.fromEntries(
    allInputs(state)
      .filter((input) => isSortable(state, input))
      .map((input) => [input.id, teamCard(state, input)]),
  );
}

export function teamStatements(state: Consultation): { [id: string]: TeamStatement } {
  return Object.fromEntries(
    Object.values(state.statements)
      .filter((row) => row.kind !== 'practice')
      .map((row) => [
        row.id,
        {
          ...statementView(state, row),
          stage: row.stage,
          versions: row.versions.map(({ by, ...version }) => ({ ...version, who: doerOf(state, by) })),
          inputIds: row.inputs,
          evidenceIds: row.evidence,
          ballotIds: row.ballots,
          votedOn: isVotedOn(state, row.id),
          mergedInto: row.mergedInto,
          splitFrom: row.splitFrom,
          decisions: row.decisions,
        },
      ]),
  );
}
