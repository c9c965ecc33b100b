import { rankByScore, type Ranking } from './ranking.ts';
import { sum } from './sums.ts';

/** The rule of dots and points, fixed before anybody spends. */
export interface SpendingRule {
  readonly budget: number;
  /** The most on one option; `null` for no cap. */
  readonly cap: number | null;
}

/** What became of one ballot. */
export interface SpentBallot {
  readonly spent: number;
  readonly unspent: number;
  readonly valid: boolean;
}

/**
 * Dots, or 100 points: sums of what the valid ballots spent, and by how many people.
 *
 * A ballot over the budget, over the cap, or with a negative number does not count; unspent dots are shown, not shared
 * out. Report sum and people together: one person's heap is not three people's dots.
 */
export function spending(
  ballots: readonly Readonly<Record<string, number>>[],
  { budget, cap }: SpendingRule,
): {
  readonly ballots: readonly SpentBallot[];
  readonly totals: Readonly<Record<string, number>>;
  readonly people: Readonly<Record<string, number>>;
  readonly unspent: number;
  readonly ranking: Ranking;
} {
  const read = ballots.map((ballot): SpentBallot => {
    const given = Object.values(ballot);
    const spent = sum(given);
    // 33.3 + 33.3 + 33.4 is not quite 100 in floating point.
    const valid = spent <= budget + 1e-9 && given.every((each) => each >= 0 && each <= (cap ?? budget));
    return { spent, unspent: valid ? Math.max(0, budget - spent) : 0, valid };
  });
  const totals = new Map<string, number>();
  const people = new Map<string, number>();
  for (const [i, ballot] of ballots.entries()) {
    for (const [option, given] of Object.entries(ballot)) {
      const counted = read[i]?.valid === true ? given : 0;
      totals.set(option, (totals.get(option) ?? 0) + counted);
      people.set(option, (people.get(option) ?? 0) + (counted > 0 ? 1 : 0));
    }
  }
  return {
    ballots: read,
    totals: Object.fromEntries(totals),
    people: Object.fromEntries(people),
    unspent: sum(read.map((each) => each.unspent)),
    ranking: rankByScore(totals),
  };
}
