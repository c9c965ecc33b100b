import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import type { Run, Step } from '../model/programme.ts';
import type { Case } from './command.ts';
import { command, need, refuse } from './command.ts';
import { collectsIdeas } from './ideas.ts';
import { choicesOf, heldToLimits, inputMethod } from './gathering.ts';
import { isRevealed } from './runs.ts';
import { isSortable } from './sorting.ts';
import { groupAt, placeNow, stageOf, wentOn } from './stages.ts';
import { id, language, line, maybeWords, words } from './words.ts';

/** The run that takes inputs now, or a refusal in words. */
function acceptingRun(state: Consultation, runId: string): { run: Run; step: Step } {
  const run = need(state.runs[runId], 'This step');
  const step = need(state.steps[run.step], 'This step');
  if (run.phase !== 'open') {
    refuse(
      'step-closed',
      'This step has closed. Your text is still here; ask the facilitator if it matters.',
    );
  }
  const method = step.activity === null ? undefined : methods.get(step.activity.method);
  // A ballot may take ideas that are missing on it; they join the inputs, and no ballot changes.
  const takesIdeas = method?.kind === 'ballot' && step.activity?.settings['ideas'] === true;
  const collects = inputMethod(step) !== undefined || takesIdeas || collectsIdeas(state, step, run);
  if (!collects || choicesOf(step) !== null) refuse('wrong-phase', 'This step does not collect cards.');
  return { run, step };
}

/** Where in its activity a card belongs, for methods that have places. */
const place = z.string().min(1).max(40).nullable().default(null);

function own(at: Case, inputId: string): Input {
  const input = need(at.state.inputs[inputId], 'This card');
  const run = at.state.runs[input.run ?? ''];
  const group = run === undefined || input.place === null ? [] : groupAt(run, input.place);
  const isOwn = input.seat !== null && input.seat === at.seat;
  if (!isOwn && (at.seat === null || !group.includes(at.seat)))
    refuse('not-allowed', 'Only its author can change this card.');
  return input;
}

/** Refuses what is not written where its author works now: alone, or in a group that goes on. */
function inOwnGroup(run: Run, seat: string, place: string | null): void {
  const now = placeNow(run, seat);
  if (now === null) refuse('wrong-phase', 'You are in no group yet. The facilitator can place you in one.');
  if (place !== now)
    refuse('step-closed', 'This part is over. Your text is still here; your group can take it up.');
}

/** Refuses a change of what went on to the next part. */
function notGoneOn(at: Case, input: Input): void {
  if (wentOn(at.state, input))
    refuse('step-closed', 'This part is over. Your text is still here; your group can take it up.');
}

export const writeInput = command({
  name: 'input.write',
  may: ['participant'],
  body: z.object({
    run: id,
    text: words(),
    language: language.optional(),
    forTable: z.boolean().default(false),
    place,
  }),
  decide(body, at) {
    const { run, step } = acceptingRun(at.state, body.run);
    const seatId = need(at.seat, 'Your seat');
    const seat = need(at.state.seats[seatId], 'Your seat');
    const isStaged = stageOf(run) !== undefined;
    if (isStaged) inOwnGroup(run, seatId, body.place);
    else heldToLimits(at.state, step, { ...body, run: run.id, seat: seatId });
    const isGroup = isStaged && body.place !== '1';
    const input = at.id();
    const data = {
      input,
      meeting: step.meeting,
      step: step.id,
      run: run.id,
      place: body.place,
      table: seat.table,
      language: body.language ?? seat.language,
      source: 'phone' as const,
    };
    // What a group sends on is no one category's.
    const category = isGroup ? null : seat.category;
    const said = { seat: seatId, category, text: body.text, original: null, more: null };
    return { ok: true, events: [event('InputWritten', data, said)], answer: { input } };
  },
});

/** A helper types what somebody said or wrote on paper. */
export const enterInput = command({
  name: 'input.enter',
  may: ['paper', 'console'],
  body: z.object({
    run: id,
    seat: id.nullable().default(null),
    table: maybeWords(40).nullable().default(null),
    text: words(),
    language: language.default('en'),
    place,
  }),
  decide(body, at) {
    const run = need(at.state.runs[body.run], 'This step');
    const step = need(at.state.steps[run.step], 'This step');
    if (run.phase === 'ready' || run.phase === 'done') refuse('step-closed', 'This step takes no cards now.');
    if (choicesOf(step) !== null) refuse('wrong-phase', 'This step does not collect cards.');
    const seat = body.seat === null ? null : need(at.state.seats[body.seat], 'This seat');
    const isStaged = stageOf(run) !== undefined;
    if (!isStaged) heldToLimits(at.state, step, { ...body, run: run.id });
    const staged = seat === null ? '1' : (placeNow(run, seat.id) ?? '1');
    const input = at.id();
    const data = {
      input,
      meeting: step.meeting,
      step: step.id,
      run: run.id,
      place: isStaged ? staged : body.place,
      table: body.table ?? seat?.table ?? null,
      language: body.language,
      source: 'paper' as const,
    };
    const said = {
      seat: seat?.id ?? null,
      category: seat?.category ?? null,
      text: body.text,
      original: null,
      more: null,
    };
    return { ok: true, events: [event('InputWritten', data, said)], answer: { input } };
  },
});

export const editInput = command({
  name: 'input.edit',
  may: ['participant'],
  body: z.object({ input: id, text: words() }),
  decide(body, at) {
    const input = own(at, body.input);
    const { run, step } = acceptingRun(at.state, need(input.run, 'This step'));
    notGoneOn(at, input);
    if (stageOf(run) === undefined)
      heldToLimits(at.state, step, { ...input, text: body.text, run: run.id, own: input.id });
    return [event('InputEdited', { input: input.id }, { seat: input.seat, text: body.text, original: null })];
  },
});

export const withdrawInput = command({
  name: 'input.withdraw',
  may: ['participant'],
  body: z.object({ input: id, withdrawn: z.boolean().default(true) }),
  decide(body, at) {
    const input = own(at, body.input);
    const { run, step } = acceptingRun(at.state, need(input.run, 'This step'));
    notGoneOn(at, input);
    if (!body.withdrawn && stageOf(run) === undefined)
      heldToLimits(at.state, step, { ...input, run: run.id, own: input.id });
    return [event('InputWithdrawn', { input: input.id, withdrawn: body.withdrawn })];
  },
});

/** Each table marks its top three. */
export const markTop = command({
  name: 'input.top',
  may: ['participant', 'lead'],
  body: z.object({ input: id, top: z.boolean() }),
  decide(body, at) {
    const input = need(at.state.inputs[body.input], 'This card');
    if (input.withdrawn) refuse('not-found', 'This card was withdrawn.');
    const table = at.seat === null ? null : (at.state.seats[at.seat]?.table ?? null);
    if (!at.rights.has('lead') && (table === null || input.table !== table)) {
      refuse('not-allowed', 'Only the table itself marks its top three.');
    }
    const marked = Object.values(at.state.inputs).filter(
      (other) => other.top && !other.withdrawn && other.run === input.run && other.table === input.table,
    );
    if (body.top && !input.top && marked.length >= 3) {
      refuse('already', 'Your table has its three already. Unmark one first.');
    }
    return [event('InputMarkedTop', { input: input.id, top: body.top })];
  },
});

/** "Ours too": support for a point that was shown; the source stays. */
export const supportInput = command({
  name: 'input.support',
  may: ['participant'],
  body: z.object({ input: id, on: z.boolean() }),
  decide(body, at) {
    const input = need(at.state.inputs[body.input], 'This card');
    const run = input.run === null ? undefined : at.state.runs[input.run];
    const shown = input.run === null || isRevealed(run) || run?.shownOneByOne.includes(input.id) === true;
    if (!shown || input.held !== null || input.withdrawn)
      refuse('wrong-phase', 'This card is not shown yet.');
    const seat = need(at.seat, 'Your seat');
    if (input.seat === seat) refuse('already', 'This card is your own.');
    return [event('InputSupported', { input: input.id, on: body.on }, { seat })];
  },
});

export const holdInput = command({
  name: 'input.hold',
  may: ['lead'],
  body: z.object({ input: id, held: z.boolean(), reason: maybeWords(300).default('') }),
  decide(body, { state, by }) {
    const input = need(state.inputs[body.input], 'This card');
    if (body.held && body.reason === '') {
      refuse('bad-input', 'Please give a reason: the author will be told why the card is held back.');
    }
    const draft = event('InputHeld', { input: input.id, held: body.held, by }, { reason: body.reason });
    const { held: before } = input;
    const back = {
      name: 'input.hold',
      body: { input: input.id, held: before !== null, reason: before?.reason ?? '' },
    };
    return [body.held ? undoable(draft, 'card held back', back) : draft];
  },
});

export const translateInput = command({
  name: 'input.translate',
  may: ['drafting', 'lead'],
  body: z.object({ input: id, language, text: words() }),
  decide(body, { state, by }) {
    if (!isSortable(state, need(state.inputs[body.input], 'This card'))) {
      refuse('wrong-phase', 'This card is not revealed to the team yet.');
    }
    const { input, language: spoken, text } = body;
    return [event('InputTranslated', { input, language: spoken, by }, { text })];
  },
});

/** The author says: it is in the wrong theme, or its meaning was lost. */
export const flagInput = command({
  name: 'input.flag',
  may: ['participant'],
  body: z.object({
    input: id,
    kind: z.enum(['misplaced', 'meaning-lost']),
    note: maybeWords(600).default(''),
  }),
  decide(body, at) {
    const input = own(at, body.input);
    const { kind, note } = body;
    return [event('InputFlagged', { input: input.id, flag: at.id(), kind }, { note })];
  },
});

export const answerFlag = command({
  name: 'flag.answer',
  may: ['sorting', 'lead'],
  body: z.object({ input: id, flag: id, answer: line(600) }),
  decide({ input, flag, answer }, { state, by }) {
    need(
      need(state.inputs[input], 'This card').flags.find((row) => row.id === flag),
      'This flag',
    );
    return [event('FlagAnswered', { input, flag, by }, { answer })];
  },
});
