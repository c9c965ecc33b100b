import type { Gathered } from '../model/gathered.ts';
import { inputMethod } from '../commands/gathering.ts';
import type { Consultation } from '../model/consultation.ts';
import { type BallotView, type ResultView, ballotOfStep, ballotView, resultView } from './ballot-view.ts';
import { type OpenCirculation, openCirculations } from './comments-view.ts';
import { shownGathered } from './gathered-view.ts';
import type { Slide } from '../model/programme.ts';
import { earlierReasons, type ReasonsView } from './earlier-reasons.ts';
import type { Live } from './live.ts';
import { type OwnSeat, ownSeat } from './own-seat.ts';
import {
  type CardView,
  type StepView,
  cardView,
  cardsOfRun,
  isShown,
  seatNumber,
  stepView,
  themesInOrder,
} from './parts.ts';
import { readingOfStep, type ReadingView, type RemarkView, remarksOn, roomReading } from './reading-view.ts';
import { type SlideView, slideView } from './screen-view.ts';
import { type SortView, sortView } from './sort-view.ts';
import { type StatementView, statementView } from './statement-view.ts';

/** What every phone in the room sees alike. */
export type PhoneCommon = {
  readonly title: string;
  readonly rehearsal: boolean;
  readonly illustrative: boolean;
  readonly languages: readonly string[];
  readonly release: 'open' | 'group' | 'chatham-house';
  readonly room: {
    readonly open: boolean;
    readonly door: 'approve' | 'open' | 'cards-only';
    readonly names: 'name' | 'nickname' | 'none';
  };
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly meeting: string | null;
  readonly ended: boolean;
  readonly agenda: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly now: boolean;
  }[];
  readonly step: StepView | null;
  readonly ballot: BallotView | null;
  /** The counted result of the round before, which this round shows back. */
  readonly earlierResult: ResultView | null;
  /** What was given as reasons in it, as far as that may be told. */
  readonly earlierReasons: ReasonsView;
  /** Cards that were shown to everyone, of the current step. */
  readonly cards: readonly CardView[];
  /** What the current step came to, once it was shown; null where its cards are shown themselves. */
  readonly gathered: Gathered | null;
  readonly themes: readonly { readonly id: string; readonly label: string; readonly cards: number }[];
  /** What is sorted into piles in the running step. */
  readonly sort: SortView | null;
  /** What the projector shows, in short, for those who wait. */
  readonly onScreen: SlideView['kind'];
  /** The statement on the projector, or under decision. */
  readonly statement: StatementView | null;
  readonly statements: readonly StatementView[];
  /** The number of each statement, by its id: texts may name one that the step does not show. */
  readonly statementNumbers: { readonly [statement: string]: number };
  /** The matrix that the current step reads. */
  readonly reading: ReadingView | null;
  /** The cell on the projector, and what was said of it. */
  readonly cell: { readonly id: string; readonly remarks: readonly RemarkView[] } | null;
  /** The number of the seat that has the floor. */
  readonly speaking: { readonly seat: number } | null;
  readonly waitingToSpeak: number;
  /** The ring of a speaker or of *No objection?*, as on the projector. */
  readonly ring: { readonly startedAt: string; readonly seconds: number; readonly label: string } | null;
  /** Versions of the framework that may be commented on. */
  readonly circulations: readonly OpenCirculation[];
  readonly head: string;
};

/** What one device sees of its own. */
export type PhoneMine = {
  readonly seats: readonly OwnSeat[];
  readonly knock: { readonly id: string; readonly state: 'waiting' | 'admitted' | 'refused' } | null;
};

export function phoneCommon(state: Consultation, live: Live): PhoneCommon {
  const { about, room, screen } = state;
  const step = stepView(state, state.currentStep);
  const ballot = ballotOfStep(state, state.currentStep);
  const meeting = state.currentMeeting === null ? undefined : state.meetings[state.currentMeeting];
  const slide = screen.frozen ?? screen.slide;
  const onScreen =
    !screen.blank && (slide.kind === 'statement' || slide.kind === 'adoption' || slide.kind === 'trace')
      ? state.statements[slide.statement]
      : undefined;
  const speaking = Object.values(state.floor).find((row) => row.state === 'speaking');
  const decides = step?.methodKind === 'decision';
  const announced = ballot !== undefined && ballot.phase !== 'draft' && ballot.phase !== 'locked';
  return {
    title: about?.title ?? '',
    rehearsal: about?.rehearsal ?? false,
    illustrative: about !== null && about.illustrative !== null,
    languages: about?.languages ?? ['en'],
    release: about?.release ?? 'group',
    room: { open: room.open, door: room.door, names: room.names },
    categories: Object.values(state.categories)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, label }) => ({ id, label })),
    meeting: meeting?.label ?? null,
    ended: meeting?.endedAt !== null && meeting !== undefined,
    agenda: (meeting?.agenda ?? []).flatMap((id) => {
      const row = state.steps[id];
      return row === undefined || row.removed
        ? []
        : [{ id, title: row.title, minutes: row.minutes, now: id === state.currentStep }];
    }),
    step,
    ballot: announced ? ballotView(state, ballot) : null,
    earlierResult: announced ? earlierResult(state, ballot.previous) : null,
    earlierReasons: announced ? earlierReasons(state, ballot) : {},
    cards:
      step?.run === null || step === null || isOnlyTogether(state)
        ? []
        : cardsOfRun(state, step.run.id)
            .filter((input) => isShown(state, input))
            .map((input) => cardView(state, input)),
    gathered: shownGathered(state, step?.run?.id ?? null),
    themes: step?.methodKind === 'sorting' || slide.kind === 'themes' ? themesInOrder(state) : [],
    sort: sortView(state, step?.run?.id ?? ''),
    onScreen: screen.blank ? 'hold' : slideView(state, slide).kind,
    statement: onScreen === undefined ? null : statementView(state, onScreen),
    statements: decides
      ? Object.values(state.statements)
          .filter((row) => row.kind !== 'practice' && !['merged', 'split', 'dropped'].includes(row.status))
          .map((row) => statementView(state, row))
      : [],
    statementNumbers: Object.fromEntries(
      Object.values(state.statements)
        .filter((row) => row.kind !== 'practice')
        .map(({ id, number }) => [id, number]),
    ),
    reading: roomReading(state),
    cell: cellOnScreen(state, slide),
    speaking: speaking === undefined ? null : { seat: seatNumber(state, speaking.seat) },
    waitingToSpeak: Object.values(state.floor).filter((row) => row.state === 'waiting').length,
    ring: screen.ring,
    circulations: openCirculations(state),
    head: live.head,
  };
}

/** Whether the current step shows its cards only as what they come to. */
function isOnlyTogether(state: Consultation): boolean {
  const step = state.currentStep === null ? undefined : state.steps[state.currentStep];
  return step !== undefined && inputMethod(step)?.showsOnlyTogether === true;
}

function cellOnScreen(state: Consultation, slide: Slide): PhoneCommon['cell'] {
  const reading = readingOfStep(state, state.currentStep);
  return reading !== undefined && slide.kind === 'cell' && slide.run === reading.id && !state.screen.blank
    ? { id: slide.cell, remarks: remarksOn(state, reading, slide.cell) }
    : null;
}

export function phoneMine(state: Consultation, deviceId: string): PhoneMine {
  const device = state.devices[deviceId];
  const seats = (device?.seats ?? []).flatMap((id) => state.seats[id] ?? []);
  const knock = Object.values(state.knocks).findLast((row) => row.device === deviceId);
  return {
    seats: seats.map((seat) => ownSeat(state, seat, deviceId)),
    knock: knock === undefined ? null : { id: knock.id, state: knock.state },
  };
}

function earlierResult(state: Consultation, previous: string | null): ResultView | null {
  const ballot = previous === null ? undefined : state.ballots[previous];
  return ballot?.phase === 'counted' ? resultView(state, ballot) : null;
}
