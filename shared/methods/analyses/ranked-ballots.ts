import { z } from 'zod';
import type { Json } from '../../util/json.ts';
import { byName, optionsOf, type Pairwise, type RankedBallot, type Ranking } from '../stats/ranking.ts';
import { count, optionName } from './shapes.ts';

/** Beyond this, rules that compare all pairs along all paths take longer than anybody waits. */
const MOST_OPTIONS = 200;

const ranking = z.union([
  z.string().max(100_000),
  z.array(z.union([optionName, z.array(optionName).min(1)])).max(MOST_OPTIONS),
]);

/** Rankings as people write them; ballots may leave options out. */
export const rankedBallots = z
  .array(z.object({ ranking, count: count.default(1) }))
  .max(20_000)
  .superRefine((ballots, context) => {
    const names = new Set<string>();
    for (const [i, ballot] of ballots.entries()) {
      const options = readRanking(ballot.ranking).flat();
      for (const option of options) names.add(option);
      const problem = options.includes('')
        ? 'an option has no name'
        : new Set(options).size < options.length
          ? 'the ranking goes in a circle: it names an option twice'
          : null;
      if (problem !== null) context.addIssue({ code: 'custom', message: problem, path: [i, 'ranking'] });
    }
    if (names.size > MOST_OPTIONS)
      context.addIssue({
        code: 'custom',
        message: `too many options to rank: ${names.size}, at most ${MOST_OPTIONS}`,
      });
  });

/** The electorate of a count: ballots, and on request the options that may stand on them. */
export const ballotBox = z
  .object({ ballots: rankedBallots, options: z.array(optionName).min(1).max(MOST_OPTIONS).optional() })
  .superRefine(({ ballots, options }, context) => {
    if (options === undefined) return;
    for (const [i, ballot] of ballots.entries()) {
      const unknown = readRanking(ballot.ranking)
        .flat()
        .find((option) => !options.includes(option));
      if (unknown !== undefined)
        context.addIssue({
          code: 'custom',
          message: `“${unknown}” is not an option`,
          path: ['ballots', i, 'ranking'],
        });
    }
  });

export const ballotsInWords =
  'ballots: ranking best first, as "A>B=C>D" or as lists in which an inner list is tied, and how many people share it (count, 1 unless said). Options that a ballot leaves out stand tied below those that it names; options, when given, are the only ones allowed.';

/** What the statistics read; an option that nobody named stands on a ballot of nobody. */
export function ballotsFrom({ ballots, options }: z.output<typeof ballotBox>): readonly RankedBallot[] {
  const read = ballots.map((ballot) => ({ ranking: readRanking(ballot.ranking), count: ballot.count }));
  return options === undefined ? read : [...read, { ranking: [options], count: 0 }];
}

function readRanking(written: z.output<typeof ranking>): Ranking {
  if (typeof written === 'string')
    return written.trim() === ''
      ? []
      : written.split('>').map((tied) => tied.split('=').map((option) => option.trim()));
  return written.map((place) => (typeof place === 'string' ? [place] : place));
}

/** A ranking as a list: an option, or a list of tied ones. */
export function writeRanking(order: Ranking): readonly Json[] {
  return order.map((tied) => (tied.length === 1 ? (tied[0] ?? '') : tied));
}

/** A winner's name, several tied ones as a list, or `null` where nobody stood. */
export function writeWinner(winners: readonly string[]): Json {
  return winners.length > 1 ? winners : (winners[0] ?? null);
}

/** Numbers for pairs: "AB" where every name has one letter, "Anna>Berta" otherwise. */
export function writePairs(
  ballots: readonly RankedBallot[],
  pairs: Pairwise,
): Readonly<Record<string, number>> {
  const options = optionsOf(ballots);
  const joint = jointOf(options);
  return Object.fromEntries(
    options.flatMap((a) => options.filter((b) => b !== a).map((b) => [`${a}${joint}${b}`, pairs(a, b)])),
  );
}

/** Strict rankings in one word each, in order. */
export function writeOrders(rankings: readonly (readonly string[])[]): readonly string[] {
  return rankings.map((order) => order.join(jointOf(order))).toSorted(byName);
}

function jointOf(options: readonly string[]): string {
  return options.every((option) => option.length === 1) ? '' : '>';
}
