import { stageOf, ungrouped } from '../commands/stages.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Gathered } from '../model/gathered.ts';
import { gatheredOf } from './gathered-view.ts';
import { inputsOfRun } from './inputs-index.ts';
import { type NextPoint, nextPoint } from './next-point.ts';
import { progressOf, type ProgressView, seatNumber, type StepView } from './parts.ts';

/** A step with what the team may know of it. */
export type ConsoleStep = StepView & {
  readonly progress: ProgressView;
  /** What its last run came to; null where the cards are shown themselves, or before the team looked. */
  readonly gathered: Gathered | null;
  /** The groups that work now, with how many cards each has written, and how many people are in none. */
  readonly groups: readonly { readonly seats: readonly number[]; readonly cards: number }[];
  readonly ungrouped: number;
  /** The point whose turn it is, while points are shown one by one. */
  readonly nextPoint: NextPoint | null;
};

export function consoleStep(state: Consultation, view: StepView): ConsoleStep {
  return {
    ...view,
    progress: progressOf(state, view.run?.id ?? null),
    gathered: teamGathered(state, view.run),
    ...groupsNow(state, view.run),
    nextPoint: view.run?.phase === 'team' ? nextPoint(state, view.run.id) : null,
  };
}

function groupsNow(state: Consultation, view: StepView['run']): Pick<ConsoleStep, 'groups' | 'ungrouped'> {
  const run = view === null ? undefined : state.runs[view.id];
  const stage = run === undefined ? undefined : stageOf(run);
  if (run === undefined || stage === undefined || stage.groups.length === 0)
    return { groups: [], ungrouped: 0 };
  const cards = inputsOfRun(state, run.id).filter(({ withdrawn }) => !withdrawn);
  return {
    groups: stage.groups.map((members, index) => ({
      seats: members.map((seat) => seatNumber(state, seat)),
      cards: cards.filter(({ place }) => place === `${stage.size}.${index + 1}`).length,
    })),
    ungrouped: run.phase === 'open' ? ungrouped(state, run).length : 0,
  };
}

/** What a step came to, once the team may know: of a poll, together with the room. */
function teamGathered(state: Consultation, run: StepView['run']): Gathered | null {
  if (run === null) return null;
  const gathered = gatheredOf(state, run.id);
  // Of a grid only numbers, so that people can be sent to the cells that are empty.
  const isOut = gathered?.kind === 'grid' || ['team', 'shown', 'done'].includes(run.phase);
  return isOut ? gathered : null;
}
