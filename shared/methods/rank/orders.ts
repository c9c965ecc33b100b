import type { GroupedSheet, Tell } from '../method.ts';
import { borda, copeland } from '../stats/borda.ts';
import { kemeny } from '../stats/kemeny.ts';
import { byName, pairwiseIn, type RankedBallot, type Ranking, supportOf } from '../stats/ranking.ts';
import { rankedPairs, schulze } from '../stats/schulze.ts';
import { instantRunoff } from '../stats/transferable-vote.ts';
import { ordersIn, strictBallots } from './order-sheet.ts';
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
  readonly rankings: { readonly [W in Way]?: Ranking };
  /** Votes in each round of the run-off; absent in results from before they were kept. */
  readonly rounds?: readonly { readonly [option: string]: number }[];
  /** How many orders are equally near to all, and whether that was proven. */
  readonly nearest: { readonly count: number; readonly isProven: boolean };
};

/**
 * All ways of making one order out of many, and every option against every other.
 *
 * Options that a person leaves out stand tied behind those that they put in order. Nothing of a single order is kept.
 */
export function ordersOf(
  sheets: readonly GroupedSheet[],
  items: readonly string[],
  tell: Tell = () => undefined,
): Orders {
  const options = items.toSorted(byName);
  const given = ordersIn(sheets, options);
  const ballots = given.map(({ order, rest }): RankedBallot => ({
    ranking: rest.length === 0 ? order : [...order, rest],
    count: 1,
  }));
  const support = supportOf(ballots, ballots.length === 0 ? [] : options);
  const pairs = pairwiseIn(support);
  tell(0.3);
  const counted = borda(ballots, 0);
  tell(0.4);
  const nearest = kemeny(ballots, 100, support);
  tell(0.7);
  // A tail of options left out is no vote for them.
  const runoff = instantRunoff(strictBallots(given));
  tell(0.9);
  return {
    ballots: ballots.length,
    options,
    pairs: options.map((one) => options.map((other) => (one === other ? 0 : pairs(one, other)))),
    points: options.map((option) => counted.scores.get(option) ?? 0),
    rankings: {
      kemeny: (nearest.rankings[0] ?? []).map((option) => [option]),
      schulze: schulze(ballots, support).ranking,
      borda: counted.ranking,
      copeland: copeland(ballots, support).ranking,
      pairs: inLayers(rankedPairs(ballots, support), options),
      runoff: withAll(runoff.ranking, options),
    },
    nearest: { count: nearest.rankings.length, isProven: nearest.method === 'exact' },
    rounds: runoff.rounds,
  };
}

/** What is locked as an order: whom nobody beats first, then whom nobody of the rest beats, and so on. */
function inLayers(
  { locked }: Pick<ReturnType<typeof rankedPairs>, 'locked'>,
  options: readonly string[],
): Ranking {
  const beaters = new Map(options.map((option) => [option, 0]));
  const losers = new Map<string, string[]>(options.map((option) => [option, []]));
  for (const [winner, loser] of locked) {
    beaters.set(loser, (beaters.get(loser) ?? 0) + 1);
    losers.get(winner)?.push(loser);
  }
  const layers: string[][] = [];
  let left = [...options];
  while (left.length > 0) {
    const layer = left.filter((option) => beaters.get(option) === 0);
    layers.push(layer);
    left = left.filter((option) => beaters.get(option) !== 0);
    for (const winner of layer) {
      for (const loser of losers.get(winner) ?? []) beaters.set(loser, (beaters.get(loser) ?? 0) - 1);
    }
  }
  return layers;
}

/** A run-off with those last, tied, whom nobody put into an order. */
function withAll(order: readonly string[], options: readonly string[]): Ranking {
  const unnamed = options.filter((option) => !order.includes(option));
  return [...order.map((option) => [option]), ...(unnamed.length === 0 ? [] : [unnamed])];
}

/** The same with its options under other names. */
export function renamedOrders(orders: Orders, of: (option: string) => string): Orders {
  const renamed = (ranking: Ranking): Ranking => ranking.map((tied) => tied.map(of));
  return {
    ...orders,
    options: orders.options.map(of),
    rankings: Object.fromEntries(ways.map((way) => [way, renamed(rankingOf(orders, way))])),
    rounds: (orders.rounds ?? []).map((tallies) =>
      Object.fromEntries(Object.entries(tallies).map(([option, votes]) => [of(option), votes])),
    ),
  };
}

/** The order of one way of counting; none in results from before it was known. */
export function rankingOf(orders: Orders, way: Way): Ranking {
  return orders.rankings[way] ?? [];
}

/** The first options of each other way that names other ones than this way. */
export function differing(orders: Orders, way: Way): readonly Way[] {
  const firstOf = (each: Way): string => [...(rankingOf(orders, each)[0] ?? [])].toSorted(byName).join(' ');
  return ways.filter((each) => each !== 'runoff' && each !== way && firstOf(each) !== firstOf(way));
}
