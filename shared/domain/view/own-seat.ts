import { methods } from '../../methods/registry.ts';
import type { JsonObject } from '../../util/json.ts';
import { presenceNow, quorumNow } from '../commands/decisions.ts';
import { rightsOf } from '../commands/rights.ts';
import type { Ballot } from '../model/ballot.ts';
import type { OwnSort } from '../model/card-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Role, Seat } from '../model/people.ts';
import { type Act, type BackAct, backAct, primaryAct } from './acts.ts';
import { ballotOfStep } from './ballot-view.ts';
import { type OwnComment, commentsOfSeat } from './comments-view.ts';
import { inputsOfSeat, supportedBy } from './inputs-index.ts';
import { type OwnCard, ownCard } from './own-card.ts';
import { type OwnGroup, ownGroup } from './own-group.ts';
import { type DocumentView, documentsOf } from './documents-view.ts';
import { type PictureView, pictureView } from './picture-view.ts';
import { type OwnReading, ownReading } from './reading-view.ts';
import { type ProgressView, cardsOfRun, progressOf, seatNumber } from './parts.ts';

export type OwnSeat = {
  readonly id: string;
  readonly number: number;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly role: Role;
  readonly category: string;
  readonly table: string | null;
  readonly language: string;
  readonly voting: boolean;
  readonly code: string;
  readonly declarationRequired: boolean;
  readonly declared: readonly { readonly kind: string; readonly summary: string }[];
  readonly cards: readonly OwnCard[];
  /** Cards of one's table in the running step (tables mark their top three). */
  readonly tableCards: readonly {
    readonly id: string;
    readonly text: string;
    readonly top: boolean;
    readonly own: boolean;
  }[];
  readonly supported: readonly string[];
  readonly done: boolean;
  /** The group in which this seat works now; null where it works alone, or is in none. */
  readonly group: OwnGroup | null;
  /** What this seat chose in the running poll. */
  readonly choices: readonly number[];
  readonly ballot: {
    readonly votes: boolean;
    /** The category under which one's answers count: the seat's own when the ballot opened. */
    readonly group: string | null;
    /** Where one stands among all who vote, from 0: who is asked what first. Null without a vote. */
    readonly place: number | null;
    readonly recused: readonly string[];
    /** Named and group: own answers. Secret: always empty, only the device remembers. */
    readonly answers: { readonly [statement: string]: JsonObject };
    readonly sealed: readonly number[];
    readonly onPaper: boolean;
    /** The earlier round's own answers, where they may be shown back. */
    readonly earlier: { readonly [statement: string]: JsonObject };
    readonly earlierBallot: string | null;
    /** Of an open real-time ballot: how others rate the statements that this seat has rated. */
    readonly pictures: { readonly [statement: string]: PictureView };
  } | null;
  /** Own piles and ratings in the running step. */
  readonly sort: OwnSort | null;
  readonly dissents: readonly {
    readonly id: string;
    readonly statement: string;
    readonly kind: string;
    readonly text: string;
    readonly response: { readonly answer: string; readonly reason: string } | null;
  }[];
  readonly cosigned: readonly string[];
  /** One's own comments on a circulated version. */
  readonly comments: readonly OwnComment[];
  readonly reading: OwnReading | null;
  readonly floor: {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly ahead: number;
  } | null;
  readonly called: boolean;
  /** What this seat may read, comment on or write with others. */
  readonly documents: readonly DocumentView[];
  readonly lead: LeadView | null;
};

/** For a co-facilitator or chair: the step's button, time, next speakers, the sentence to read aloud. */
export type LeadView = {
  readonly act: Act | null;
  readonly back: BackAct | null;
  readonly progress: ProgressView;
  readonly speakers: readonly {
    readonly id: string;
    /** The number of the seat. */
    readonly seat: number;
    readonly kind: string;
    readonly state: string;
  }[];
  readonly quorum: number | null;
  readonly votingPresent: number;
  readonly decisionSentence: string | null;
};

export function ownSeat(state: Consultation, seat: Seat, device: string): OwnSeat {
  const step = state.currentStep === null ? undefined : state.steps[state.currentStep];
  const runId = step?.runs.at(-1) ?? null;
  const run = runId === null ? undefined : state.runs[runId];
  const cards = inputsOfSeat(state, seat.id).filter((input) => !input.erased);
  const floor = Object.values(state.floor).find(
    (row) => row.seat === seat.id && (row.state === 'waiting' || row.state === 'speaking'),
  );
  const category = state.categories[seat.category];
  return {
    id: seat.id,
    number: seat.number,
    person: seat.person,
    organisation: seat.organisation,
    role: seat.role,
    category: category?.label ?? '',
    table: seat.table,
    language: seat.language,
    voting: seat.voting,
    code: seat.code,
    declarationRequired: category?.declarationRequired ?? false,
    declared: seat.declarations.map(({ kind, summary }) => ({ kind, summary })),
    cards: cards.map((input) => ownCard(state, input.id)),
    tableCards: tableCards(state, seat, runId),
    supported: supportedBy(state, seat.id),
    done: run?.done.includes(seat.id) ?? false,
    group: run === undefined ? null : ownGroup(state, run, seat.id),
    choices: run?.choices[seat.id] ?? [],
    ballot: ownBallot(state, seat),
    sort: runId === null ? null : (state.cardSorts[runId]?.sorts[seat.id] ?? null),
    dissents: Object.values(state.dissents)
      .filter((row) => row.seat === seat.id && !row.withdrawn)
      .map(({ id, statement, kind, text, response }) => ({ id, statement, kind, text, response })),
    cosigned: Object.values(state.dissents)
      .filter((row) => row.cosigners.includes(seat.id))
      .map((row) => row.id),
    reading: ownReading(state, seat),
    floor:
      floor === undefined
        ? null
        : { id: floor.id, kind: floor.kind, state: floor.state, ahead: ahead(state, floor.id) },
    comments: commentsOfSeat(state, seat.id),
    documents: documentsOf(state, { kind: 'device', device }, seat.id),
    called: Object.values(state.calls).some((row) => row.seat === seat.id && !row.answered),
    lead: rightsOf(state, { kind: 'device', device }, seat.id).has('lead') ? leadView(state) : null,
  };
}

function ahead(state: Consultation, request: string): number {
  const waiting = Object.values(state.floor).filter((row) => row.state === 'waiting');
  return Math.max(
    0,
    waiting.findIndex((row) => row.id === request),
  );
}

function tableCards(state: Consultation, seat: Seat, run: string | null): OwnSeat['tableCards'] {
  if (run === null || seat.table === null) return [];
  const step = state.steps[state.runs[run]?.step ?? ''];
  if (step?.activity?.settings['topThree'] !== true) return [];
  return cardsOfRun(state, run)
    .filter((input) => input.table === seat.table && !input.withdrawn && !input.erased)
    .filter((input) => input.held === null || input.seat === seat.id)
    .map(({ id, text, top, seat: author }) => ({ id, text, top, own: author === seat.id }));
}

function ownBallot(state: Consultation, seat: Seat): OwnSeat['ballot'] {
  const ballot = ballotOfStep(state, state.currentStep);
  if (ballot === undefined || ballot.phase === 'draft' || ballot.phase === 'locked') return null;
  const previous = ballot.previous === null ? undefined : state.ballots[ballot.previous];
  return {
    votes: ballot.electorate[seat.id] !== undefined,
    group: ballot.electorate[seat.id] ?? null,
    place: placeAmong(Object.keys(ballot.electorate), seat.id),
    recused: Object.entries(ballot.recusals)
      .filter(([, seats]) => seats.includes(seat.id))
      .map(([statement]) => statement),
    answers: ballot.responses[seat.id] ?? {},
    sealed: ballot.sealed[seat.id] ?? [],
    onPaper: ballot.paperMarks.includes(seat.id),
    earlier:
      previous === undefined || previous.collection === 'secret' ? {} : (previous.responses[seat.id] ?? {}),
    earlierBallot: previous?.id ?? null,
    pictures: ownPictures(state, ballot, seat.id),
  };
}

/** How others rate what this seat has rated itself, of a real-time ballot. An abstention opens nothing. */
function ownPictures(
  state: Consultation,
  ballot: Ballot,
  seat: string,
): { readonly [statement: string]: PictureView } {
  if (ballot.trails === null || ballot.phase !== 'open') return {};
  return Object.fromEntries(
    Object.entries(ballot.responses[seat] ?? {}).flatMap(([statement, { value }]) => {
      const picture = typeof value === 'number' ? pictureView(state, ballot, statement) : null;
      return picture === null || ballot.withdrawn[statement] !== undefined ? [] : [[statement, picture]];
    }),
  );
}

/** Places follow the ids of seats, which are random: they say nothing of anybody. */
function placeAmong(voters: readonly string[], seat: string): number | null {
  const place = voters.toSorted().indexOf(seat);
  return place < 0 ? null : place;
}

function leadView(state: Consultation): LeadView {
  const step = state.currentStep === null ? undefined : state.steps[state.currentStep];
  const slide = state.screen.slide;
  const statement =
    slide.kind === 'adoption' || slide.kind === 'statement' ? state.statements[slide.statement] : undefined;
  const kind = step?.activity === null || step === undefined ? null : methods.get(step.activity.method)?.kind;
  return {
    act: primaryAct(state),
    back: backAct(state),
    progress: progressOf(state, step?.runs.at(-1) ?? null),
    speakers: Object.values(state.floor)
      .filter((row) => row.state === 'waiting' || row.state === 'speaking')
      .map(({ id, seat, kind: asks, state: stands }) => ({
        id,
        seat: seatNumber(state, seat),
        kind: asks,
        state: stands,
      })),
    quorum: quorumNow(state),
    votingPresent: presenceNow(state).votingPresent,
    decisionSentence:
      statement === undefined || kind !== 'decision'
        ? null
        : `It is proposed to adopt statement ${statement.number}, in the wording on the screen. Is there any objection?`,
  };
}
