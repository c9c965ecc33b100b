import type { JsonObject } from '../../util/json.ts';
import { presenceNow, quorumNow } from '../commands/decisions.ts';
import type { Consultation, Undo } from '../model/consultation.ts';
import type { Category, Grant, Room } from '../model/people.ts';
import type { Slide } from '../model/programme.ts';
import { type Act, type BackAct, backAct, primaryAct } from './acts.ts';
import { type ConsoleStep, consoleStep } from './console-step.ts';
import { allInputs } from './inputs-index.ts';
import { type TeamDocument, teamDocuments } from './documents-view.ts';
import { type CommentsView, commentsView } from './comments-view.ts';
import { type FrameworkView, frameworkView } from './framework-view.ts';
import type { Live } from './live.ts';
import { type Doer, doerOf, stepView, themesInOrder } from './parts.ts';
import { type ScreenView, joinUrl, screenView } from './screen-view.ts';
import { type TeamReading, teamReadings } from './reading-view.ts';
import { traceCategories } from './trace-categories.ts';
import {
  type SeatView,
  type TeamCard,
  type TeamStatement,
  seatView,
  teamCards,
  teamStatements,
} from './team-view.ts';
import { type TeamSort, teamSorts } from './sort-view.ts';
import { type TeamBallot, teamBallots } from './team-ballot-view.ts';

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
  readonly calls: readonly {
    readonly id: string;
    readonly seat: string;
    readonly note: string;
    readonly at: string;
  }[];
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
  readonly steps: { readonly [id: string]: ConsoleStep };
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
  /** Of each statement with sources: the categories that its *trace* would show in the room, for the preview. */
  readonly traceCategories: { readonly [statement: string]: readonly string[] };
  readonly evidence: readonly {
    readonly id: string;
    readonly title: string;
    readonly year: number | null;
    readonly more: JsonObject;
  }[];
  readonly ballots: { readonly [id: string]: TeamBallot };
  /** Piles of cards and what they come to, by run; numbers of people only before the team's look. */
  readonly sorts: { readonly [run: string]: TeamSort };
  readonly undo: { readonly label: string; readonly at: string; readonly who: Doer } | null;
  readonly slide: Slide;
  readonly screen: ScreenView;
  /** Those in the bin too. */
  readonly documents: readonly TeamDocument[];
  readonly framework: FrameworkView;
  readonly comments: CommentsView;
  /** Matrices read in plenary, by their run. */
  readonly readings: { readonly [run: string]: TeamReading };
  readonly annexes: readonly string[];
  readonly conflicts: readonly string[];
};

export function floorView(state: Consultation): ConsoleView['floor'] {
  const spoke = new Set(
    Object.values(state.floor).flatMap((row) => (row.spokeFrom === null ? [] : [row.seat])),
  );
  return Object.values(state.floor)
    .filter((row) => row.state === 'waiting' || row.state === 'speaking')
    .map(({ id, seat, kind, state: stands, at }) => ({
      id,
      seat,
      kind,
      state: stands,
      at,
      spokenBefore: spoke.has(seat),
    }));
}

export function knocksView(state: Consultation): ConsoleView['knocks'] {
  return Object.values(state.knocks)
    .filter((row) => row.state === 'waiting')
    .map(({ id, name, category, language, at }) => ({ id, name, category, language, at }));
}

/** A stop cannot be taken back once the ballot was counted: it is then no longer offered. */
function stillPossible(state: Consultation, { command }: Undo): boolean {
  if (command['name'] !== 'ballot.resume') return true;
  const body = command['body'];
  if (typeof body !== 'object' || body === null || !('ballot' in body)) return true;
  return typeof body['ballot'] === 'string' && state.ballots[body['ballot']]?.phase === 'stopped';
}

export function consoleView(state: Consultation, live: Live): ConsoleView {
  const undo = state.undo.findLast((entry) => stillPossible(state, entry));
  const cards = teamCards(state);
  return {
    about: state.about,
    room: state.room,
    live: {
      joinUrl: joinUrl(state, live),
      addresses: live.addresses,
      reached: live.reached,
      connected: Object.values(state.seats).filter(
        (seat) => seat.device !== null && live.connected.has(seat.device),
      ).length,
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
    seats: Object.fromEntries(
      Object.values(state.seats).map((seat) => [seat.id, seatView(state, live, seat)]),
    ),
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
        return view === null || step.removed ? [] : [[step.id, consoleStep(state, view)]];
      }),
    ),
    currentMeeting: state.currentMeeting,
    currentStep: state.currentStep,
    stepSince: state.stepSince,
    act: primaryAct(state),
    back: backAct(state),
    cards,
    sealedCards:
      allInputs(state).filter((input) => !input.withdrawn && !input.erased).length -
      Object.keys(cards).length,
    themes: themesInOrder(state),
    statements: teamStatements(state),
    traceCategories: Object.fromEntries(
      Object.values(state.statements)
        .filter((row) => row.inputs.length > 0)
        .map((row) => {
          const inputs = row.inputs.flatMap((input) => state.inputs[input] ?? []);
          return [row.id, traceCategories(state, inputs)];
        }),
    ),
    evidence: Object.values(state.evidence).map(({ id, title, year, more }) => ({ id, title, year, more })),
    ballots: teamBallots(state, live),
    sorts: teamSorts(state, live),
    undo: undo === undefined ? null : { label: undo.label, at: undo.at, who: doerOf(state, undo.by) },
    slide: state.screen.slide,
    screen: screenView(state, live),
    documents: teamDocuments(state, { kind: 'console' }),
    framework: frameworkView(state),
    comments: commentsView(state),
    readings: teamReadings(state),
    annexes: Object.keys(state.annexes),
    conflicts: state.conflicts.map((conflict) => conflict.says),
  };
}
