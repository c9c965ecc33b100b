import { rollOf } from '../commands/counting.ts';
import { presenceNow, quorumNow } from '../commands/decisions.ts';
import { isPresent } from '../commands/people.ts';
import { isSortable } from '../commands/sorting.ts';
import type { JsonObject } from '../../util/json.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input, Statement, Version } from '../model/material.ts';
import type { Category, Declaration, Grant, Role, Room, Seat } from '../model/people.ts';
import type { Slide } from '../model/programme.ts';
import type { GroupPlan } from '../../methods/smallGroups/plan.ts';
import { type Act, backAct, type BackAct, primaryAct } from './acts.ts';
import type { Live } from './live.ts';
import {
  type Attributed,
  attributed,
  attribution,
  ballotView,
  type BallotView,
  cardView,
  type CardView,
  doerLabel,
  progressOf,
  type ProgressView,
  statementView,
  type StatementView,
  stepView,
  type StepView,
  themesInOrder,
} from './parts.ts';
import { joinUrl, screenView, type ScreenView } from './screen-view.ts';

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
  readonly declarations: readonly Declaration[];
};

/** A card on the console or the desk: only those revealed to the team, with what the team did with them. */
export type TeamCard = CardView & {
  readonly run: string | null;
  readonly step: string | null;
  readonly at: string;
  readonly held: string | null;
  readonly shown: boolean;
  readonly setAside: string | null;
  readonly flags: readonly { readonly id: string; readonly kind: string; readonly note: string; readonly answer: string | null }[];
  readonly moves: readonly { readonly at: string; readonly who: string; readonly what: string }[];
  readonly statements: readonly string[];
};

export type TeamStatement = StatementView & {
  readonly stage: Statement['stage'];
  readonly versions: readonly (Omit<Version, 'by'> & { readonly who: string })[];
  readonly inputIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly ballotIds: readonly string[];
  readonly mergedInto: string | null;
  readonly splitFrom: string | null;
  readonly decisions: Statement['decisions'];
};

/** A ballot with what only the lead sees: the plan of groups, recusals, who is outstanding. */
export type TeamBallot = BallotView & {
  readonly step: string | null;
  readonly plan: GroupPlan | null;
  readonly recusals: { readonly [statement: string]: readonly string[] };
  /** Seats that have a vote and did not use it yet. */
  readonly outstanding: readonly string[];
  readonly paperMarks: readonly string[];
  readonly paperEntered: { readonly [group: string]: number };
  readonly comments: readonly (Attributed & { readonly statement: string; readonly text: string })[];
  readonly previous: string | null;
  readonly supersededBy: string | null;
};

export type ConsoleView = {
  readonly about: Consultation['about'];
  readonly room: Room;
  readonly live: {
    readonly joinUrl: string | null;
    readonly addresses: Live['addresses'];
    readonly reached: number;
    readonly connected: number;
    readonly head: string;
    readonly savedAt: string | null;
    readonly backupAt: string | null;
    readonly stickAt: string | null;
    readonly stickFolder: string | null;
    readonly warnings: readonly string[];
    readonly mirrored: boolean;
    readonly fileName: string;
  };
  readonly quorum: number | null;
  readonly presence: { readonly present: number; readonly voting: number; readonly votingPresent: number };
  readonly categories: readonly Category[];
  readonly seats: { readonly [id: string]: SeatView };
  readonly devices: readonly {
    readonly id: string;
    readonly kind: 'phone' | 'desk' | 'screen';
    readonly label: string;
    readonly grants: readonly Grant[];
    readonly online: boolean;
  }[];
  readonly pairings: readonly { readonly code: string; readonly kind: string; readonly label: string }[];
  readonly knocks: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly category: string | null;
    readonly language: string;
    readonly at: string;
  }[];
  readonly calls: readonly { readonly id: string; readonly seat: string; readonly note: string; readonly at: string }[];
  readonly floor: readonly {
    readonly id: string;
    readonly seat: string;
    readonly kind: string;
    readonly state: string;
    readonly at: string;
    readonly spokenBefore: boolean;
  }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly label: string;
    readonly mode: string;
    readonly purpose: string;
    readonly place: string | null;
    readonly startsAt: string | null;
    readonly startedAt: string | null;
    readonly endedAt: string | null;
    readonly agenda: readonly string[];
  }[];
  readonly steps: { readonly [id: string]: StepView & { readonly progress: ProgressView } };
  readonly currentMeeting: string | null;
  readonly currentStep: string | null;
  readonly stepSince: string | null;
  readonly act: Act | null;
  readonly back: BackAct | null;
  readonly cards: { readonly [id: string]: TeamCard };
  /** Cards not yet revealed to the team: a number, no text. */
  readonly sealedCards: number;
  readonly themes: readonly { readonly id: string; readonly label: string; readonly cards: number }[];
  readonly statements: { readonly [id: string]: TeamStatement };
  readonly evidence: readonly { readonly id: string; readonly title: string; readonly year: number | null; readonly more: JsonObject }[];
  readonly ballots: { readonly [id: string]: TeamBallot };
  readonly undo: { readonly label: string; readonly at: string; readonly who: string } | null;
  readonly slide: Slide;
  readonly screen: ScreenView;
  readonly annexes: readonly string[];
  readonly conflicts: readonly string[];
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
    declarations: seat.declarations,
  };
}

export function teamCard(state: Consultation, input: Input): TeamCard {
  const run = input.run === null ? undefined : state.runs[input.run];
  return {
    ...cardView(state, input),
    run: input.run,
    step: input.step,
    at: input.at,
    held: input.held?.reason ?? null,
    shown: run === undefined || run.shownAt !== null || run.shownOneByOne.includes(input.id),
    setAside: input.setAside?.reason ?? null,
    flags: input.flags,
    moves: input.moves.map(({ at, by, what }) => ({ at, who: doerLabel(state, by), what: moveWords(state, what) })),
    statements: Object.values(state.statements)
      .filter((row) => row.inputs.includes(input.id) && row.status !== 'dropped')
      .map((row) => row.id),
  };
}

function moveWords(state: Consultation, what: string): string {
  const [kind, id] = what.split(':');
  if (kind === 'theme') return `to “${state.themes[id ?? '']?.label ?? ''}”`;
  if (kind === 'same-as') return `merged with card ${state.inputs[id ?? '']?.number ?? ''}`;
  return kind?.replaceAll('-', ' ') ?? '';
}

/** Cards that the team may read: revealed to it, not withdrawn. */
export function teamCards(state: Consultation): { [id: string]: TeamCard } {
  return Object.fromEntries(
    Object.values(state.inputs)
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
          versions: row.versions.map(({ by, ...version }) => ({ ...version, who: doerLabel(state, by) })),
          inputIds: row.inputs,
          evidenceIds: row.evidence,
          ballotIds: row.ballots,
          mergedInto: row.mergedInto,
          splitFrom: row.splitFrom,
          decisions: row.decisions,
        },
      ]),
  );
}

export function teamBallots(state: Consultation): { [id: string]: TeamBallot } {
  return Object.fromEntries(
    Object.values(state.ballots).map((ballot) => {
      const roll = new Set(rollOf(ballot));
      const collected = attribution(state, ballot.collection);
      const open = ballot.phase === 'counted';
      const comments = open
        ? Object.entries(ballot.responses).flatMap(([seat, answers]) =>
            Object.entries(answers).flatMap(([statement, response]) =>
              typeof response['comment'] === 'string' && response['comment'] !== ''
                ? [{ ...attributed(state, seat, collected, ballot.electorate[seat] ?? null), statement, text: response['comment'] }]
                : [],
            ),
          )
        : [];
      const boxed = (ballot.box?.comments ?? []).map(({ item, text }) => ({
        category: null,
        seat: null,
        name: null,
        statement: item,
        text,
      }));
      return [
        ballot.id,
        {
          ...ballotView(state, ballot),
          step: ballot.step,
          plan: ballot.plan,
          recusals: ballot.recusals,
          outstanding: Object.keys(ballot.electorate).filter((seat) => !roll.has(seat)),
          paperMarks: ballot.paperMarks,
          paperEntered: ballot.paperEntered,
          comments: [...comments, ...boxed],
          previous: ballot.previous,
          supersededBy: ballot.supersededBy,
        },
      ];
    }),
  );
}

export function floorView(state: Consultation): ConsoleView['floor'] {
  const spoke = new Set(Object.values(state.floor).flatMap((row) => (row.spokeFrom === null ? [] : [row.seat])));
  return Object.values(state.floor)
    .filter((row) => row.state === 'waiting' || row.state === 'speaking')
    .map(({ id, seat, kind, state: stands, at }) => ({ id, seat, kind, state: stands, at, spokenBefore: spoke.has(seat) }));
}

export function knocksView(state: Consultation): ConsoleView['knocks'] {
  return Object.values(state.knocks)
    .filter((row) => row.state === 'waiting')
    .map(({ id, name, category, language, at }) => ({ id, name, category, language, at }));
}

export function consoleView(state: Consultation, live: Live): ConsoleView {
  const undo = state.undo.at(-1);
  const cards = teamCards(state);
  return {
    about: state.about,
    room: state.room,
    live: {
      joinUrl: joinUrl(state, live),
      addresses: live.addresses,
      reached: live.reached,
      connected: Object.values(state.seats).filter((seat) => seat.device !== null && live.connected.has(seat.device)).length,
      head: live.head,
      savedAt: live.savedAt,
      backupAt: live.backupAt,
      stickAt: live.stickAt,
      stickFolder: live.stickFolder,
      warnings: live.warnings,
      mirrored: live.mirrored,
      fileName: live.fileName,
    },
    quorum: quorumNow(state),
    presence: presenceNow(state),
    categories: Object.values(state.categories).toSorted((a, b) => a.order - b.order),
    seats: Object.fromEntries(Object.values(state.seats).map((seat) => [seat.id, seatView(state, live, seat)])),
    devices: Object.values(state.devices)
      .filter((device) => !device.revoked && device.kind !== 'phone')
      .map(({ id, kind, label, grants }) => ({ id, kind, label, grants, online: live.connected.has(id) })),
    pairings: Object.values(state.pairings)
      .filter((row) => row.usedBy === null)
      .map(({ code, kind, label }) => ({ code, kind, label })),
    knocks: knocksView(state),
    calls: Object.values(state.calls)
      .filter((row) => !row.answered)
      .map(({ id, seat, note, at }) => ({ id, seat, note, at })),
    floor: floorView(state),
    meetings: Object.values(state.meetings)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, label, mode, purpose, place, startsAt, startedAt, endedAt, agenda }) => ({
        id,
        label,
        mode,
        purpose,
        place,
        startsAt,
        startedAt,
        endedAt,
        agenda: agenda.filter((step) => state.steps[step]?.removed === false),
      })),
    steps: Object.fromEntries(
      Object.values(state.steps).flatMap((step) => {
        const view = stepView(state, step.id);
        return view === null || step.removed
          ? []
          : [[step.id, { ...view, progress: progressOf(state, view.run?.id ?? null) }]];
      }),
    ),
    currentMeeting: state.currentMeeting,
    currentStep: state.currentStep,
    stepSince: state.stepSince,
    act: primaryAct(state),
    back: backAct(state),
    cards,
    sealedCards: Object.values(state.inputs).filter((input) => !input.withdrawn).length - Object.keys(cards).length,
    themes: themesInOrder(state),
    statements: teamStatements(state),
    evidence: Object.values(state.evidence).map(({ id, title, year, more }) => ({ id, title, year, more })),
    ballots: teamBallots(state),
    undo: undo === undefined ? null : { label: undo.label, at: undo.at, who: doerLabel(state, undo.by) },
    slide: state.screen.slide,
    screen: screenView(state, live),
    annexes: Object.keys(state.annexes),
    conflicts: state.conflicts.map((conflict) => conflict.says),
  };
}
