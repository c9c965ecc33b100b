import type { GroupedSheet } from '../method.ts';
import { borda, copeland } from '../stats/borda.ts';
import { kemeny } from '../stats/kemeny.ts';
import { byName, pairwiseOf, type RankedBallot, type Ranking } from '../stats/ranking.ts';
import { schulze } from '../stats/schulze.ts';
import { instantRunoff } from '../stats/transferable-vote.ts';
import { ways, type Way } from './rule.ts';

/** What all orders together come to, as it is stored: for everybody, never for a group. */
export type Orders = {
  readonly ballots: number;
  /** In order of names; rows and columns of `pairs`. */
  readonly options: readonly string[];
  /** How many put the option of the row before that of the column. */
  readonly pairs: readonly (readonly number[])[];
  /** Borda points, n − 1 for the first; what is left out shares what is left. */
  readonly points: readonly number[];
  /** Each way's order; options in one inner list are tied. */
  readonly rankings: { readonly [W in Way]: Ranking };
  /** How many orders are equally near to all, and whether that was proven. */
  readonly nearest: { readonly count: number; readonly isProven: boolean };
};

/** One person's order out of the places that they gave; ties cannot be. */
function orderIn({ answers }: GroupedSheet): string[] {
  const placed = Object.entries(answers).flatMap(([item, { value }]) =>
    typeof value === 'number' ? [{ item, value }] : [],
  );
  return placed.toSorted((one, other) => one.value - other.value).map(({ item }) => item);
}

/**
 * All ways of making one order out of many, and every option against every other.
 *
 * Options that a person leaves out stand tied behind those that they put in order. Nothing of a single order is kept.
 */
export function ordersOf(sheets: readonly GroupedSheet[], items: readonly string[]): Orders {
  const options = items.toSorted(byName);
  const ballots = sheets.flatMap((sheet): RankedBallot[] => {
    const order = orderIn(sheet).filter((item) => options.includes(item));
    const rest = options.filter((item) => !order.includes(item));
    const ranking = [...order.map((item) => [item]), ...(rest.length === 0 ? [] : [rest])];
    return order.length === 0 ? [] : [{ ranking, count: 1 }];
  });
  const support = pairwiseOf(ballots, options);
  const counted = borda(ballots, 0);
  const nearest = kemeny(ballots);
  return {
    ballots: ballots.length,
    options,
    pairs: options.map((one) => options.map((other) => (one === other ? 0 : support(one, other)))),
    points: options.map((option) => counted.scores.get(option) ?? 0),
    rankings: {
      kemeny: (nearest.rankings[0] ?? []).map((option) => [option]),
      schulze: schulze(ballots).ranking,
      borda: counted.ranking,
      copeland: copeland(ballots).ranking,
      runoff: instantRunoff(
        ballots.map(({ ranking, count }) => ({ ranking: strictPart(ranking), count })),
      ).ranking.map((option) => [option]),
    },
    nearest: { count: nearest.rankings.length, isProven: nearest.method === 'exact' },
  };
}

/** In a run-off, a tail of options left out is no vote for them. */
function strictPart(ranking: Ranking): Ranking {
  return ranking.filter((tied, index) => tied.length === 1 || index < ranking.length - 1);
}

/** The first options of each other way that names other ones than this way. */
export function differing(orders: Orders, way: Way): readonly Way[] {
  const firstOf = (each: Way): string => [...(orders.rankings[each][0] ?? [])].toSorted(byName).join(' ');
  return ways.filter((each) => each !== 'runoff' && each !== way && firstOf(each) !== firstOf(way));
}
