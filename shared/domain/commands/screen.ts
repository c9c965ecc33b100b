import { z } from 'zod';
import { diagramTypes } from '../../framework/draw-as.ts';
import { draftIn, withDraft } from '../documents/framework-draft.ts';
import { event } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Slide } from '../model/programme.ts';
import type { Case } from './command.ts';
import { command, need, refuse } from './command.ts';
import { inputMethod } from './gathering.ts';
import { gatheredOf } from '../view/gathered-view.ts';
import { lineSlide } from '../view/line-slide.ts';
import { cell } from './reading-cells.ts';
import { isRevealed } from './runs.ts';
import { id, maybeWords } from './words.ts';

const anyPage = z.number().int().min(1).max(999);
const page = anyPage.default(1);
const maybePage = anyPage.optional();

export const slide = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hold'), text: maybeWords(300) }),
  z.object({ kind: z.literal('join') }),
  z.object({ kind: z.literal('prompt'), run: id }),
  z.object({ kind: z.literal('progress'), run: id }),
  z.object({ kind: z.literal('cards'), run: id, theme: id.nullable().default(null), page }),
  z.object({ kind: z.literal('card'), input: id }),
  z.object({ kind: z.literal('gathered'), run: id, page: maybePage }),
  z.object({ kind: z.literal('themes'), page }),
  z.object({
    kind: z.literal('sort'),
    run: id,
    figure: z.enum(['clusters', 'map', 'zones', 'ladder', 'placements']),
    page,
  }),
  z.object({
    kind: z.literal('statement'),
    statement: id,
    compare: z.boolean().default(false),
    page: maybePage,
  }),
  z.object({ kind: z.literal('result'), ballot: id, item: id, page: maybePage }),
  z.object({ kind: z.literal('results'), ballot: id, page }),
  z.object({ kind: z.literal('speaker') }),
  z.object({ kind: z.literal('trace'), statement: id, page: maybePage }),
  z.object({ kind: z.literal('adoption'), statement: id, page: maybePage }),
  z.object({
    kind: z.literal('drawing'),
    diagram: z.string().min(1).max(120),
    as: z.enum(diagramTypes).nullable().default(null),
    page: maybePage,
  }),
  z.object({ kind: z.literal('line-trace'), line: z.string().min(1).max(400), page: maybePage }),
  z.object({ kind: z.literal('document'), document: id, page: maybePage }),
  z.object({ kind: z.literal('matrix'), run: id, page: maybePage }),
  z.object({ kind: z.literal('cell'), run: id, cell, page: maybePage }),
]);

/** A slide that would show what is not revealed is refused, whoever asks. */
function mayShow(at: Case, wanted: Slide): void {
  const { state } = at;
  const revealed = (run: string | null): boolean => run === null || isRevealed(state.runs[run]);
  switch (wanted.kind) {
    case 'cards':
      if (!revealed(wanted.run)) refuse('wrong-phase', 'These cards are not revealed yet.');
      onlyTogether(state, wanted.run);
      return;
    case 'gathered':
      if (!isRevealed(state.runs[wanted.run])) refuse('wrong-phase', 'This is not revealed yet.');
      if (gatheredOf(state, wanted.run) === null)
        refuse('wrong-phase', 'This step shows its cards one by one.');
      return;
    case 'sort':
      need(state.cardSorts[wanted.run], 'This sorting');
      if (!revealed(wanted.run)) refuse('wrong-phase', 'This result is not revealed yet.');
      return;
    case 'card': {
      const input = need(state.inputs[wanted.input], 'This card');
      const alone = input.run !== null && state.runs[input.run]?.shownOneByOne.includes(input.id);
      if (!revealed(input.run) && alone !== true) refuse('wrong-phase', 'This card is not revealed yet.');
      if (input.held !== null) refuse('not-allowed', 'This card is held back.');
      if (input.withdrawn) refuse('not-allowed', 'Its author has withdrawn this card.');
      if (input.run !== null) onlyTogether(state, input.run);
      return;
    }
    case 'result':
    case 'results': {
      const ballot = need(state.ballots[wanted.ballot], 'This ballot');
      if (ballot.phase !== 'counted') refuse('wrong-phase', 'This ballot is not counted yet.');
      return;
    }
    case 'statement':
    case 'trace':
    case 'adoption':
      need(state.statements[wanted.statement], 'This statement');
      return;
    case 'drawing':
      need(
        draftIn(at)?.diagrams.find((row) => row.id === wanted.diagram),
        'This drawing',
      );
      return;
    case 'line-trace':
      need(lineSlide(withDraft(state, draftIn(at)), wanted), 'This line of the framework');
      return;
    case 'document': {
      const row = need(state.documents[wanted.document], 'This document');
      if (row.binned !== null) refuse('wrong-phase', 'This document is in the bin. Take it out first.');
      if (row.kind === 'board') refuse('wrong-phase', 'A board is for the desks. Show its themes instead.');
      if (row.kind === 'framework') refuse('wrong-phase', 'Show one of the framework’s drawings instead.');
      return;
    }
    case 'matrix':
    case 'cell': {
      const reading = need(state.readings[wanted.run], 'This matrix');
      if (!revealed(wanted.run)) refuse('wrong-phase', 'What people flagged is not revealed yet.');
      if (wanted.kind === 'cell') {
        need(
          reading.frozen?.cells.find((row) => row.id === wanted.cell),
          'This cell',
        );
      }
      return;
    }
    case 'hold':
    case 'join':
    case 'prompt':
    case 'progress':
    case 'themes':
    case 'speaker':
      return;
  }
}

/** Words that are counted stand on the screen as a whole: the slide leaves out what too few people said. */
function onlyTogether(state: Consultation, run: string): void {
  const step = state.steps[state.runs[run]?.step ?? ''];
  if (step !== undefined && inputMethod(step)?.showsOnlyTogether === true)
    refuse('wrong-phase', 'These words are shown together, not one by one.');
}

export const showSlide = command({
  name: 'screen.show',
  may: ['lead'],
  body: z.object({ slide }),
  decide(body, at) {
    mayShow(at, body.slide);
    return [event('SlideShown', { slide: body.slide, by: at.by })];
  },
});

/** Takes the picture off the projector; it is logged and the screen says so. */
export const takeBack = command({
  name: 'screen.takeBack',
  may: ['lead'],
  body: z.object({}),
  decide: (_body, { by }) => [event('SlideTakenBack', { slide: { kind: 'hold', text: '' }, by })],
});

export const blankScreen = command({
  name: 'screen.blank',
  may: ['lead'],
  body: z.object({ blank: z.boolean() }),
  decide: ({ blank }, { by }) => [event('ScreenBlanked', { blank, by })],
});

export const freezeScreen = command({
  name: 'screen.freeze',
  may: ['lead'],
  body: z.object({ frozen: z.boolean() }),
  decide: ({ frozen }, { by }) => [event('ScreenFrozen', { frozen, by })],
});

export const startRing = command({
  name: 'ring.start',
  may: ['lead', 'speakers'],
  body: z.object({ seconds: z.number().int().min(5).max(3600), label: maybeWords(80).default('') }),
  decide: ({ seconds, label }, { by }) => [event('RingStarted', { seconds, label, by })],
});

export const clearRing = command({
  name: 'ring.clear',
  may: ['lead', 'speakers'],
  body: z.object({}),
  decide: (_body, { by }) => [event('RingCleared', { by })],
});

export const askForFloor = command({
  name: 'floor.ask',
  may: ['participant', 'seat'],
  body: z.object({ kind: z.enum(['new-point', 'on-this-point', 'point-of-order']) }),
  decide({ kind }, at) {
    const seat = need(at.seat, 'Your seat');
    const waiting = Object.values(at.state.floor).some((row) => row.seat === seat && row.state === 'waiting');
    if (waiting) refuse('already', 'You are on the speakers’ list already.');
    return [event('FloorAsked', { request: at.id(), kind }, { seat })];
  },
});

export const changeFloor = command({
  name: 'floor.change',
  may: ['lead', 'speakers', 'seat'],
  body: z.object({ request: id, state: z.enum(['waiting', 'speaking', 'spoke', 'withdrawn']) }),
  decide(body, at) {
    const row = need(at.state.floor[body.request], 'This request');
    const chairs = at.rights.has('lead') || at.rights.has('speakers');
    if (!chairs && (row.seat !== at.seat || body.state !== 'withdrawn')) {
      refuse('not-allowed', 'Only the chair gives the floor.');
    }
    const again = Object.values(at.state.floor).some(
      (other) => other.id !== row.id && other.seat === row.seat && other.state === 'waiting',
    );
    if (body.state === 'waiting' && again) refuse('already', 'This seat is on the speakers’ list already.');
    const speaking = Object.values(at.state.floor).filter((other) => other.state === 'speaking');
    const next = body.state === 'speaking' ? speaking.filter((other) => other.id !== row.id) : [];
    return [
      ...next.map((other) => event('FloorChanged', { request: other.id, state: 'spoke', by: at.by })),
      event('FloorChanged', { request: row.id, state: body.state, by: at.by }),
      ...(body.state === 'speaking'
        ? [event('RingStarted', { seconds: 120, label: '', by: at.by })]
        : row.state === 'speaking'
          ? [event('RingCleared', { by: at.by })]
          : []),
    ];
  },
});

export const callFacilitator = command({
  name: 'call.make',
  may: ['seat'],
  body: z.object({ note: maybeWords(300).default('') }),
  decide({ note }, at) {
    const seat = need(at.seat, 'Your seat');
    const waiting = Object.values(at.state.calls).some((row) => row.seat === seat && !row.answered);
    if (waiting) refuse('already', 'You have called already. Somebody will come to you.');
    return [event('FacilitatorCalled', { call: at.id() }, { seat, note })];
  },
});

export const answerCall = command({
  name: 'call.answer',
  may: ['lead', 'registration', 'speakers'],
  body: z.object({ call: id }),
  decide({ call }, { state, by }) {
    need(state.calls[call], 'This call');
    return [event('CallAnswered', { call, by })];
  },
});
