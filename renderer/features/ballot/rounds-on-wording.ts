import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';

/** A ballot and the rounds before it that asked a statement in the same words, the first one first. */
export function roundsOnWording(
  ballots: { readonly [id: string]: TeamBallot },
  last: TeamBallot,
  statement: string,
): TeamBallot[] {
  const rounds = [last];
  for (let round = last; ;) {
    const item = round.items.find((each) => each.statement === statement);
    const earlier = round.previous === null ? undefined : ballots[round.previous];
    const asked = earlier?.items.some((each) => each.statement === statement) === true;
    if (earlier === undefined || item === undefined || item.before !== null || !asked) return rounds;
    if (rounds.includes(earlier)) return rounds;
    rounds.unshift(earlier);
    round = earlier;
  }
}
