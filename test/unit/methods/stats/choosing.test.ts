import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borda, copeland } from '../../../../shared/methods/stats/borda.ts';
import { approval, majorityJudgment, scoreVoting } from '../../../../shared/methods/stats/grading.ts';
import { kemeny } from '../../../../shared/methods/stats/kemeny.ts';
import { ahp, bradleyTerry, wikiSurveyScore } from '../../../../shared/methods/stats/pairwise-models.ts';
import type { RankedBallot } from '../../../../shared/methods/stats/ranking.ts';
import { rankedPairs, schulze } from '../../../../shared/methods/stats/schulze.ts';
import { instantRunoff, transferableVote } from '../../../../shared/methods/stats/transferable-vote.ts';
import { expectNear, methodCase, valueOf } from '../../../helpers/method-cases.ts';

type CaseBallot = { readonly ranking: string | readonly (readonly string[])[]; readonly count: number };

function ballotsOf(given: readonly CaseBallot[]): readonly RankedBallot[] {
  return given.map(({ ranking, count }) => ({
    count,
    ranking: typeof ranking === 'string' ? ranking.split('>').map((option) => [option]) : ranking,
  }));
}

test('H01 Borda from 1 and from 0', () => {
  const { input, expected } = methodCase('H01');
  const ballots = ballotsOf(input.ballots);
  expect(Object.fromEntries(borda(ballots, 1).scores)).toEqual(expected.start1);
  expect(Object.fromEntries(borda(ballots, 0).scores)).toEqual(expected.start0);
  expect(borda(ballots, 1).ranking.flat()).toEqual(expected.ranking);
});

test('Borda shares ties and follows the truncation rule', () => {
  const ballots = [
    { ranking: [['A'], ['B', 'C']], count: 1 },
    { ranking: [['B']], count: 1 },
  ];
  expect(Object.fromEntries(borda(ballots, 0).scores)).toEqual({ A: 2.5, B: 2.5, C: 1 });
  expect(Object.fromEntries(borda(ballots, 0, 'zero').scores)).toEqual({ A: 2, B: 2.5, C: 0.5 });
});

test('H04 Kemeny', () => {
  const { input, expected } = methodCase('H04');
  const result = kemeny(ballotsOf(input.ballots));
  expect(result).toMatchObject({
    rankings: [expected.ranking],
    score: expected.score,
    distance: expected.distance,
    method: 'exact',
  });
});

test('Kemeny lists all optima, and says when it searched', () => {
  const circle = ballotsOf([
    { ranking: 'A>B>C', count: 1 },
    { ranking: 'B>C>A', count: 1 },
    { ranking: 'C>A>B', count: 1 },
  ]);
  expect(
    kemeny(circle)
      .rankings.map((each) => each.join(''))
      .toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['ABC', 'BCA', 'CAB']);
  expect(kemeny(circle, 2)).toMatchObject({ truncated: true });
  const many = Array.from({ length: 13 }, (_, i) => `o${String(i).padStart(2, '0')}`);
  expect(kemeny([{ ranking: many.map((each) => [each]), count: 1 }])).toMatchObject({
    rankings: [many],
    method: 'local',
  });
});

describe.each(['H06', 'H07'] as const)('%s Schulze', (id) => {
  const { input, expected } = methodCase(id);
  const ballots = ballotsOf(input.ballots);
  const result = schulze(ballots);

  test('pairs and path strengths', () => {
    const read = (matrix: typeof result.pairs, like: object) =>
      Object.fromEntries(Object.keys(like).map((pair) => [pair, matrix(pair.charAt(0), pair.charAt(1))]));
    expect(read(result.pairs, expected.pairs)).toEqual(expected.pairs);
    expect(read(result.strength, expected.path_strength)).toEqual(expected.path_strength);
  });

  test('winner, and Kemeny on the same ballots', () => {
    expect(result.winners).toEqual(expected.winners);
    const nearest = kemeny(ballots);
    expect(nearest.score).toBe(expected.kemeny.score);
    expect(nearest.rankings.map((each) => each.join(''))).toEqual(expected.kemeny.rankings);
    expect(result.ranking.flat()).toEqual(expected.ranking ?? result.ranking.flat());
  });
});

test('H12 instant runoff, round by round', () => {
  const { input, expected } = methodCase('H12');
  const result = instantRunoff(ballotsOf(input.ballots));
  expect(result.rounds).toEqual(expected.rounds);
  expect(result.ranking).toEqual(expected.ranking);
});

test('H14 single transferable vote', () => {
  const { input, expected, tolerance } = methodCase('H14');
  const result = transferableVote(ballotsOf(input.ballots), input.seats);
  expect(result.quota).toBe(expected.quota);
  expect(result.elected).toEqual(expected.elected);
  expectNear(result.rounds[1]?.tallies, expected.round2, tolerance);
});

test('a tie for exclusion follows the declared order and says so', () => {
  const ballots = ballotsOf([
    { ranking: 'A', count: 3 },
    { ranking: 'B>A', count: 2 },
    { ranking: 'C>A', count: 2 },
  ]);
  const [round] = transferableVote(ballots, 1, ['C', 'B', 'A']).rounds;
  expect(round).toMatchObject({ excluded: 'B', tieBroken: true });
});

test('H18 approval', () => {
  const { input, expected } = methodCase('H18');
  const { winner, ...scores } = expected;
  const result = approval(input.ballots);
  expect(Object.fromEntries(result.scores)).toEqual(scores);
  expect(result.ranking[0]).toEqual([winner]);
});

test('H20 majority judgment', () => {
  const { input, expected, tolerance } = methodCase('H20');
  const { grades, ranking } = valueOf(majorityJudgment(input.counts));
  expect(Object.fromEntries(grades.map((each) => [each.option, input.grades[each.median]]))).toEqual(
    expected.median,
  );
  const scores = Object.fromEntries(grades.map((each) => [each.option, Math.round(each.score * 1e6) / 1e6]));
  expectNear(scores, expected.mj_score, tolerance);
  expect(ranking.flat()).toEqual(expected.ranking);
  expect(majorityJudgment({ A: [0, 0] })).toEqual({ ok: false, reason: 'no-data' });
});

test('H22 ranked pairs with a circle', () => {
  const { input, expected } = methodCase('H22');
  const result = rankedPairs(ballotsOf(input.cycle));
  expect(result.locked.toSorted((a, b) => b[0].localeCompare(a[0]))).toEqual(expected.locked);
  expect(result.skipped).toEqual(expected.skipped);
  expect(result.winners).toEqual([expected.winner]);
});

test('a majority winner wins by Copeland, Schulze, Kemeny and ranked pairs alike', () => {
  const order = fc.shuffledSubarray(['A', 'B', 'C', 'D'], { minLength: 4 });
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 9 }), (orders) => {
      const others = orders.map((each) => ({ ranking: each.map((option) => [option]), count: 1 }));
      const ballots = [...others, { ranking: [['D'], ['A'], ['B'], ['C']], count: orders.length + 1 }];
      expect(copeland(ballots).ranking[0]).toEqual(['D']);
      expect(schulze(ballots).winners).toEqual(['D']);
      expect(kemeny(ballots).rankings.every(([first]) => first === 'D')).toBe(true);
      expect(rankedPairs(ballots).winners).toEqual(['D']);
      expect(instantRunoff(ballots).ranking[0]).toBe('D');
    }),
    { numRuns: 50 },
  );
});

describe('pairwise models', () => {
  test('I01 Bradley–Terry', () => {
    const { input, expected, tolerance } = methodCase('I01');
    expectNear(valueOf(bradleyTerry(input.wins_row_over_col)), expected.p, tolerance);
  });

  test('Bradley–Terry refuses a graph that does not hang together, or regularises when told', () => {
    const oneWay = [
      [0, 3],
      [0, 0],
    ];
    expect(bradleyTerry(oneWay)).toEqual({ ok: false, reason: 'not-connected' });
    expectNear(valueOf(bradleyTerry(oneWay, 1)), [2, 0.5], 1e-9);
  });

  test('I03 and I05 AHP', () => {
    const leader = methodCase('I03');
    const [a, b, c, d, e, f] = leader.input.upper_triangle.map((each) =>
      each === '1/3' ? 1 / 3 : Number(each),
    ) as [number, number, number, number, number, number];
    const matrix = [
      [1, a, b, c],
      [1 / a, 1, d, e],
      [1 / b, 1 / d, 1, f],
      [1 / c, 1 / e, 1 / f, 1],
    ];
    for (const [given, { expected, tolerance }] of [
      [matrix, leader],
      [methodCase('I05').input.matrix, methodCase('I05')],
    ] as const) {
      const result = valueOf(ahp(given));
      expectNear(
        {
          weights_eigen: result.weights,
          lambda_max: result.lambdaMax,
          CI: result.consistencyIndex,
          CR: result.consistencyRatio,
          weights_geomean: result.weightsByGeometricMean,
        },
        expected,
        tolerance,
      );
    }
    expect(
      ahp([
        [1, 0],
        [1, 1],
      ]),
    ).toEqual({ ok: false, reason: 'out-of-range' });
  });

  test('I07 wiki-survey scores', () => {
    const { input, expected, tolerance } = methodCase('I07');
    expectNear(
      input.items.map(({ wins, losses }) => wikiSurveyScore(wins, losses)),
      expected,
      tolerance,
    );
  });
});

test('J03 points of a nominal group: sum and frequency', () => {
  const { input, expected } = methodCase('J03');
  const { options, ranking } = scoreVoting(input.scores);
  expect(Object.fromEntries(Object.entries(options).map(([name, each]) => [name, each.sum]))).toEqual(
    expected.sum,
  );
  expect(Object.fromEntries(Object.entries(options).map(([name, each]) => [name, each.votes]))).toEqual(
    expected.votes,
  );
  expect(ranking.flat()).toEqual(expected.ranking);
});
