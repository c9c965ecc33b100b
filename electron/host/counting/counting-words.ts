import type { EarlierRound } from '../../../shared/domain/commands/earlier-round.ts';
import type { Ballot } from '../../../shared/domain/model/ballot.ts';
import type { Sealed } from '../consultation/opening-box.ts';

/**
 * What a thread is given, as JSON text: a copy of the objects themselves would hold the host's thread three times as
 * long. What was in the record comes out of JSON as it went in.
 */
export type CountingRequest = {
  readonly ballot: Ballot;
  readonly earlier: EarlierRound | null;
  readonly sealed: Sealed | null;
};

/** What the thread says; `text` is what `ballot.count` gathers, as JSON. */
export type CountingWord =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'made'; readonly text: string };
