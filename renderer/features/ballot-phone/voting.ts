import type { BallotView, ResultView } from '../../../shared/domain/view/ballot-view.ts';
import type { ReasonsView } from '../../../shared/domain/view/earlier-reasons.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { RunView } from '../../../shared/domain/view/parts.ts';

/** What the pages of an open ballot share. */
export type Voting = {
  readonly ballot: BallotView;
  readonly seat: OwnSeat;
  readonly own: NonNullable<OwnSeat['ballot']>;
  readonly run: RunView | null;
  readonly earlierResult: ResultView | null;
  readonly earlierReasons: ReasonsView;
};
