import type { BallotInput } from '../../methods/method.ts';
import { mayStandTogether, type RowRoll } from '../../methods/smallGroups/difference.ts';
import { OTHER_GROUPS } from '../../methods/smallGroups/publish.ts';
import type { JsonObject } from '../../util/json.ts';
import type { Ballot } from '../model/ballot.ts';

/** What is needed of the round before. */
export type EarlierRound = Pick<Ballot, 'responses' | 'items' | 'collection'>;

/** The published group of a category: itself, or the pool. */
export function publishedGroup(ballot: Pick<Ballot, 'plan'>, category: string): string {
  return ballot.plan?.pool?.groups.includes(category) === true ? OTHER_GROUPS : category;
}

/**
 * What people answered in the round before and in this one, for those who answered in both.
 *
 * Only on the same wording: another wording is another question. `comparable` is false where figures of those in both
 * rounds, beside those of the whole round, could show how single seats answered.
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
        const now = answered(ballot, item, ballot.responses);
        const then = answered(ballot, item, before.responses);
        const both = now.filter(({ seat }) => then.some((row) => row.seat === seat));
        const rows = (list: typeof now): RowRoll[] =>
          Object.entries(Object.groupBy(list, ({ row }) => row)).map(([row, seats = []]) => ({
            row,
            seats: seats.map(({ seat }) => seat),
          }));
        return [
          item,
          {
            pairs: both.map(
              ({ seat, value }) => [then.find((row) => row.seat === seat)?.value ?? 0, value] as const,
            ),
            comparable: both.length >= minimum && mayStandTogether(rows(both), rows(now), minimum),
          },
        ];
      }),
    ),
  };
}

/** Seats that gave a number to an item and may, with the row in which they are counted. */
function answered(
  ballot: Ballot,
  item: string,
  responses: { readonly [seat: string]: { readonly [statement: string]: JsonObject } },
): { readonly seat: string; readonly row: string; readonly value: number }[] {
  return Object.entries(responses).flatMap(([seat, given]) => {
    const category = ballot.electorate[seat];
    const value = given[item]?.['value'];
    if (category === undefined || typeof value !== 'number') return [];
    if (ballot.recusals[item]?.includes(seat) === true) return [];
    return [{ seat, row: publishedGroup(ballot, category), value }];
  });
}
