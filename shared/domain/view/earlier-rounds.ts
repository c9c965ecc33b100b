import { showsRounds } from '../../methods/slope-of-rounds.ts';
import type { Json } from '../../util/json.ts';
import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { resultView } from './ballot-view.ts';

/** A round before this one that asked a statement in the same words, as it was published. */
export type EarlierRoundView = { readonly round: number; readonly detail: Json };

/** The rounds before a ballot on one of its statements, the first one first: counted, not withheld, not voted again. */
export function earlierRounds(state: Consultation, last: Ballot, statement: string): EarlierRoundView[] {
  if (!showsRounds(last.settings) || last.withheld !== null) return [];
  const versionIn = (ballot: Ballot): number | undefined =>
    ballot.items.find((item) => item.statement === statement)?.version;
  const before = ({ previous }: Ballot): Ballot | undefined =>
    previous === null ? undefined : state.ballots[previous];
  const version = versionIn(last);
  const seen = new Set([last.id]);
  const rounds: EarlierRoundView[] = [];
  for (let round = before(last); round !== undefined && !seen.has(round.id); round = before(round)) {
    seen.add(round.id);
    if (version === undefined || versionIn(round) !== version) break;
    const isTold = round.phase === 'counted' && round.supersededBy === null;
    const found = isTold ? resultView(state, round)?.items[statement] : undefined;
    if (found !== undefined) rounds.unshift({ round: round.round, detail: found.detail });
  }
  return rounds;
}
