import { expect, test } from 'vitest';
import {
  fistToFive,
  gradientsOfAgreement,
  quadraticVoting,
  systemicConsensing,
} from '../../../../shared/methods/stats/deciding.ts';
import { interquartileRange, median } from '../../../../shared/methods/stats/quantile.ts';
import {
  chiSquareOfRounds,
  coefficientOfVariation,
  mcnemar,
  netChange,
  percentChanged,
  quadraticKappa,
  spearman,
} from '../../../../shared/methods/stats/rounds.ts';
import { wilcoxonSignedRank } from '../../../../shared/methods/stats/wilcoxon.ts';
import { expectNear, methodCase, valueOf } from '../../../helpers/method-cases.ts';

test('G03 McNemar with and without continuity', () => {
  const { input, expected, tolerance } = methodCase('G03');
  const corrected = valueOf(mcnemar(input.table, true));
  const plain = valueOf(mcnemar(input.table, false));
  expectNear(
    { chisq_cc: corrected.chiSquare, p_cc: corrected.p, chisq: plain.chiSquare, p: plain.p },
    expected,
    tolerance,
  );
  expect(
    mcnemar(
      [
        [5, 0],
        [0, 5],
      ],
      true,
    ),
  ).toEqual({ ok: false, reason: 'no-difference' });
});

test('G05 stability between two rounds', () => {
  const { input, expected, tolerance } = methodCase('G05');
  const { round1, round2 } = input;
  const cv1 = valueOf(coefficientOfVariation(round1));
  const cv2 = valueOf(coefficientOfVariation(round2));
  const signed = valueOf(wilcoxonSignedRank(round1, round2, 'wilcoxon'));
  expectNear(
    {
      cv1,
      cv2,
      cv_change: cv1 - cv2,
      pct_changed: valueOf(percentChanged(round1, round2)),
      net_change_marginal_pct: valueOf(netChange(round1, round2)),
      iqr1_type7: valueOf(interquartileRange(round1, 7)),
      iqr2_type7: valueOf(interquartileRange(round2, 7)),
      median1: valueOf(median(round1)),
      median2: valueOf(median(round2)),
      wilcoxon_T_plus_minus: {
        T_plus: Math.max(signed.positiveRanks, signed.negativeRanks),
        n_nonzero: signed.nonzero,
      },
      wilcoxon_p_exact: signed.pTwoSided,
      spearman: valueOf(spearman(round1, round2)),
      weighted_kappa_quadratic: valueOf(quadraticKappa(round1, round2)),
    },
    expected,
    tolerance,
  );
});

test('G07 chi-square of rounds', () => {
  const { input, expected, tolerance } = methodCase('G07');
  const { chiSquare, df, p, smallestExpected } = valueOf(chiSquareOfRounds(input.table));
  expectNear({ chisq: chiSquare, df, p, min_expected: smallestExpected }, expected, tolerance);
  expect(
    chiSquareOfRounds([
      [3, 0],
      [5, 0],
    ]),
  ).toEqual({ ok: false, reason: 'no-variation' });
});

test('rounds without spread, pairs or people have reasons, not numbers', () => {
  expect(coefficientOfVariation([3])).toEqual({ ok: false, reason: 'one-answer' });
  expect(coefficientOfVariation([1, -1])).toEqual({ ok: false, reason: 'no-variation' });
  expect(percentChanged([1], [])).toEqual({ ok: false, reason: 'uneven-rows' });
  expect(netChange([], [1])).toEqual({ ok: false, reason: 'no-data' });
  expect(spearman([2, 2], [1, 3])).toEqual({ ok: false, reason: 'no-variation' });
  expect(quadraticKappa([2, 2], [2, 2])).toEqual({ ok: false, reason: 'no-variation' });
});

test('J01 systemic consensing', () => {
  const { input, expected, tolerance } = methodCase('J01');
  const { options, ranking } = systemicConsensing(input.resistance);
  const read = Object.entries(options);
  expectNear(
    {
      group_resistance: Object.fromEntries(read.map(([name, each]) => [name, each.resistance])),
      acceptance_pct: Object.fromEntries(read.map(([name, each]) => [name, each.acceptancePercent])),
    },
    { group_resistance: expected.group_resistance, acceptance_pct: expected.acceptance_pct },
    tolerance,
  );
  expect(ranking.flat()).toEqual(expected.order);
  expect(systemicConsensing({ A: [null, 3] }).options['A']).toEqual({
    resistance: 8,
    acceptancePercent: 60,
    missing: 1,
  });
});

test('J05 quadratic voting', () => {
  const { input, expected } = methodCase('J05');
  const { costs, valid, totals } = quadraticVoting(input.ballots, input.budget);
  expect({ cost: costs, valid, totals_valid: totals }).toEqual(expected);
});

test('J07 fist to five', () => {
  const { input, expected, tolerance } = methodCase('J07');
  const result = fistToFive(input.votes);
  expectNear(
    {
      n: result.votes,
      min: result.lowest,
      mean: result.mean,
      blocks: result.blocks,
      concerns: result.concerns,
      passes_all_ge3: result.passes,
      pct_ge3: result.percentSupporting,
    },
    expected,
    tolerance,
  );
  expect(fistToFive([])).toMatchObject({ passes: false, mean: null, lowest: null });
});

test('gradients keep a veto in sight', () => {
  expect(gradientsOfAgreement([1, 1, 2, 8])).toEqual({
    votes: 4,
    perLevel: [2, 1, 0, 0, 0, 0, 0, 1],
    vetoes: 1,
  });
});
