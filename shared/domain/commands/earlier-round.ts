import type { BallotInput } from '../../methods/method.ts';
import { mayStandTogether, type RowRoll } from '../../methods/smallGroups/difference.ts';
import { OTHER_GROUPS } from '../../methods/smallGroups/publish.ts';
import type { Ballot } from '../model/ballot.ts';

/** What is needed of the round before. */
export type EarlierRound = Pick<Ballot, 'responses' | 'recusals' | 'electorate' | 'items' | 'collection'>;

/** The published group of a category: itself, or the pool. */
export function publishedGroup(ballot: Pick<Ballot, 'plan'>, category: string): string {
  return ballot.plan?.pool?.groups.includes(category) === true ? OTHER_GROUPS : category;
}

/**
 * What people answered in the round before and in this one, for those who answered in both.
 *
 * Only on the same wording: another wording is another question. `comparable` is false where figures of those in both
 * rounds, beside those of either whole round, could show how single seats answered: those who left between the rounds
 * as well as those who came. Such figures are of everybody together, so that the totals are what could be subtracted.
 */
export function roundsOf(
  ballot: Ballot,
  items: readonly string[],
  earlier: EarlierRound | null,
): BallotInput['rounds'] {
  const before = earlier === null || earlier.collection === 'secret' ? null : earlier;
  const minimum = ballot.plan?.minimum ?? 3;
  return {
    number: ballot.round,
    between: Object.fromEntries(
      items.map((item) => {
        const version = ballot.items.find(({ statement }) => statement === item)?.version;
        const isSame =
          before?.items.some((row) => row.statement === item && row.version === version) === true;
        if (before === null || !isSame) return [item, null];
        const now = answered(ballot, item);
        // As it was published then: whoever has no vote any more is among those who left.
        const then = answered(before, item);
        const both = [...now.keys()].filter((seat) => then.has(seat));
        const all = (seats: Iterable<string>): RowRoll[] => [{ row: 'all', seats: [...seats] }];
        return [
          item,
          {
            pairs: both.map((seat) => [then.get(seat) ?? 0, now.get(seat) ?? 0] as const),
            comparable:
              both.length >= minimum &&
              mayStandTogether(all(both), all(now.keys()), minimum) &&
              mayStandTogether(all(then.keys()), all(both), minimum),
          },
        ];
      }),
    ),
  };
}

/** What seats that might answer an item gave to it, where it is a number. */
function answered(
  { responses, recusals, electorate }: Pick<Ballot, 'responses' | 'recusals' | 'electorate'>,
  item: string,
): ReadonlyMap<string, number> {
  const recused = new Set(recusals[item]);
  return new Map(
    Object.entries(responses).flatMap(([seat, given]) => {
      const value = given[item]?.['value'];
      return typeof value !== 'number' || electorate[seat] === undefined || recused.has(seat)
        ? []
        : [[seat, value] as const];
    }),
  );
}
