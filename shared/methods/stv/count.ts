import { seededDraws } from '../../util/seeded-draws.ts';
import type { GroupedSheet } from '../method.ts';
import { ordersIn, strictBallots } from '../rank/order-sheet.ts';
import { byName, type RankedBallot } from '../stats/ranking.ts';
import { transferableVote } from '../stats/transferable-vote.ts';
import type { StvRule } from './rule.ts';

/** A transferable count as it is stored: for everybody, nothing of a single order. */
export type StvCount = StvRule & {
  readonly ballots: number;
  readonly quota: number;
  /** In the order in which they reached the quota. */
  readonly elected: readonly string[];
  /** Best first: those chosen, then those left over, then those taken out, the last one taken out first. */
  readonly order: readonly string[];
  readonly rounds: readonly {
    readonly votes: { readonly [option: string]: number };
    readonly elected: readonly string[];
    readonly excluded: string | null;
    readonly tieBroken: boolean;
    readonly exhausted: number;
  }[];
};

/** All options in an order drawn by lot; who stands later goes out first where votes are equal. */
function lotsDrawn(options: readonly string[], lot: number): readonly string[] {
  const draw = seededDraws(lot);
  return options
    .toSorted(byName)
    .map((option) => ({ option, key: draw() }))
    .toSorted((one, other) => one.key - other.key || byName(one.option, other.option))
    .map(({ option }) => option);
}

/** To a thousandth, so that sums of fractions do not differ by the order in which ballots came. */
function rounded(votes: number): number {
  return Math.round(votes * 1000) / 1000;
}

/** Counts all orders under the single transferable vote; an option left out of an order gets nothing of it. */
export function stvCount(
  sheets: readonly GroupedSheet[],
  items: readonly string[],
  { seats, lot }: StvRule,
): StvCount {
  const ballots = strictBallots(ordersIn(sheets, items));
  // Alike ballots in one heap and heaps in a fixed order: sums come out the same, whoever answered first.
  const heaps = new Map<string, RankedBallot>();
  for (const { ranking } of ballots) {
    const key = ranking.map(([option = '']) => option).join('\n');
    heaps.set(key, { ranking, count: (heaps.get(key)?.count ?? 0) + 1 });
  }
  const inOrder = [...heaps].toSorted((one, other) => byName(one[0], other[0])).map(([, heap]) => heap);
  const declared = lotsDrawn(items, lot);
  const { quota, elected, rounds } = transferableVote(inOrder, seats, declared);
  const out = rounds.flatMap(({ excluded }) => excluded ?? []).toReversed();
  const named = new Set([...elected, ...out]);
  const last = rounds.at(-1)?.tallies ?? {};
  const left = declared
    .filter((option) => !named.has(option))
    .toSorted((one, other) => (last[other] ?? -1) - (last[one] ?? -1));
  return {
    seats,
    lot,
    ballots: ballots.length,
    quota,
    elected,
    order: [...elected, ...left, ...out],
    rounds: rounds.map(({ tallies, elected: chosen, excluded, tieBroken, exhausted }) => ({
      votes: Object.fromEntries(Object.entries(tallies).map(([option, votes]) => [option, rounded(votes)])),
      elected: chosen,
      excluded,
      tieBroken,
      exhausted: rounded(exhausted),
    })),
  };
}
