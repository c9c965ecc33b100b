import { z } from 'zod';
import { stuartMaxwell } from '../stats/marginal-homogeneity.ts';
import { interquartileRange, median } from '../stats/quantile.ts';
import {
  chiSquareOfRounds,
  coefficientOfVariation,
  mcnemar,
  netChange,
  percentChanged,
  quadraticKappa,
  spearman,
} from '../stats/rounds.ts';
import { wilcoxonSignedRank } from '../stats/wilcoxon.ts';
import { analysis, told, valueOrNull } from './analysis.ts';
import { count, countTable, figure } from './shapes.ts';

const answers = z.array(figure.nullable()).max(20_000);

/** Only people who answered both times. */
function pairsOf(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): { readonly first: readonly number[]; readonly second: readonly number[] } {
  const both = first.flatMap((a, i) => {
    const b = second[i] ?? null;
    return a === null || b === null ? [] : [[a, b] as const];
  });
  return { first: both.map(([a]) => a), second: both.map(([, b]) => b) };
}

const equallyLong = {
  error: 'the two lists are of the same people, in the same order: they must be equally long',
};

const wilcoxon = analysis({
  name: 'wilcoxon-signed-rank',
  title: 'Wilcoxon’s signed-rank test of paired answers',
  explanation:
    'V is the sum of the ranks of positive differences x − y. zeros: "wilcoxon" drops pairs without change before ranking, "pratt" ranks them and drops them then. Exact up to 25 changes by counting all signs, ties included (p_exact_…); beyond, normal with tie and continuity correction (p_normal_…). greater: x above y. Pairs with a null are left out.',
  source: 'Wilcoxon 1945, doi:10.2307/3001968; Pratt 1959, doi:10.1080/01621459.1959.10501526',
  whenEmpty: 'p is exact up to 25 changes and normal beyond: the other one is not computed',
  input: z
    .object({ x: answers, y: answers, zeros: z.enum(['wilcoxon', 'pratt']).default('wilcoxon') })
    .refine(({ x, y }) => x.length === y.length, equallyLong),
  answer: ({ x, y, zeros }) => {
    const { first, second } = pairsOf(x, y);
    const keys = ['V', 'p_exact_greater', 'p_exact_two_sided', 'p_normal_greater', 'p_normal_two_sided'];
    return {
      n_pairs: first.length,
      ...told(wilcoxonSignedRank(first, second, zeros), keys, (read) => {
        const isExact = read.method === 'exact';
        return {
          V: read.positiveRanks,
          V_negative: read.negativeRanks,
          n_nonzero: read.nonzero,
          n_zero: read.zeros,
          p_exact_greater: isExact ? read.pGreater : null,
          p_exact_two_sided: isExact ? read.pTwoSided : null,
          p_normal_greater: isExact ? null : read.pGreater,
          p_normal_two_sided: isExact ? null : read.pTwoSided,
        };
      }),
    };
  },
});

const mcnemarTest = analysis({
  name: 'mcnemar',
  title: 'McNemar’s test of a paired yes and no',
  explanation:
    'χ² = (b − c)²/(b + c), with one degree of freedom; chisq_cc with the continuity correction (|b − c| − 1)². table: [[a, b], [c, d]], rows the first time, columns the second.',
  source: 'McNemar 1947, doi:10.1007/BF02295996; Edwards 1948, doi:10.1007/BF02289261',
  input: z.object({ table: z.tuple([z.tuple([count, count]), z.tuple([count, count])]) }),
  answer: ({ table }) => ({
    ...told(mcnemar(table, true), ['chisq_cc', 'p_cc'], ({ chiSquare, p }) => ({
      chisq_cc: chiSquare,
      p_cc: p,
    })),
    ...told(mcnemar(table, false), ['chisq', 'p'], ({ chiSquare, p }) => ({ chisq: chiSquare, p })),
  }),
});

const stability = analysis({
  name: 'delphi-stability',
  title: 'Stability of one item between two rounds',
  explanation:
    'Only people in both rounds (null for absent); attrition is reported beside. cv: standard deviation (n − 1) over mean, cv_change first less second; pct_changed: people whose answer changed; net_change_marginal_pct: half of Σ|n₁ − n₂| over the values, in percent, under 15 called stable; quartiles of type 7; Wilcoxon’s test drops zeros, T_plus is the larger rank sum; Spearman’s correlation; κ with quadratic weights. Stability is not consensus, and consensus alone is no reason to stop.',
  source:
    'Dajani, Sincoff & Talley 1979, doi:10.1016/0040-1625(79)90007-6; Scheibe, Skutsch & Schofer 1975; von der Gracht 2012, doi:10.1016/j.techfore.2012.04.013',
  whenEmpty: 'what is null needs more people in both rounds, or answers that differ from each other',
  input: z
    .object({ round1: answers, round2: answers })
    .refine(({ round1, round2 }) => round1.length === round2.length, equallyLong),
  answer: ({ round1, round2 }) => {
    const { first, second } = pairsOf(round1, round2);
    const answered = (round: readonly (number | null)[]) => round.filter((each) => each !== null).length;
    const cv1 = valueOrNull(coefficientOfVariation(first));
    const cv2 = valueOrNull(coefficientOfVariation(second));
    return {
      n_both: first.length,
      n_round1: answered(round1),
      n_round2: answered(round2),
      lost_after_round1: answered(round1) - first.length,
      cv1,
      cv2,
      cv_change: cv1 === null || cv2 === null ? null : cv1 - cv2,
      ...told(percentChanged(first, second), ['pct_changed'], (value) => ({ pct_changed: value })),
      net_change_marginal_pct: valueOrNull(netChange(first, second)),
      iqr1_type7: valueOrNull(interquartileRange(first, 7)),
      iqr2_type7: valueOrNull(interquartileRange(second, 7)),
      median1: valueOrNull(median(first)),
      median2: valueOrNull(median(second)),
      ...told(
        wilcoxonSignedRank(first, second, 'wilcoxon'),
        ['wilcoxon_T_plus_minus', 'wilcoxon_p_exact', 'wilcoxon_p'],
        (read) => ({
          wilcoxon_T_plus_minus: {
            T_plus: Math.max(read.positiveRanks, read.negativeRanks),
            T_minus: Math.min(read.positiveRanks, read.negativeRanks),
            n_nonzero: read.nonzero,
          },
          wilcoxon_p_exact: read.method === 'exact' ? read.pTwoSided : null,
          wilcoxon_p: read.pTwoSided,
        }),
      ),
      spearman: valueOrNull(spearman(first, second)),
      weighted_kappa_quadratic: valueOrNull(quadraticKappa(first, second)),
    };
  },
});

const independence = analysis({
  name: 'group-stability-chisq',
  title: 'Chi-square of rounds by answers',
  explanation:
    'χ² = Σ(o − e)²/e, (rows − 1)(columns − 1) degrees of freedom; empty rows and columns are left out. Rounds are of the same people, so this is approximate: prefer stuart-maxwell or wilcoxon-signed-rank. table: a row a round, a column an answer.',
  source: 'Dajani, Sincoff & Talley 1979, doi:10.1016/0040-1625(79)90007-6',
  input: z.object({ table: countTable }),
  answer: ({ table }) =>
    told(chiSquareOfRounds(table), ['chisq', 'df', 'p', 'min_expected'], (read) => ({
      chisq: read.chiSquare,
      df: read.df,
      p: read.p,
      min_expected: read.smallestExpected,
      ...(read.smallestExpected < 5
        ? { warning: 'an expected count is under 5: chi-square is not to be relied on' }
        : {}),
    })),
});

const homogeneity = analysis({
  name: 'stuart-maxwell',
  title: 'Stuart–Maxwell test: did the distribution of answers move?',
  explanation:
    'χ² = dᵀS⁻¹d of the differences of the marginals; degrees of freedom are the rank of S, one less than the answers between which anybody moved. table: answers of the first round by answers of the second, a square.',
  source: 'Stuart 1955, doi:10.1093/biomet/42.3-4.412; Maxwell 1970, doi:10.1192/S0007125000192451',
  input: z.object({
    table: countTable.refine((rows) => rows.every((row) => row.length === rows.length), {
      error: 'the table must be a square: the same answers in rows and columns',
    }),
  }),
  answer: ({ table }) =>
    told(stuartMaxwell(table), ['chisq', 'df', 'p'], (read) => ({
      chisq: read.chiSquare,
      df: read.df,
      p: read.p,
    })),
});

export const roundAnalyses = [wilcoxon, mcnemarTest, stability, independence, homogeneity];
