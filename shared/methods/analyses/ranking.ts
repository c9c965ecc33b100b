import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import { borda, copeland } from '../stats/borda.ts';
import { kemeny } from '../stats/kemeny.ts';
import { mallowsDispersion } from '../stats/mallows.ts';
import { byName, type RankedBallot } from '../stats/ranking.ts';
import { rankedPairs, schulze } from '../stats/schulze.ts';
import { analysis, told } from './analysis.ts';
import {
  ballotBox,
  ballotsFrom,
  ballotsInWords,
  rankedBallots,
  writeOrders,
  writePairs,
  writeRanking,
  writeWinner,
} from './ranked-ballots.ts';

const bordaCount = analysis({
  name: 'borda',
  title: 'Borda count',
  explanation: `With n options the best gets n (start1) or n − 1 (start0), the next one less, down to 1 or 0; tied options share the mean. truncation: options left out share what is left ("average") or get nothing ("zero"). ranking is by start1. ${ballotsInWords}`,
  source: 'Borda 1781; ties and truncation: Emerson 2013, doi:10.1007/s00355-011-0603-9',
  input: ballotBox.and(z.object({ truncation: z.enum(['average', 'zero']).default('average') })),
  answer: (input) => {
    const ballots = ballotsFrom(input);
    const fromOne = borda(ballots, 1, input.truncation);
    return {
      start1: Object.fromEntries(fromOne.scores),
      start0: Object.fromEntries(borda(ballots, 0, input.truncation).scores),
      ranking: writeRanking(fromOne.ranking),
    };
  },
});

function kemenyOf(ballots: readonly RankedBallot[]): JsonObject {
  const { score, distance, rankings, method, truncated } = kemeny(ballots);
  return { score, distance, rankings: writeOrders(rankings), method, more_optima: truncated };
}

const kemenyRanking = analysis({
  name: 'kemeny',
  title: 'Kemeny ranking: nearest to all ballots',
  explanation: `The strict order that goes against the fewest pairwise preferences. score: preferences that it respects; distance: those that it goes against. Exact up to 12 options by dynamic programming over subsets, and then all optima are in rankings (up to 100); beyond, method is "local": the best that moving one option at a time found, which may not be the optimum. ranking is the first optimum by name: with several, it is one of them and no more right than the others. ${ballotsInWords}`,
  source: 'Kemeny 1959; Young 1988, doi:10.2307/1961757',
  input: ballotBox,
  answer: (input) => {
    const ballots = ballotsFrom(input);
    const [first = []] = kemeny(ballots).rankings.toSorted((one, other) =>
      byName(one.join('>'), other.join('>')),
    );
    return { ranking: first, ...kemenyOf(ballots) };
  },
});

const schulzeMethod = analysis({
  name: 'schulze',
  title: 'Schulze method',
  explanation: `path_strength of a over b: the strongest chain of majorities from a to b, a chain being as strong as its weakest majority, in winning votes; a beats b when its path is the stronger. pairs: how many put the first before the second. The Kemeny ranking stands beside. ${ballotsInWords}`,
  source: 'Schulze 2011, doi:10.1007/s00355-010-0475-4',
  input: ballotBox,
  answer: (input) => {
    const ballots = ballotsFrom(input);
    const { pairs, strength, winners, ranking } = schulze(ballots);
    return {
      pairs: writePairs(ballots, pairs),
      path_strength: writePairs(ballots, strength),
      winners,
      ranking: writeRanking(ranking),
      kemeny: kemenyOf(ballots),
    };
  },
});

function lockedPairs(ballots: readonly RankedBallot[]): JsonObject {
  const { locked, skipped, winners } = rankedPairs(ballots);
  return { locked, skipped, winner: writeWinner(winners) };
}

const ranked = analysis({
  name: 'ranked-pairs',
  title: 'Ranked pairs',
  explanation: `Majorities are locked in from the largest down (winning votes, then the smaller opposition, then names), skipping each that would close a circle; whom nobody beats in what is locked wins. ${ballotsInWords} A single list may stand under any name; of several each has its own answer.`,
  source: 'Tideman 1987, doi:10.1007/BF00433944',
  whenEmpty: 'nobody won, as there was no option',
  input: z.union([
    ballotBox,
    z
      .record(z.string().min(1).max(100), rankedBallots)
      .refine((named) => Object.keys(named).length > 0, { error: 'ballots is missing' }),
  ]),
  answer: (input) => {
    if (isBox(input)) return lockedPairs(ballotsFrom(input));
    const answers = Object.entries(input).map(
      ([name, ballots]) => [name, lockedPairs(ballotsFrom({ ballots }))] as const,
    );
    const [only] = answers;
    return answers.length === 1 && only !== undefined ? only[1] : Object.fromEntries(answers);
  },
});

type Box = z.output<typeof ballotBox>;

function isBox(input: Box | Readonly<Record<string, Box['ballots']>>): input is Box {
  return Object.hasOwn(input, 'ballots');
}

const copelandScores = analysis({
  name: 'copeland',
  title: 'Copeland scores',
  explanation: `Pairwise majorities won less those lost; a tie counts nothing. ${ballotsInWords}`,
  source: 'Copeland 1951; Saari & Merlin 1996, doi:10.1007/BF01212012',
  whenEmpty: 'nobody won, as there was no option',
  input: ballotBox,
  answer: (input) => {
    const { scores, ranking } = copeland(ballotsFrom(input));
    return {
      scores: Object.fromEntries(scores),
      ranking: writeRanking(ranking),
      winner: writeWinner(ranking[0] ?? []),
    };
  },
});

const mallows = analysis({
  name: 'mallows-dispersion',
  title: 'Mallows dispersion: how closely rankings gather',
  explanation: `P(ranking) is proportional to e^(−θ·distance to the centre), distance being pairs in another order, the centre the Kemeny ranking; θ by maximum likelihood. phi = e^−θ: 0 all equal, 1 as at random. Complete rankings without ties only. ${ballotsInWords}`,
  source:
    'Mallows 1957, doi:10.2307/2333244; Fligner & Verducci 1986, doi:10.1111/j.2517-6161.1986.tb01420.x',
  input: ballotBox,
  answer: (input) =>
    told(
      mallowsDispersion(ballotsFrom({ ballots: input.ballots })),
      ['theta', 'phi', 'mean_distance'],
      (read) => ({
        theta: read.theta,
        phi: read.phi,
        mean_distance: read.meanDistance,
        random_distance: read.randomDistance,
        centre: read.centre,
        centre_is_exact: read.exact,
        ...(read.theta === null ? { reason: 'all rankings are equal: θ has no bound' } : {}),
      }),
    ),
});

export const rankingAnalyses = [bordaCount, kemenyRanking, schulzeMethod, ranked, copelandScores, mallows];
