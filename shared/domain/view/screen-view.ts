import { presenceNow, quorumNow } from '../commands/decisions.ts';
import { isRevealed } from '../commands/runs.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Slide } from '../model/programme.ts';
import { type DocumentSlide, documentSlide } from '../documents/slide.ts';
import { drawingSlide, type FrameworkSlide } from './framework-slide.ts';
import { earlierRounds, type EarlierRoundView } from './earlier-rounds.ts';
import { lineSlide } from './line-slide.ts';
import { gatheredSlide, type GatheredSlide } from './gathered-slide.ts';
import { type CellSlide, type MatrixSlide, matrixSlide } from './matrix-slide.ts';
import type { Live } from './live.ts';
import { ballotView, type BallotView, resultView, type ResultView } from './ballot-view.ts';
import {
  cardsOfRun,
  cardView,
  type CardView,
  isShown,
  progressOf,
  type ProgressView,
  seatNumber,
  stepView,
  type StepView,
  themesInOrder,
} from './parts.ts';
import { type SortSlide, sortTold } from './sort-view.ts';
import { statementView, type StatementView } from './statement-view.ts';
import { statementTrace, type StatementTrace } from './statement-trace.ts';

/** A slide with all that it shows: nothing unrevealed, no names outside *named* steps. */
export type SlideView =
  | { readonly kind: 'hold'; readonly text: string }
  | { readonly kind: 'join' }
  | { readonly kind: 'prompt'; readonly step: StepView; readonly ballot: BallotView | null }
  | { readonly kind: 'progress'; readonly step: StepView; readonly progress: ProgressView }
  | {
      readonly kind: 'cards';
      readonly step: StepView | null;
      readonly theme: string | null;
      readonly cards: readonly CardView[];
      /** Labels of the themes that the cards are in, in the order of the themes. */
      readonly themes: readonly { readonly id: string; readonly label: string }[];
      readonly page: number;
    }
  | ({ readonly kind: 'sort' } & SortSlide)
  | { readonly kind: 'card'; readonly card: CardView }
  | GatheredSlide
  | {
      readonly kind: 'themes';
      readonly themes: readonly { readonly id: string; readonly label: string; readonly cards: number }[];
      readonly page: number;
    }
  | {
      readonly kind: 'statement';
      readonly statement: StatementView;
      readonly compare: boolean;
      readonly page: number;
    }
  | {
      readonly kind: 'result';
      readonly ballot: BallotView;
      readonly statement: string;
      readonly number: number;
      readonly text: string;
      readonly language: string;
      readonly translations: { readonly [language: string]: string };
      readonly result: ResultView | null;
      /** Those before this one that asked the same words, the first one first. */
      readonly rounds: readonly EarlierRoundView[];
      readonly page: number;
    }
  | { readonly kind: 'results'; readonly ballot: BallotView; readonly page: number }
  /** Numbers of seats. */
  | { readonly kind: 'speaker'; readonly speaking: number | null; readonly next: readonly number[] }
  | ({ readonly kind: 'trace'; readonly page: number } & StatementTrace)
  | {
      readonly kind: 'adoption';
      readonly statement: StatementView;
      readonly present: number;
      readonly votingPresent: number;
      readonly quorum: number | null;
      readonly page: number;
    }
  | DocumentSlide
  | MatrixSlide
  | CellSlide
  | FrameworkSlide;

export type ScreenView = {
  readonly title: string;
  readonly convener: string;
  /** The meeting that is on; empty before the first. */
  readonly meeting: string;
  readonly rehearsal: boolean;
  readonly illustrative: boolean;
  readonly languages: readonly string[];
  readonly slide: SlideView;
  readonly blank: boolean;
  readonly frozen: boolean;
  readonly takenBackAt: string | null;
  readonly ring: { readonly startedAt: string; readonly seconds: number; readonly label: string } | null;
  readonly strip: {
    readonly roomOpen: boolean;
    readonly joinCode: string;
    readonly joinUrl: string | null;
    readonly prompt: string;
    readonly endsAt: string | null;
    readonly connected: number;
    readonly done: number;
    readonly of: number;
    readonly running: boolean;
  };
  readonly wifi: { readonly ssid: string; readonly password: string | null } | null;
  readonly head: string;
};

/** Where a phone goes for this room: the best address with the join code. */
export function joinUrl(state: Consultation, live: Live): string | null {
  const best = live.addresses[0]?.url;
  return best === undefined || !state.room.open ? null : `${best}/j/${state.room.joinCode}`;
}

export function screenView(state: Consultation, live: Live): ScreenView {
  const { screen, room, about } = state;
  const step = stepView(state, state.currentStep);
  const progress = progressOf(state, step?.run?.id ?? null);
  const seated = Object.values(state.seats).filter(
    (seat) => seat.device !== null && live.connected.has(seat.device),
  );
  const running = step?.run?.phase === 'open';
  const ballot = step?.methodKind === 'ballot';
  return {
    title: about?.title ?? '',
    convener: about?.convener ?? '',
    meeting: state.meetings[state.currentMeeting ?? '']?.label ?? '',
    rehearsal: about?.rehearsal ?? false,
    illustrative: about?.illustrative !== null && about !== null,
    languages: about?.languages ?? ['en'],
    slide: screen.blank ? { kind: 'hold', text: '' } : slideView(state, screen.frozen ?? screen.slide),
    blank: screen.blank,
    frozen: screen.frozen !== null,
    takenBackAt: screen.takenBackAt,
    ring: screen.ring,
    strip: {
      roomOpen: room.open,
      joinCode: room.joinCode,
      joinUrl: joinUrl(state, live),
      prompt: step?.title ?? '',
      endsAt: running ? (step?.run?.endsAt ?? null) : null,
      connected: seated.length,
      done: ballot ? progress.wrote : Math.max(progress.done, 0),
      of: progress.of,
      running,
    },
    wifi: room.open ? room.wifi : null,
    head: live.head,
  };
}

/** The slide that a press of *Show* would put on the projector, for the preview. */
export function slideView(state: Consultation, slide: Slide): SlideView {
  const hold: SlideView = { kind: 'hold', text: '' };
  switch (slide.kind) {
    case 'hold':
    case 'join':
      return slide;
    case 'prompt':
    case 'progress': {
      const run = state.runs[slide.run];
      const step = run === undefined ? null : stepView(state, run.step);
      if (run === undefined || step === null) return hold;
      if (slide.kind === 'progress') return { kind: 'progress', step, progress: progressOf(state, run.id) };
      const ballot = Object.values(state.ballots).find((row) => row.run === run.id);
      const shown = ballot === undefined || ballot.phase === 'counted' ? null : ballotView(state, ballot);
      return { kind: 'prompt', step, ballot: shown === null ? null : { ...shown, items: [] } };
    }
    case 'cards': {
      const run = state.runs[slide.run];
      const cards = cardsOfRun(state, slide.run)
        .filter((input) => isShown(state, input) && (slide.theme === null || input.theme === slide.theme))
        .map((input) => cardView(state, input));
      const theme = slide.theme === null ? null : (state.themes[slide.theme]?.label ?? null);
      const used = new Set(cards.map((card) => card.theme));
      const themes = themesInOrder(state)
        .filter(({ id }) => used.has(id))
        .map(({ id, label }) => ({ id, label }));
      const step = stepView(state, run?.step ?? null);
      return { kind: 'cards', step, theme, cards, themes, page: slide.page };
    }
    case 'sort': {
      const sort = sortTold(state, slide.run);
      const { run, figure, page } = slide;
      const step = stepView(state, state.runs[run]?.step ?? null);
      return sort === null || !isRevealed(state.runs[run])
        ? hold
        : { kind: 'sort', step, sort, figure, page };
    }
    case 'card': {
      const input = state.inputs[slide.input];
      return input !== undefined && isShown(state, input)
        ? { kind: 'card', card: cardView(state, input) }
        : hold;
    }
    case 'gathered':
      return gatheredSlide(state, slide) ?? hold;
    case 'themes':
      return { kind: 'themes', themes: themesInOrder(state), page: slide.page };
    case 'statement': {
      const row = state.statements[slide.statement];
      if (row === undefined) return hold;
      const { compare, page = 1 } = slide;
      return { kind: 'statement', statement: statementView(state, row), compare, page };
    }
    case 'result': {
      const ballot = state.ballots[slide.ballot];
      if (ballot?.phase !== 'counted') return hold;
      const view = ballotView(state, ballot);
      const item = view.items.find((each) => each.statement === slide.item);
      return {
        kind: 'result',
        ballot: { ...view, items: [], result: null },
        statement: slide.item,
        number: item?.number ?? 0,
        text: item?.text ?? '',
        language: item?.language ?? 'en',
        translations: item?.translations ?? {},
        result: onlyItem(resultView(state, ballot), slide.item),
        rounds: earlierRounds(state, ballot, slide.item),
        page: slide.page ?? 1,
      };
    }
    case 'results': {
      const ballot = state.ballots[slide.ballot];
      if (ballot?.phase !== 'counted') return hold;
      return { kind: 'results', ballot: ballotView(state, ballot), page: slide.page };
    }
    case 'speaker': {
      const queue = Object.values(state.floor);
      const speaking = queue.find((row) => row.state === 'speaking');
      const next = queue.filter((row) => row.state === 'waiting').slice(0, 5);
      return {
        kind: 'speaker',
        speaking: speaking === undefined ? null : seatNumber(state, speaking.seat),
        next: next.map((row) => seatNumber(state, row.seat)),
      };
    }
    case 'trace': {
      const row = state.statements[slide.statement];
      if (row === undefined) return hold;
      return { kind: 'trace', ...statementTrace(state, row.id), page: slide.page ?? 1 };
    }
    case 'adoption': {
      const row = state.statements[slide.statement];
      if (row === undefined) return hold;
      const { present, votingPresent } = presenceNow(state);
      return {
        kind: 'adoption',
        statement: statementView(state, row),
        present,
        votingPresent,
        quorum: quorumNow(state),
        page: slide.page ?? 1,
      };
    }
    case 'drawing':
      return drawingSlide(state.framework, slide) ?? hold;
    case 'line-trace':
      return lineSlide(state, slide) ?? hold;
    case 'matrix':
    case 'cell':
      return matrixSlide(state, slide) ?? hold;
    case 'document':
      return documentSlide(state, slide) ?? hold;
  }
}

function onlyItem(result: ResultView | null, item: string): ResultView | null {
  const found = result?.items[item];
  return result === null || found === undefined ? null : { ...result, items: { [item]: found } };
}
