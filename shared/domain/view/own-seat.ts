import { methods } from '../../methods/registry.ts';
import type { JsonObject } from '../../util/json.ts';
import { presenceNow, quorumNow } from '../commands/decisions.ts';
import { rightsOf } from '../commands/rights.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Flag } from '../model/material.ts';
import type { Role, Seat } from '../model/people.ts';
import { type Act, type BackAct, backAct, primaryAct } from './acts.ts';
import { ballotOfStep } from './ballot-view.ts';
import { inputsOfSeat, supportedBy } from './inputs-index.ts';
import { type DocumentView, documentsOf } from './documents-view.ts';
import { type ProgressView, cardsOfRun, isShown, progressOf, seatNumber } from './parts.ts';

/** A card of one's own, and where it went. */
export type OwnCard = {
  readonly id: string;
  readonly run: string | null;
  readonly text: string;
  readonly withdrawn: boolean;
  readonly editable: boolean;
  readonly top: boolean;
  readonly held: string | null;
  readonly revealed: boolean;
  readonly theme: string | null;
  readonly mergedWith: boolean;
  readonly setAside: string | null;
  readonly supports: number;
  readonly flags: readonly Flag[];
  readonly statements: readonly { readonly number: number; readonly text: string; readonly status: string }[];
};

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
  readonly ballot: {
    readonly votes: boolean;
    /** The category under which one's answers count: the seat's own when the ballot opened. */
    readonly group: string | null;
    readonly recused: readonly string[];
    /** Named and group: own answers. Secret: always empty, only the device remembers. */
    readonly answers: { readonly [statement: string]: JsonObject };
    readonly sealed: readonly number[];
    readonly onPaper: boolean;
    /** The earlier round's own answers, where they may be shown back. */
    readonly earlier: { readonly [statement: string]: JsonObject };
    readonly earlierBallot: string | null;
  } | null;
  readonly dissents: readonly {
    readonly id: string;
    readonly statement: string;
    readonly kind: string;
    readonly text: string;
    readonly response: { readonly answer: string; readonly reason: string } | null;
  }[];
  readonly cosigned: readonly string[];
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
    ballot: ownBallot(state, seat),
    dissents: Object.values(state.dissents)
      .filter((row) => row.seat === seat.id && !row.withdrawn)
      .map(({ id, statement, kind, text, response }) => ({ id, statement, kind, text, response })),
    cosigned: Object.values(state.dissents)
      .filter((row) => row.cosigners.includes(seat.id))
      .map((row) => row.id),
    floor:
      floor === undefined
        ? null
        : { id: floor.id, kind: floor.kind, state: floor.state, ahead: ahead(state, floor.id) },
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

function ownCard(state: Consultation, inputId: string): OwnCard {
  const input = state.inputs[inputId];
  if (input === undefined) throw new Error(`No input ${inputId}`);
  const run = input.run === null ? undefined : state.runs[input.run];
  const theme = input.theme === null ? undefined : state.themes[input.theme];
  return {
    id: input.id,
    run: input.run,
    text: input.original?.text ?? input.text,
    withdrawn: input.withdrawn,
    editable: run?.phase === 'open',
    top: input.top,
    held: input.held?.reason ?? null,
    revealed: isShown(state, input),
    theme: theme?.label ?? null,
    mergedWith: input.sameAs !== null,
    setAside: input.setAside?.reason ?? null,
    supports: input.supports.length,
    flags: input.flags,
    statements: Object.values(state.statements)
      .filter((row) => row.inputs.includes(input.id) && row.status !== 'dropped')
      .map((row) => ({ number: row.number, text: row.versions.at(-1)?.text ?? '', status: row.status })),
  };
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
    recused: Object.entries(ballot.recusals)
      .filter(([, seats]) => seats.includes(seat.id))
      .map(([statement]) => statement),
    answers: ballot.responses[seat.id] ?? {},
    sealed: ballot.sealed[seat.id] ?? [],
    onPaper: ballot.paperMarks.includes(seat.id),
    earlier:
      previous === undefined || previous.collection === 'secret' ? {} : (previous.responses[seat.id] ?? {}),
    earlierBallot: previous?.id ?? null,
  };
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
