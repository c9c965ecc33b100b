import { z } from 'zod';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import { inputMethod } from '../commands/gathering.ts';
import { runChain } from '../commands/runs.ts';
import type { Consultation } from '../model/consultation.ts';
import { isRevealed } from '../release/material-told.ts';
import { inputsOfRun } from '../view/inputs-index.ts';
import { id } from './schema-parts.ts';
import type { OpenConsultation } from './schema.ts';

/** What was gathered in a step and counted: a poll, a word cloud, an open poll, a grid. */
export const openGathering = z.object({
  id,
  step: id,
  /** The inputs that were counted. */
  inputs: z.array(id).default([]),
  /** Words that count as one: input → input. */
  joined: z.record(z.string(), id).default({}),
  /** Of a closed poll, by seat: numbers of options in the step’s settings, from 0. */
  choices: z.record(z.string(), z.array(z.number().int().min(0).max(99)).max(100)).default({}),
});

type OpenGathering = z.infer<typeof openGathering>;

/** The last time of each step that the room saw. */
export function gatheringsOfArchive(state: Consultation): OpenGathering[] {
  return Object.values(state.steps).flatMap((step): OpenGathering[] => {
    if (step.removed || inputMethod(step)?.gather === undefined) return [];
    const last = step.runs.findLast((id) => state.runs[id]?.shownAt !== null);
    const run = last === undefined ? undefined : state.runs[last];
    if (run === undefined) return [];
    const inputs = runChain(state, run.id)
      .toReversed()
      .flatMap(({ id }) => inputsOfRun(state, id))
      .filter((input) => isRevealed(state, input))
      .map(({ id }) => id);
    const there = new Set(inputs);
    return [
      {
        id: run.id,
        step: step.id,
        inputs,
        joined: Object.fromEntries(
          Object.entries(run.variants).filter((pair) => pair.every((input) => there.has(input))),
        ),
        choices: Object.fromEntries(Object.entries(run.choices).map(([seat, chosen]) => [seat, [...chosen]])),
      },
    ];
  });
}

/** The same of an import: each is a run that was shown, and its inputs were said in it. */
export function gatheringEventsOf(doc: OpenConsultation): EventDraft[] {
  return doc.gatherings.map(({ id: run, step, inputs, joined, choices }) =>
    event('RunImported', { run, step, inputs, variants: joined }, { choices }),
  );
}
