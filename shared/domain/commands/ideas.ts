import { z } from 'zod';
import { methods } from '../../methods/registry.ts';
import { event } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input, Statement } from '../model/material.ts';
import type { Run, Step } from '../model/programme.ts';
import { command, need, refuse } from './command.ts';
import { nextNumber } from './statements.ts';
import { id } from './words.ts';

/** Whether a step collects ideas before it votes on them. */
export function collectsFirst(step: Step): boolean {
  const method = step.activity === null ? undefined : methods.get(step.activity.method);
  return method?.kind === 'ballot' && method.ideasFirst !== undefined;
}

/** Whether a run is the one in which a step collects its ideas, not one of its votes. */
export function collectsIdeas(state: Consultation, step: Step, run: Pick<Run, 'id'>): boolean {
  return collectsFirst(step) && !Object.values(state.ballots).some((ballot) => ballot.run === run.id);
}

/** Whether the votes of a step on its ideas have begun. */
export function votesOnIdeas(state: Consultation, step: Step): boolean {
  return Object.values(state.ballots).some(
    (ballot) => ballot.step === step.id && !ballot.practice && ballot.phase !== 'void',
  );
}

const gone = new Set<Statement['status']>(['merged', 'split', 'dropped']);

/** Statements that came from the ideas of a step and still stand, by number. */
export function ideasOf(state: Consultation, step: Step): Statement[] {
  return Object.values(state.statements)
    .filter(
      (row) => !gone.has(row.status) && row.inputs.some((input) => state.inputs[input]?.step === step.id),
    )
    .toSorted((one, other) => one.number - other.number);
}

/** Ideas of a step that the room has seen and no statement rests on yet; what says the same goes with another. */
export function unnumbered(state: Consultation, step: Step): Input[] {
  const used = new Set(Object.values(state.statements).flatMap(({ inputs }) => inputs));
  return Object.values(state.inputs)
    .filter(
      (input) =>
        input.step === step.id &&
        !input.withdrawn &&
        !input.erased &&
        input.held === null &&
        input.setAside === null &&
        (input.sameAs === null || state.inputs[input.sameAs] === undefined) &&
        state.runs[input.run ?? '']?.shownAt !== null &&
        !used.has(input.id),
    )
    .toSorted((one, other) => one.number - other.number);
}

/** The ideas that were shown become a numbered list: a statement each, with those that say the same behind it. */
export const numberIdeas = command({
  name: 'ideas.number',
  may: ['lead'],
  body: z.object({ step: id }),
  decide(body, at) {
    const { state, by } = at;
    const step = need(state.steps[body.step], 'This step');
    if (!collectsFirst(step)) refuse('wrong-phase', 'This step does not vote on its own ideas.');
    if (votesOnIdeas(state, step))
      refuse('rule-locked', 'The vote on these ideas has been prepared already.');
    const ideas = unnumbered(state, step);
    if (ideas.length === 0) refuse('already', 'There is no idea without a number. Show the ideas first.');
    const first = nextNumber(state);
    return ideas.map((idea, index) => {
      const statement = at.id();
      const alike = Object.values(state.inputs).filter(
        (row) => row.sameAs === idea.id && !row.withdrawn && row.held === null,
      );
      return event(
        'StatementDrafted',
        {
          statement,
          number: first + index,
          kind: 'idea',
          theme: idea.theme,
          inputs: [idea.id, ...alike.map((row) => row.id)],
          evidence: [],
          splitFrom: null,
          v: 1,
          language: idea.language,
          changedIn: step.meeting,
          by,
        },
        { text: idea.text, reason: '', translations: {}, more: null },
      );
    });
  },
});
