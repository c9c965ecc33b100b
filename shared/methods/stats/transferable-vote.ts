import { byName, optionsOf, type RankedBallot } from './ranking.ts';

/** How a tie for exclusion is broken: recorded before the count. Later in this list goes out first. */
export type DeclaredOrder = readonly string[];

/** One round of a transferable count. */
export interface CountRound {
  readonly tallies: Readonly<Record<string, number>>;
  readonly elected: readonly string[];
  readonly excluded: string | null;
  /** The declared order was needed to decide whom to exclude. */
  readonly tieBroken: boolean;
  readonly exhausted: number;
}

/** The result of a transferable count. */
export interface TransferableCount {
  readonly quota: number;
  readonly elected: readonly string[];
  readonly rounds: readonly CountRound[];
}

/**
 * Single transferable vote; with one seat, instant runoff by the same steps.
 *
 * Droop quota floor(V/(s+1)) + 1, constant; surpluses by the weighted inclusive Gregory transfer; the
 * lowest is excluded; ties by the declared order (by name when none is given). When as many remain as
 * there are seats they are elected. A ballot with several options at its next place gives each an
 * equal part. Source: Tideman 1995, doi:10.1257/jep.9.1.27.
 */
export function transferableVote(
  ballots: readonly RankedBallot[],
  seats: number,
  declared: DeclaredOrder = [],
): TransferableCount {
  const total = ballots.reduce((sum, ballot) => sum + ballot.count, 0);
  const quota = Math.floor(total / (seats + 1)) + 1;
  const hopeful = new Set(optionsOf(ballots));
  const elected: string[] = [];
  const rounds: CountRound[] = [];
  let piles = ballots.map(({ ranking, count }) => ({ ranking, weight: count }));
  const precedence = (option: string) => {
    const place = declared.indexOf(option);
    return place < 0 ? Infinity : place;
  };

  while (elected.length < seats && hopeful.size > 0) {
    const holders = piles.map((pile) => pile.ranking.map((tied) => tied.filter((each) => hopeful.has(each))));
    const next = holders.map((ranking) => ranking.find((tied) => tied.length > 0) ?? []);
    const tallies = new Map([...hopeful].map((option) => [option, 0]));
    let exhausted = 0;
    for (const [i, { weight }] of piles.entries()) {
      const tied = next[i] ?? [];
      if (tied.length === 0) exhausted += weight;
      for (const option of tied) tallies.set(option, (tallies.get(option) ?? 0) + weight / tied.length);
    }
    const tally = (option: string) => tallies.get(option) ?? 0;
    const ordered = [...hopeful].toSorted(
      (a, b) => tally(b) - tally(a) || precedence(a) - precedence(b) || byName(a, b),
    );
    const reached = ordered.filter((option) => tally(option) >= quota - 1e-9);
    const allRemaining = hopeful.size <= seats - elected.length;
    const won = allRemaining ? ordered : reached.slice(0, seats - elected.length);
    const round = { tallies: Object.fromEntries(tallies), elected: won, exhausted };

    if (won.length > 0) {
      const kept = new Map(won.map((option) => [option, Math.max(0, tally(option) - quota) / tally(option)]));
      piles = piles.flatMap((pile, i) => {
        const tied = next[i] ?? [];
        return tied.length === 0
          ? [pile]
          : tied.map((option) => ({
              ranking: pile.ranking,
              weight: (pile.weight / tied.length) * (kept.get(option) ?? 1),
            }));
      });
      elected.push(...won);
      for (const option of won) hopeful.delete(option);
      rounds.push({ ...round, excluded: null, tieBroken: false });
      continue;
    }
    const out = ordered.at(-1) ?? '';
    hopeful.delete(out);
    const tieBroken = ordered.filter((option) => Math.abs(tally(option) - tally(out)) < 1e-9).length > 1;
    rounds.push({ ...round, excluded: out, tieBroken });
  }
  return { quota, elected, rounds };
}

/**
 * Instant runoff as it is usually reported: exclude the lowest until one has more than half of the
 * votes still standing. The ranking is the winner, then the rest of the last round, then the excluded
 * from the last to the first.
 */
export function instantRunoff(
  ballots: readonly RankedBallot[],
  declared: DeclaredOrder = [],
): { readonly rounds: readonly Readonly<Record<string, number>>[]; readonly ranking: readonly string[] } {
  const rounds: Readonly<Record<string, number>>[] = [];
  const excluded: string[] = [];
  for (;;) {
    const remaining = ballots.map(({ ranking, count }) => ({
      ranking: ranking.map((tied) => tied.filter((option) => !excluded.includes(option))),
      count,
    }));
    const {
      tallies,
      excluded: out,
      elected,
    } = transferableVote(remaining, 1, declared).rounds[0] ?? {
      tallies: {},
      excluded: null,
      elected: [],
    };
    const standing = Object.entries(tallies).toSorted((a, b) => b[1] - a[1] || byName(a[0], b[0]));
    if (standing.length === 0) return { rounds, ranking: excluded.toReversed() };
    rounds.push(tallies);
    const votes = standing.reduce((sum, [, count]) => sum + count, 0);
    const [leader] = standing;
    const won = elected[0] ?? (leader !== undefined && 2 * leader[1] > votes ? leader[0] : null);
    if (won !== null || out === null) {
      const rest = standing.map(([option]) => option).filter((option) => option !== won);
      return { rounds, ranking: [...(won === null ? [] : [won]), ...rest, ...excluded.toReversed()] };
    }
    excluded.push(out);
  }
}
