import { inputMethod } from '../commands/gathering.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Gathered } from '../model/gathered.ts';
import type { Slide } from '../model/programme.ts';
import { shownGathered } from './gathered-view.ts';
import { cardsOfRun, cardView, type CardView, isShown, stepView, type StepView } from './parts.ts';

export type GatheredSlide = {
  readonly kind: 'gathered';
  readonly step: StepView;
  readonly gathered: Gathered;
  /** The cards behind it, where they may stand beside it. */
  readonly cards: readonly CardView[];
  readonly page: number;
};

/** What a run came to, for the projector; null before it was shown. */
export function gatheredSlide(
  state: Consultation,
  slide: Extract<Slide, { kind: 'gathered' }>,
): GatheredSlide | null {
  const run = state.runs[slide.run];
  const row = run === undefined ? undefined : state.steps[run.step];
  const step = stepView(state, row?.id ?? null);
  const gathered = shownGathered(state, slide.run);
  if (row === undefined || step === null || gathered === null) return null;
  const cards =
    inputMethod(row)?.showsOnlyTogether === true
      ? []
      : cardsOfRun(state, slide.run)
          .filter((input) => isShown(state, input))
          .map((input) => cardView(state, input));
  return { kind: 'gathered', step, gathered, cards, page: slide.page ?? 1 };
}
