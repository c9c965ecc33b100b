import { type RankedBallot, type Support, supportOf } from './ranking.ts';

/** The rankings nearest to all ballots. */
export interface Kemeny {
  /** Every optimum found, strict rankings, in no order that means anything. */
  readonly rankings: readonly (readonly string[])[];
  /** Pairwise support that an optimum respects. */
  readonly score: number;
  /** Pairwise support that it goes against: the sum of Kendall distances (for ballots without ties). */
  readonly distance: number;
  /** Exact lists all optima (up to `listed`); local is the best that insertion search found. */
  readonly method: 'exact' | 'local';
  /** More optima exist than are listed. */
  readonly truncated: boolean;
}

const EXACT_UP_TO = 12;

/**
 * Kemeny–Young ranking: exact to 12 options by dynamic programming over subsets, beyond that a local
 * search from the order of pairwise wins, and it says which. Sources: Kemeny 1959; Young 1988,
 * doi:10.2307/1961757.
 */
export function kemeny(
  ballots: readonly RankedBallot[],
  listed = 100,
  { options, cells }: Support = supportOf(ballots),
): Kemeny {
  const inFavour = (i: number, j: number) => cells[i * options.length + j] ?? 0;
  const method = options.length <= EXACT_UP_TO ? 'exact' : 'local';
  const orders =
    method === 'exact'
      ? exactOrders(options.length, inFavour, listed + 1)
      : [localOrder(options.length, inFavour)];
  const score = scoreOf(orders[0] ?? [], inFavour);
  const backwards = scoreOf((orders[0] ?? []).toReversed(), inFavour);
  return {
    rankings: orders.slice(0, listed).map((order) => order.map((i) => options[i] ?? '')),
    score,
    distance: backwards,
    method,
    truncated: orders.length > listed,
  };
}

/** best[set] = highest score of ordering the set alone; the set's last option is chosen at each step. */
function exactOrders(n: number, support: (i: number, j: number) => number, most: number): number[][] {
  const best = new Float64Array(2 ** n);
  const gain = (set: number, last: number) => {
    let total = 0;
    for (let i = 0; i < n; i += 1) if (i !== last && (set >> i) % 2 === 1) total += support(i, last);
    return total;
  };
  const ending = (set: number, last: number) => (best[set ^ (1 << last)] ?? 0) + gain(set, last);
  const members = (set: number) => Array.from({ length: n }, (_, i) => i).filter((i) => (set >> i) % 2 === 1);
  for (let set = 1; set < best.length; set += 1) {
    best[set] = Math.max(...members(set).map((last) => ending(set, last)));
  }
  const unwind = (set: number, room: number): number[][] => {
    if (set === 0) return [[]];
    const orders: number[][] = [];
    for (const last of members(set)) {
      if (Math.abs(ending(set, last) - (best[set] ?? 0)) > 1e-9) continue;
      for (const order of unwind(set ^ (1 << last), room - orders.length)) orders.push([...order, last]);
      if (orders.length >= room) break;
    }
    return orders;
  };
  return unwind(best.length - 1, most);
}

/** Moves one option at a time to where it gains most, until none gains: each pass compares n² places. */
function localOrder(n: number, support: (i: number, j: number) => number): number[] {
  const leads = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) leads[i * n + j] = support(i, j) - support(j, i);
  const wins = Array.from({ length: n }, (_, i) =>
    leads.subarray(i * n, (i + 1) * n).reduce((total, lead) => total + Math.sign(lead), 0),
  );
  const order = wins.map((_, i) => i).toSorted((a, b) => (wins[b] ?? 0) - (wins[a] ?? 0) || a - b);
  for (let improved = true; improved;) {
    improved = false;
    for (let from = 0; from < n; from += 1) {
      const moving = order[from] ?? 0;
      const row = moving * n;
      let best = from;
      let most = 1e-9;
      for (let to = from - 1, gain = 0; to >= 0; to -= 1) {
        gain += leads[row + (order[to] ?? 0)] ?? 0;
        if (gain <= most) continue;
        best = to;
        most = gain;
      }
      for (let to = from + 1, gain = 0; to < n; to += 1) {
        gain -= leads[row + (order[to] ?? 0)] ?? 0;
        if (gain <= most) continue;
        best = to;
        most = gain;
      }
      if (best === from) continue;
      order.splice(from, 1);
      order.splice(best, 0, moving);
      improved = true;
    }
  }
  return order;
}

function scoreOf(order: readonly number[], support: (i: number, j: number) => number): number {
  let score = 0;
  for (const [at, i] of order.entries()) for (const j of order.slice(at + 1)) score += support(i, j);
  return score;
}
