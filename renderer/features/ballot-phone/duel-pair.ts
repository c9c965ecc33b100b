import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import type { Duel } from '../../../shared/methods/duels/duel.ts';

/** Two statements side by side, and what was said of them. */
export interface DuelPair {
  readonly one: BallotItemView;
  readonly other: BallotItemView;
  readonly given: Duel | undefined;
  readonly strengths: readonly number[];
  readonly even: 0 | 1;
  readonly onAnswer: (duel: Duel) => void;
}
