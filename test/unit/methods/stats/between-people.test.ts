import { describe, expect, test } from 'vitest';
import {
  fleissKappa,
  gwetAc1,
  intraclassCorrelations,
  krippendorffAlpha,
  type Measurement,
} from '../../../../shared/methods/stats/agreement.ts';
import { friedman, kendallW } from '../../../../shared/methods/stats/kendall-w.ts';
import { chiSquareTail, fTail, normalTail } from '../../../../shared/methods/stats/tails.ts';
import { wilcoxonSignedRank } from '../../../../shared/methods/stats/wilcoxon.ts';
import { expectNear, methodCase, valueOf } from '../../../helpers/method-cases.ts';

test('the tails agree with printed tables', () => {
  expectNear(chiSquareTail(3.841458820694124, 1), 0.05, 1e-12);
  expectNear(chiSquareTail(18.307038053275146, 10), 0.05, 1e-12);
  expectNear(fTail(4.964602743730711, 1, 10), 0.05, 1e-12);
  expectNear(fTail(0.5, 6, 3), 0.7849, 1e-3);
  expectNear(normalTail(1.959963984540054), 0.025, 1e-12);
  expectNear(normalTail(-1.2816), 0.9, 1e-4);
  expect(chiSquareTail(0, 3)).toBe(1);
});

describe("Kendall's W", () => {
  test('E01 ties in every variable', () => {
    const { input, expected, tolerance } = methodCase('E01');
    const result = valueOf(kendallW(input.raters_as_columns));
    expectNear(
      {
        m: result.raters,
        n: result.items,
        rank_sums: result.rankSums,
        W_uncorrected: result.wWithoutTies,
        W: result.w,
        chisq: result.chiSquare,
        df: result.df,
        p_chisq: result.pChiSquare,
        F: result.f?.value,
        df1: result.f?.df1,
        df2: result.f?.df2,
        p_F: result.f?.p,
      },
      expected,
      tolerance,
    );
  });

  test('E04 perfect and reversed', () => {
    const { input, expected, tolerance } = methodCase('E04');
    const perfect = valueOf(kendallW(input.perfect));
    expectNear([perfect.w, perfect.chiSquare], [expected.W_perfect, expected.chisq_perfect], tolerance);
    expect(perfect.f).toBeNull();
    expectNear(valueOf(kendallW(input.reversed)).w, expected.W_reversed, tolerance);
  });

  test('E03 Friedman', () => {
    const { input, expected, tolerance } = methodCase('E03');
    const { chiSquare, df, p, w } = valueOf(friedman(input.blocks_as_rows));
    expectNear({ chisq: chiSquare, df, p, kendall_W: w }, expected, tolerance);
  });

  test('has no value without data, for one rater, one item, or nothing but ties', () => {
    expect(kendallW([])).toEqual({ ok: false, reason: 'no-data' });
    expect(kendallW([[1], [2]])).toEqual({ ok: false, reason: 'one-rater' });
    expect(kendallW([[1, 2]])).toEqual({ ok: false, reason: 'one-item' });
    expect(
      kendallW([
        [3, 3],
        [3, 3],
      ]),
    ).toEqual({ ok: false, reason: 'all-tied' });
    expect(kendallW([[1, 2], [3]])).toEqual({ ok: false, reason: 'uneven-rows' });
  });
});

describe('agreement beyond chance', () => {
  test("F01 Fleiss' kappa", () => {
    const { input, expected, tolerance } = methodCase('F01');
    const { observed, expected: chance, value } = valueOf(fleissKappa(input.counts));
    expectNear({ P: observed, Pe: chance, kappa: value }, expected, tolerance);
  });

  test("F03 Krippendorff's alpha at four levels of measurement, with missing ratings", () => {
    const { input, expected, tolerance } = methodCase('F03');
    for (const [measurement, alpha] of Object.entries(expected)) {
      const result = krippendorffAlpha(input.raters_as_rows, measurement as Measurement);
      expectNear(valueOf(result), alpha, tolerance);
    }
  });

  test('F04 intraclass correlations', () => {
    const { input, expected, tolerance } = methodCase('F04');
    const read = Object.entries(valueOf(intraclassCorrelations(input.ratings)));
    expectNear(
      Object.fromEntries(read.map(([name, value]) => [name.replace('icc', 'ICC'), value])),
      expected,
      tolerance,
    );
  });

  test('AC1 stays high where prevalence is skewed and kappa collapses', () => {
    const skewed = [...Array.from({ length: 9 }, () => [2, 0]), [1, 1]];
    expectNear(valueOf(fleissKappa(skewed)).value, -0.0526, 1e-4);
    expectNear(valueOf(gwetAc1(skewed)).value, 0.8895, 1e-4);
  });

  test('has no value where everybody said the same, or there was one rater', () => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toEqual({ ok: false, reason: 'no-variation' });
    expect(krippendorffAlpha([[1, 2, 3]], 'ordinal')).toEqual({ ok: false, reason: 'one-rater' });
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toEqual({ ok: false, reason: 'no-variation' });
    expect(gwetAc1([[1, 0]])).toEqual({ ok: false, reason: 'one-rater' });
    expect(
      intraclassCorrelations([
        [3, 3],
        [3, 3],
      ]),
    ).toEqual({ ok: false, reason: 'no-variation' });
  });
});

describe("Wilcoxon's signed-rank test", () => {
  test('G01 exact', () => {
    const { input, expected, tolerance } = methodCase('G01');
    const result = valueOf(wilcoxonSignedRank(input.x, input.y, 'wilcoxon'));
    expectNear(
      { V: result.positiveRanks, p_exact_greater: result.pGreater, p_exact_two_sided: result.pTwoSided },
      expected,
      tolerance,
    );
  });

  test('zeros are dropped before ranking, or after it', () => {
    const first = [5, 5, 7, 8];
    const second = [5, 4, 5, 5];
    expect(valueOf(wilcoxonSignedRank(first, second, 'wilcoxon')).positiveRanks).toBe(6);
    expect(valueOf(wilcoxonSignedRank(first, second, 'pratt')).positiveRanks).toBe(9);
    expect(wilcoxonSignedRank([1, 2], [1, 2], 'pratt')).toEqual({ ok: false, reason: 'no-difference' });
  });

  test('beyond 25 changes it is the corrected normal approximation, as SciPy 1.17 computes it', () => {
    const differences = Array.from({ length: 26 }, (_, i) => (i % 3 === 0 ? -1 : 1) * (i + 1));
    const zeros = differences.map(() => 0);
    const result = valueOf(wilcoxonSignedRank(differences, zeros, 'wilcoxon'));
    expect(result.method).toBe('normal');
    expectNear(result.pTwoSided, 0.14072874277056632, 1e-9);
  });
});
