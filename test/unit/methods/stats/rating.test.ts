import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentValidityIndices,
  contentValidityRatio,
  criticalValidity,
  modifiedKappa,
} from '../../../../shared/methods/stats/content-validity.ts';
import { coreOutcomeVerdict, gradeGrid } from '../../../../shared/methods/stats/core-outcomes.ts';
import { percentAgreement } from '../../../../shared/methods/stats/percent-agreement.ts';
import {
  interquartileRange,
  meanDeviationFromMean,
  meanDeviationFromMedian,
  median,
  quantile,
  type QuantileType,
} from '../../../../shared/methods/stats/quantile.ts';
import {
  classicAppropriateness,
  classicThresholds,
  percentileAppropriateness,
} from '../../../../shared/methods/stats/rand-ucla.ts';
import { expectNear, methodCase, valueOf } from '../../../helpers/method-cases.ts';

test('A01 quartiles of types 2, 6 and 7', () => {
  const { input, expected, tolerance } = methodCase('A01');
  for (const type of [2, 6, 7] as const) {
    const actual = input.p.map((p) => valueOf(quantile(input.x, p, type)));
    expectNear(actual, expected[`type${type}`], tolerance);
  }
});

test('A04 mean absolute deviations', () => {
  const { input, expected, tolerance } = methodCase('A04');
  expectNear(valueOf(median(input.x)), expected.median, tolerance);
  expectNear(valueOf(meanDeviationFromMedian(input.x)), expected.mad_median, tolerance);
  expectNear(valueOf(meanDeviationFromMean(input.x)), expected.mad_mean, tolerance);
});

test('A07 three denominators', () => {
  const { input, expected, tolerance } = methodCase('A07');
  const result = percentAgreement(input.responses, input.agree, input.invited);
  expectNear(
    {
      n_rated: result.rated,
      n_abstain: result.abstained,
      n_missing: result.missing,
      n_nonresponse: result.nonresponse,
      pct_of_rated: result.ofRated,
      pct_of_responding_incl_abstain: result.ofResponded,
      pct_of_invited: result.ofInvited,
    },
    expected,
    tolerance,
  );
  expect(percentAgreement([], [4, 5], 0)).toMatchObject({
    ofRated: null,
    ofResponded: null,
    ofInvited: null,
  });
});

function percentiles(ratings: readonly number[], type: QuantileType) {
  const read = valueOf(percentileAppropriateness(ratings, type));
  return { ...read, iprcp: read.centre, ai: read.asymmetry, di: read.disagreementIndex };
}

function classic(ratings: readonly number[]) {
  const read = valueOf(classicAppropriateness(ratings));
  return { ...read, classic_disagreement: read.disagreement, classic_agreement: read.agreement };
}

test.each(['B01', 'B07'] as const)('%s percentile and classic readings, whatever the quantile type', (id) => {
  const { input, expected, tolerance } = methodCase(id);
  const {
    region,
    n,
    median: middle,
    low,
    high,
    outside,
    classic_disagreement,
    classic_agreement,
    ...rest
  } = expected;
  const counts = { region, n, median: middle, low, high, outside, classic_disagreement, classic_agreement };
  expectNear(classic(input.ratings), counts, tolerance);
  for (const type of [2, 6, 7] as const) expectNear(percentiles(input.ratings, type), rest, tolerance);
});

test('B02 classic thresholds by panel size', () => {
  const { input, expected } = methodCase('B02');
  const thresholds = input.n.map(classicThresholds);
  expect(thresholds.map((each) => each.disagreementFrom)).toEqual(expected.disagreement_min_in_each_extreme);
  expect(thresholds.map((each) => each.outsideAtMost)).toEqual(expected.agreement_max_outside);
});

test('B05 a panel whose verdict hangs on the quantile type', () => {
  const { input, expected, tolerance } = methodCase('B05');
  for (const type of [2, 6, 7] as const) {
    expectNear(percentiles(input.ratings, type), expected[`type${type}`], tolerance);
  }
  expectNear(classic(input.ratings), expected.classic, tolerance);
});

test('C01 core outcome sets: 70 passes, 15 fails', () => {
  const { input, expected, tolerance } = methodCase('C01');
  const { verdict, groups } = coreOutcomeVerdict(input.groups, 'symmetric');
  expect(verdict).toBe(expected.verdict);
  const read = groups.map((each) => [
    each.group,
    { n_rated: each.rated, pct_7_9: each.percentHigh, pct_1_3: each.percentLow },
  ]);
  expectNear(Object.fromEntries(read), expected.groups, tolerance);
  const exactly15 = [1, 1, 1, ...Array.from({ length: 17 }, () => 9)];
  expect(coreOutcomeVerdict({ all: exactly15 }, 'symmetric').verdict).toBe('no consensus');
});

test('C04 two published rules for out', () => {
  const { input, expected } = methodCase('C04');
  expect(coreOutcomeVerdict(input.groups, 'symmetric').verdict).toBe(expected.symmetric);
  expect(coreOutcomeVerdict(input.groups, 'at-most-half').verdict).toBe(expected.le50);
  expect(coreOutcomeVerdict({ a: [] }, 'at-most-half').verdict).toBe('no consensus');
});

test('C05 the GRADE grid', () => {
  const { input, expected } = methodCase('C05');
  const { votes } = input;
  const result = gradeGrid({
    strongFor: votes.strong_for,
    weakFor: votes.weak_for,
    neutral: votes.neutral,
    weakAgainst: votes.weak_against,
    strongAgainst: votes.strong_against,
  });
  expect(result).toEqual({
    percentFor: expected.pct_for,
    percentAgainst: expected.pct_against,
    recommendation: expected.recommendation,
    strength: expected.strength,
  });
});

describe('content validity', () => {
  test('D01 ratio', () => {
    const { input, expected, tolerance } = methodCase('D01');
    expectNear(valueOf(contentValidityRatio(input.N, input.essential)), expected.cvr, tolerance);
  });

  test('D02 critical numbers', () => {
    const { input, expected, tolerance } = methodCase('D02');
    const actual = input.N.map((n) => {
      const { essential, ratio } = valueOf(criticalValidity(n, input.alpha));
      return { N: n, n_critical: essential, cvr_critical: ratio };
    });
    expectNear(actual, expected, tolerance);
    expect(criticalValidity(4)).toEqual({ ok: false, reason: 'out-of-range' });
  });

  test('D04 indices', () => {
    const { input, expected, tolerance } = methodCase('D04');
    const { perItem, average, universal } = valueOf(contentValidityIndices(input.ratings, input.relevant));
    expectNear({ icvi: perItem, scvi_ave: average, scvi_ua: universal }, expected, tolerance);
  });

  test('D06 modified kappa', () => {
    const { input, expected, tolerance } = methodCase('D06');
    const { index, chance, kappa } = valueOf(modifiedKappa(input.N, input.A));
    expectNear({ N: input.N, A: input.A, icvi: index, pc: chance, kappa }, expected, tolerance);
  });
});

describe('at the edges', () => {
  test('nothing has no quantile, one value is its own', () => {
    expect(median([])).toEqual({ ok: false, reason: 'no-data' });
    expect(meanDeviationFromMedian([])).toEqual({ ok: false, reason: 'no-data' });
    expect(classicAppropriateness([])).toEqual({ ok: false, reason: 'no-data' });
    expect(percentileAppropriateness([0])).toEqual({ ok: false, reason: 'out-of-range' });
    for (const type of [2, 6, 7] as const) expect(valueOf(quantile([4], 0.9, type))).toBe(4);
  });

  test('quantiles stay within the data and rise with p', () => {
    const sample = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sample, share, share, fc.constantFrom<QuantileType>(2, 6, 7), (values, a, b, type) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((p) => valueOf(quantile(values, p, type)));
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(high! - low!).toBeGreaterThanOrEqual(-1e-7);
        expect(valueOf(interquartileRange(values, type))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
