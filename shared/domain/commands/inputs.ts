import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import type { Run, Step } from '../model/programme.ts';
import type { Case } from './command.ts';
import { command, need, refuse } from './command.ts';
import { isRevealed } from './runs.ts';
import { isSortable } from './sorting.ts';
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
  if (method?.kind !== 'inputs') refuse('wrong-phase', 'This step does not collect cards.');
  return { run, step };
}

function own(at: Case, inputId: string): Input {
  const input = need(at.state.inputs[inputId], 'This card');
  if (input.seat === null || input.seat !== at.seat)
    refuse('not-allowed', 'Only its author can change this card.');
  return input;
}

export const writeInput = command({
  name: 'input.write',
  may: ['participant'],
  body: z.object({
    run: id,
    text: words(),
    language: language.optional(),
    forTable: z.boolean().default(false),
  }),
  decide(body, at) {
    const { run, step } = acceptingRun(at.state, body.run);
    const seatId = need(at.seat, 'Your seat');
    const seat = need(at.state.seats[seatId], 'Your seat');
    const input = at.id();
    const data = {
      input,
      meeting: step.meeting,
      step: step.id,
      run: run.id,
      table: seat.table,
      language: body.language ?? seat.language,
      source: 'phone' as const,
    };
    const said = { seat: seatId, category: seat.category, text: body.text, original: null, more: null };
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
  }),
  decide(body, at) {
    const run = need(at.state.runs[body.run], 'This step');
    const step = need(at.state.steps[run.step], 'This step');
    if (run.phase === 'ready' || run.phase === 'done') refuse('step-closed', 'This step takes no cards now.');
    const seat = body.seat === null ? null : need(at.state.seats[body.seat], 'This seat');
    const input = at.id();
    const data = {
      input,
      meeting: step.meeting,
      step: step.id,
      run: run.id,
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
    acceptingRun(at.state, need(input.run, 'This step'));
    return [event('InputEdited', { input: input.id }, { seat: input.seat, text: body.text, original: null })];
  },
});

export const withdrawInput = command({
  name: 'input.withdraw',
  may: ['participant'],
  body: z.object({ input: id, withdrawn: z.boolean().default(true) }),
  decide(body, at) {
    const input = own(at, body.input);
    acceptingRun(at.state, need(input.run, 'This step'));
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
