import { z } from 'zod';
import { approval, majorityJudgment, scoreVoting } from '../stats/grading.ts';
import { rankByScore } from '../stats/ranking.ts';
import { sum } from '../stats/sums.ts';
import { instantRunoff, transferableVote } from '../stats/transferable-vote.ts';
import { analysis, told } from './analysis.ts';
import { ballotBox, ballotsFrom, ballotsInWords, writeRanking, writeWinner } from './ranked-ballots.ts';
import { byOption, count, figure, optionName } from './shapes.ts';

const declared = z.object({ tie_break: z.array(optionName).max(200).default([]) });
const declaredInWords =
  'tie_break: the order declared before the count; of two with equally few votes the later one in it goes out, by name where it is silent.';

const nobodyVoted = { reason: 'there are no answers, so nobody is elected' };

const instant = analysis({
  name: 'irv',
  title: 'Instant run-off',
  explanation: `The option with the fewest votes goes out and its ballots pass to their next choice, until one has more than half of the votes still standing. rounds: votes of each round; ranking: the winner, the rest of the last round, then those who went out, last first; tie_broken_in: the rounds in which votes were equal and the order below decided. ${declaredInWords} ${ballotsInWords}`,
  source: 'Tideman 1995, doi:10.1257/jep.9.1.27',
  input: ballotBox.and(declared),
  answer: (input) => {
    const { rounds, ranking, ties } = instantRunoff(ballotsFrom(input), input.tie_break);
    return { rounds, ranking, tie_broken_in: ties, ...(rounds.length === 0 ? nobodyVoted : {}) };
  },
});

const transferable = analysis({
  name: 'stv',
  title: 'Single transferable vote',
  explanation: `Droop quota floor(V/(s + 1)) + 1, constant; surpluses pass on at (votes − quota)/votes of their weight (weighted inclusive Gregory); the lowest goes out; when as many remain as there are seats they are elected. round1, round2, …: votes in each round. ${declaredInWords} ${ballotsInWords}`,
  source: 'Tideman 1995, doi:10.1257/jep.9.1.27',
  input: ballotBox.and(declared).and(z.object({ seats: z.number().int().min(1).max(200) })),
  answer: (input) => {
    const { quota, elected, rounds } = transferableVote(ballotsFrom(input), input.seats, input.tie_break);
    return {
      quota,
      elected,
      ...Object.fromEntries(rounds.map((round, i) => [`round${i + 1}`, round.tallies])),
      steps: rounds.map((round) => ({
        elected: round.elected,
        excluded: round.excluded,
        tie_broken: round.tieBroken,
        exhausted: round.exhausted,
      })),
      ...(rounds.length === 0 ? nobodyVoted : {}),
    };
  },
});

const approvals = analysis({
  name: 'approval',
  title: 'Approval voting',
  explanation:
    'How many approve of each option; the most approved wins, a list where several do. ballots: approve, the options, and count, how many people share the ballot.',
  source: 'Brams & Fishburn 1978, doi:10.2307/1955105',
  whenEmpty: 'nobody won, as there was no option',
  input: z.object({
    ballots: z
      .array(z.object({ approve: z.array(optionName).max(2000), count: count.default(1) }))
      .max(20_000),
  }),
  answer: ({ ballots }) => {
    const { scores, ranking } = approval(ballots);
    return {
      ...Object.fromEntries(scores),
      winner: writeWinner(ranking[0] ?? []),
      ranking: writeRanking(ranking),
    };
  },
});

const scores = byOption(z.array(figure.nullable()).max(20_000));

const score = analysis({
  name: 'score',
  title: 'Score voting',
  explanation:
    'Sum and mean of the scores of each option, and how many scored it; ranking and winner are by the sum. ranking_by_mean is by the mean, as the ballots of this program are: where not everybody scored every option, the two may differ. scores: option → list, null for no score.',
  source: 'definition',
  whenEmpty: 'nobody won, as there was no option',
  input: z.object({ scores }),
  answer: ({ scores: given }) => {
    const { options, ranking } = scoreVoting(withoutGaps(given));
    const each = Object.entries(options);
    return {
      sum: Object.fromEntries(each.map(([option, read]) => [option, read.sum])),
      mean: Object.fromEntries(each.map(([option, read]) => [option, read.mean])),
      votes: Object.fromEntries(each.map(([option, read]) => [option, read.votes])),
      ranking: writeRanking(ranking),
      winner: writeWinner(ranking[0] ?? []),
      ranking_by_mean: writeRanking(
        rankByScore(
          new Map(each.flatMap(([option, { mean }]) => (mean === null ? [] : [[option, mean] as const]))),
        ),
      ),
    };
  },
});

const nominalGroup = analysis({
  name: 'ngt',
  title: 'Points of a nominal group',
  explanation:
    'Everybody gives five items 5 to 1 points (or as was agreed). Report the sum and how many gave any: an item with few and high points is not one with many and low ones. scores: item → list of points, null or 0 for none.',
  source: 'Delbecq, Van de Ven & Gustafson 1975, “Group techniques for program planning”',
  input: z.object({ scores }),
  answer: ({ scores: given }) => {
    const { options, ranking } = scoreVoting(withoutGaps(given, (points) => points !== 0));
    const each = Object.entries(options);
    return {
      sum: Object.fromEntries(each.map(([option, read]) => [option, read.sum])),
      ranking: writeRanking(ranking),
      votes: Object.fromEntries(each.map(([option, read]) => [option, read.votes])),
    };
  },
});

function withoutGaps(
  given: Readonly<Record<string, readonly (number | null)[]>>,
  keeps: (score: number) => boolean = () => true,
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    Object.entries(given).map(([option, list]) => [
      option,
      list.filter((each) => each !== null).filter(keeps),
    ]),
  );
}

const majority = analysis({
  name: 'majority-judgment',
  title: 'Majority judgment',
  explanation:
    'The lower median grade of each option; ties are broken by taking median grades away one at a time. mj_score = g + p when more stand above the median than below, else g − q (g the median’s place from 0, p and q shares). grades: lowest first; counts: option → how many gave each grade.',
  source:
    'Balinski & Laraki 2007, doi:10.1073/pnas.0702634104; score: Fabre 2021, doi:10.1007/s00355-020-01269-9',
  input: z
    .object({ grades: z.array(optionName).min(2).max(20), counts: byOption(z.array(count)) })
    .superRefine(({ grades, counts }, context) => {
      for (const [option, given] of Object.entries(counts)) {
        if (given.length !== grades.length)
          context.addIssue({
            code: 'custom',
            message: `${given.length} counts for ${grades.length} grades`,
            path: ['counts', option],
          });
        if (sum(given) > 20_000)
          context.addIssue({
            code: 'custom',
            message: 'more than 20,000 grades for one option',
            path: ['counts', option],
          });
      }
    }),
  answer: ({ grades, counts }) =>
    told(majorityJudgment(counts), ['median', 'mj_score', 'ranking'], (read) => ({
      median: Object.fromEntries(read.grades.map((each) => [each.option, grades[each.median] ?? ''])),
      mj_score: Object.fromEntries(read.grades.map((each) => [each.option, each.score])),
      ranking: writeRanking(read.ranking),
    })),
});

export const electionAnalyses = [instant, transferable, approvals, score, nominalGroup, majority];
