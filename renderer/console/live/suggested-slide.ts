import type { Slide } from '../../../shared/domain/model/programme.ts';
import { screenPictures } from '../../features/piles/sort-pages.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';

type Known = Pick<ConsoleView, 'room' | 'steps' | 'currentStep' | 'ballots' | 'slide' | 'themes' | 'sorts'>;

/** The slides that go with the current step, the likeliest first; what is on the screen already is left out. */
export function slidesOfStep(view: Known): Slide[] {
  const step = view.currentStep === null ? undefined : view.steps[view.currentStep];
  const all: Slide[] = [];
  if (step !== undefined) {
    const run = step.run;
    const counted = Object.values(view.ballots).filter(
      (ballot) => ballot.step === step.id && ballot.phase === 'counted' && !ballot.superseded,
    );
    if (run !== null && (run.phase === 'open' || run.phase === 'stopped')) {
      all.push({ kind: 'prompt', run: run.id });
      // Nobody writes or votes on a phone while the room decides or the team sorts.
      if (step.methodKind === 'inputs' || step.methodKind === 'piles' || step.methodKind === 'ballot')
        all.push({ kind: 'progress', run: run.id });
    }
    if (
      run !== null &&
      (step.methodKind === 'inputs' || step.takesCards) &&
      (run.phase === 'shown' || run.phase === 'done')
    ) {
      all.push(
        step.gathered === null
          ? { kind: 'cards', run: run.id, theme: null, page: 1 }
          : { kind: 'gathered', run: run.id, page: 1 },
      );
    }
    const sort = view.sorts[run?.id ?? '']?.result ?? null;
    if (run !== null && sort !== null && (run.phase === 'shown' || run.phase === 'done')) {
      for (const figure of screenPictures(sort)) all.push({ kind: 'sort', run: run.id, figure, page: 1 });
    }
    for (const ballot of counted.toReversed()) all.push({ kind: 'results', ballot: ballot.id, page: 1 });
    if (run !== null && step.methodKind === 'matrix' && (run.phase === 'shown' || run.phase === 'done')) {
      all.push({ kind: 'matrix', run: run.id, page: 1 });
    }
    if (step.methodKind === 'sorting' && view.themes.length > 0) all.push({ kind: 'themes', page: 1 });
    if (run === null || run.phase === 'ready') all.push({ kind: 'hold', text: step.title });
  }
  if (view.room.open) all.push({ kind: 'join' });
  const now = JSON.stringify(view.slide);
  return all.filter((slide) => JSON.stringify(slide) !== now);
}
