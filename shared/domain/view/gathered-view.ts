import type { Gathered } from '../model/gathered.ts';
import { inputMethod } from '../commands/gathering.ts';
import { runChain } from '../commands/runs.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Run } from '../model/programme.ts';
import { inputsOfRun } from './inputs-index.ts';

type Made = {
  readonly inputs: Consultation['inputs'];
  readonly isGuarded: boolean;
  readonly gathered: Gathered | null;
};

// A run never changes once views see it, so that what it came to over the same cards stays true.
const made = new WeakMap<Run, Made>();

/**
 * What the cards or choices of a run come to, as its method counts them; null where it shows the cards themselves.
 *
 * Held, withdrawn and erased cards are not in it; cards that the team merged count as one word.
 *
 * @param isGuarded whether circumstances may not be told: under the Chatham House rule, outside the archive
 */
export function gatheredOf(
  state: Consultation,
  runId: string,
  isGuarded = state.about?.release === 'chatham-house',
): Gathered | null {
  const run = state.runs[runId];
  if (run === undefined) return null;
  const known = made.get(run);
  if (known?.inputs === state.inputs && known.isGuarded === isGuarded) return known.gathered;
  const gathered = gather(state, run, isGuarded);
  made.set(run, { inputs: state.inputs, isGuarded, gathered });
  return gathered;
}

/** The same, once the room may see it. */
export function shownGathered(state: Consultation, runId: string | null): Gathered | null {
  const run = runId === null ? undefined : state.runs[runId];
  return run === undefined || run.shownAt === null ? null : gatheredOf(state, run.id);
}

function gather(state: Consultation, run: Run, isGuarded: boolean): Gathered | null {
  const step = state.steps[run.step];
  const method = step === undefined ? undefined : inputMethod(step);
  if (step === undefined || method?.gather === undefined) return null;
  const inputs = runChain(state, run.id)
    .toReversed()
    .flatMap(({ id }) => inputsOfRun(state, id))
    .filter(({ withdrawn, erased, held }) => !withdrawn && !erased && held === null);
  const merged = inputs.flatMap(({ id, sameAs }) => (sameAs === null ? [] : [[id, sameAs] as const]));
  return method.gather(step.activity?.settings ?? {}, {
    cards: inputs.map(({ id, text, language, place, seat }) => ({
      id,
      text,
      language,
      place,
      by: seat ?? id,
    })),
    variants: run.variants,
    merged: Object.fromEntries(merged),
    choices: Object.values(run.choices),
    minimum: state.about?.minimumGroup ?? 3,
    isGuarded,
  });
}
