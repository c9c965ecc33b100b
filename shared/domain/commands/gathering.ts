import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import type { Choices, InputMethod } from '../../methods/method.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';
import type { Step } from '../model/programme.ts';
import { need, refuse, command } from './command.ts';
import { runChain } from './runs.ts';
import { isSortable } from './sorting.ts';
import { id } from './words.ts';

/** The method of a step that collects, or undefined. */
export function inputMethod(step: Step): InputMethod | undefined {
  const method = step.activity === null ? undefined : methods.get(step.activity.method);
  return method?.kind === 'inputs' ? method : undefined;
}

/** The options of a step that asks a closed question; null where people write. */
export function choicesOf(step: Step): Choices | null {
  return inputMethod(step)?.choices?.(step.activity?.settings ?? {}) ?? null;
}

/** Refuses a card that its method would not take: too long, one too many, at no place of the activity. */
export function heldToLimits(
  state: Consultation,
  step: Step,
  card: {
    readonly run: string;
    readonly seat: string | null;
    readonly text: string;
    readonly place: string | null;
    /** The card itself, where it is there already. */
    readonly own?: string;
  },
): void {
  const { longest, most, places } = inputMethod(step)?.limits?.(step.activity?.settings ?? {}) ?? {};
  if (longest !== undefined && card.text.length > longest) {
    refuse('bad-input', `This is too long. Please keep it to ${longest} characters.`);
  }
  if (places === undefined ? card.place !== null : card.place === null || !places.includes(card.place)) {
    refuse('bad-input', 'Please choose where on the page this belongs.');
  }
  if (most === undefined || card.seat === null) return;
  const chain = new Set(runChain(state, card.run).map(({ id: run }) => run));
  const mine = Object.values(state.inputs).filter(
    (input) =>
      input.seat === card.seat && !input.withdrawn && input.id !== card.own && chain.has(input.run ?? ''),
  );
  if (mine.length >= most) {
    refuse('already', 'You have given all that was asked. Change or withdraw one of yours first.');
  }
}

/** A word of this run that the team may see. */
function ownWord(state: Consultation, run: string, input: string): Input {
  const row = need(state.inputs[input], 'This word');
  const isHere = runChain(state, run).some((each) => each.id === row.run);
  if (!isHere || !isSortable(state, row)) refuse('wrong-phase', 'This word is not with the team.');
  return row;
}

/** What one card says is counted with what another says: plurals, other spellings, another language. */
export const joinVariant = command({
  name: 'variant.join',
  may: ['lead', 'sorting'],
  body: z.object({ run: id, input: id, into: id.nullable() }),
  decide(body, { state, by }) {
    const run = need(state.runs[body.run], 'This step');
    const step = need(state.steps[run.step], 'This step');
    if (inputMethod(step)?.gather === undefined) refuse('wrong-phase', 'This step does not count words.');
    const input = ownWord(state, run.id, body.input);
    const before = run.variants[input.id] ?? null;
    const undo = { name: 'variant.join', body: { run: run.id, input: input.id, into: before } };
    if (body.into === null) {
      if (before === null) refuse('already', 'This word stands by itself already.');
      const parted = event('VariantJoined', { run: run.id, input: input.id, into: null, by });
      return [undoable(parted, `“${input.text}” by itself`, undo)];
    }
    const into = ownWord(state, run.id, body.into);
    if (into.id === input.id) refuse('already', 'A word cannot be joined with itself.');
    const joined = event('VariantJoined', { run: run.id, input: input.id, into: into.id, by });
    return [undoable(joined, `“${input.text}” counted as “${into.text}”`, undo)];
  },
});

/** What a seat chooses in a closed poll; the last choice counts, none takes it back. */
export const makeChoice = command({
  name: 'choice.make',
  may: ['participant'],
  body: z.object({ run: id, choices: z.array(z.number().int().min(0).max(99)).max(100) }),
  decide(body, { state, seat }) {
    const run = need(state.runs[body.run], 'This step');
    const step = need(state.steps[run.step], 'This step');
    const choices = choicesOf(step);
    if (choices === null) refuse('wrong-phase', 'This step asks no question to choose from.');
    if (run.phase !== 'open') refuse('step-closed', 'This poll has closed.');
    const chosen = [...new Set(body.choices)].toSorted((one, other) => one - other);
    if (chosen.some((option) => option >= choices.options.length)) {
      refuse('bad-input', 'This option is not on the list any more. Please choose again.');
    }
    if (chosen.length > choices.most) {
      refuse('bad-input', `Please choose at most ${choices.most}.`);
    }
    return [event('ChoicesMade', { run: run.id }, { seat: need(seat, 'Your seat'), choices: chosen })];
  },
});
