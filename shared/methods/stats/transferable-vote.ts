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
 * equal part. Where nobody voted nobody is elected. Source: Tideman 1995, doi:10.1257/jep.9.1.27.
 */
export function transferableVote(
  ballots: readonly RankedBallot[],
  seats: number,
  declared: DeclaredOrder = [],
): TransferableCount {
  const total = ballots.reduce((sum, ballot) => sum + ballot.count, 0);
  const quota = Math.floor(total / (seats + 1)) + 1;
  const hopeful = new Set(total > 0 ? optionsOf(ballots) : []);
  const elected: string[] = [];
  const rounds: CountRound[] = [];
  const precedence = precedenceIn(declared);
  let piles = pilesOf(ballots);

  while (elected.length < seats && hopeful.size > 0) {
    const { next, tallies, exhausted, ordered } = standing(piles, hopeful, precedence);
    const tally = (option: string) => tallies.get(option) ?? 0;
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
              ...pile,
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

/** Ballots that stand together, with how much each still weighs and the first place that may hold a hopeful. */
type Pile = { readonly ranking: RankedBallot['ranking']; readonly weight: number; at: number };

/** The place of each option in the declared order; the first, where it names one twice. */
function precedenceIn(declared: DeclaredOrder): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, option] of declared.entries()) if (!places.has(option)) places.set(option, place);
  return places;
}

function pilesOf(ballots: readonly RankedBallot[]): Pile[] {
  return ballots.map(({ ranking, count }) => ({ ranking, weight: count, at: 0 }));
}

/** Hopefuls on a pile's next place. Those who left never come back, so that no place is looked at twice. */
function nextOf(pile: Pile, hopeful: ReadonlySet<string>): readonly string[] {
  for (; pile.at < pile.ranking.length; pile.at += 1) {
    const place = pile.ranking[pile.at] ?? [];
    const tied = place.every((option) => hopeful.has(option))
      ? place
      : place.filter((option) => hopeful.has(option));
    if (tied.length > 0) return tied;
  }
  return [];
}

/** Where the count stands: what each pile's next place holds, the votes of each hopeful, and their order. */
function standing(
  piles: readonly Pile[],
  hopeful: ReadonlySet<string>,
  precedence: ReadonlyMap<string, number>,
) {
  const next = piles.map((pile) => nextOf(pile, hopeful));
  const tallies = new Map([...hopeful].map((option) => [option, 0]));
  let exhausted = 0;
  for (const [i, { weight }] of piles.entries()) {
    const tied = next[i] ?? [];
    if (tied.length === 0) exhausted += weight;
    for (const option of tied) tallies.set(option, (tallies.get(option) ?? 0) + weight / tied.length);
  }
  const placeOf = (option: string): number => precedence.get(option) ?? Infinity;
  const ordered = [...hopeful].toSorted(
    (a, b) => (tallies.get(b) ?? 0) - (tallies.get(a) ?? 0) || placeOf(a) - placeOf(b) || byName(a, b),
  );
  return { next, tallies, exhausted, ordered };
}

/**
 * Instant runoff as it is usually reported: exclude the lowest until one has more than half of the
 * votes still standing. The ranking is the winner, then the rest of the last round, then the excluded
 * from the last to the first. Empty where nobody voted. `ties`: the rounds, from 1, in which the declared order decided
 * who goes out or, between the last two, who wins.
 */
export function instantRunoff(
  ballots: readonly RankedBallot[],
  declared: DeclaredOrder = [],
): {
  readonly rounds: readonly Readonly<Record<string, number>>[];
  readonly ranking: readonly string[];
  readonly ties: readonly number[];
} {
  const rounds: Readonly<Record<string, number>>[] = [];
  const ties: number[] = [];
  const excluded: string[] = [];
  const hopeful = new Set(ballots.some(({ count }) => count > 0) ? optionsOf(ballots) : []);
  const precedence = precedenceIn(declared);
  const piles = pilesOf(ballots);
  while (hopeful.size > 0) {
    const { tallies, ordered } = standing(piles, hopeful, precedence);
    rounds.push(Object.fromEntries(tallies));
    const votes = [...tallies.values()].reduce((sum, count) => sum + count, 0);
    const most = Math.max(...tallies.values());
    const [leader = ''] = ordered;
    const out = ordered.at(-1) ?? '';
    if (hopeful.size === 1 || 2 * most > votes) {
      const rest = [...tallies]
        .toSorted((a, b) => b[1] - a[1] || byName(a[0], b[0]))
        .map(([option]) => option)
        .filter((option) => option !== leader);
      return { rounds, ranking: [leader, ...rest, ...excluded.toReversed()], ties };
    }
    const fewest = tallies.get(out) ?? 0;
    if ([...tallies.values()].filter((votesOf) => Math.abs(votesOf - fewest) < 1e-9).length > 1)
      ties.push(rounds.length);
    hopeful.delete(out);
    excluded.push(out);
  }
  return { rounds, ranking: excluded.toReversed(), ties };
}
