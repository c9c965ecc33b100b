import { z } from 'zod';
import { ahp, bradleyTerry, wikiSurveyScore } from '../stats/pairwise-models.ts';
import { analysis, told } from './analysis.ts';
import { count, figure } from './shapes.ts';

const most = 200;

const strengths = analysis({
  name: 'bradley-terry',
  title: 'Bradley–Terry strengths',
  explanation:
    'p_i = W_i/Σ n_ij/(p_i + p_j), iterated until it settles, geometric mean 1. It exists only where wins connect all items both ways; else p is null, or prior (say 0.5) is added to each ordered pair, which the report must say. wins_row_over_col: how often the row beat the column.',
  source: 'Bradley & Terry 1952, doi:10.2307/2334029; Hunter 2004, doi:10.1214/aos/1079120141',
  input: z.object({
    wins_row_over_col: z
      .array(z.array(z.number().min(0).max(1e6)).max(most))
      .max(most)
      .refine((rows) => rows.every((row) => row.length === rows.length), {
        error: 'the table must be a square',
      }),
    prior: z.number().min(0).max(100).default(0),
  }),
  answer: ({ wins_row_over_col: wins, prior }) =>
    told(bradleyTerry(wins, prior), ['p'], (p) => ({ p, ...(prior > 0 ? { prior } : {}) })),
});

const ratio = z.union([
  figure.gt(0).min(1e-6).max(1e6),
  z
    .string()
    .regex(/^\s*\d{1,6}\s*\/\s*[1-9]\d{0,5}\s*$/u, { error: 'a ratio is a number or written as "1/3"' }),
]);

const hierarchy = analysis({
  name: 'ahp',
  title: 'Analytic hierarchy process',
  explanation:
    'weights_eigen: the principal eigenvector of the reciprocal matrix, sum 1; CI = (λ − n)/(n − 1), CR = CI/RI with RI .58 .90 1.12 1.24 1.32 1.41 1.45 1.49 for 3 to 10 items (or RI, when given); consistent enough under .10. weights_geomean: geometric means of the rows. matrix, or upper_triangle by rows, numbers or "1/3".',
  source: 'Saaty 1977, doi:10.1016/0022-2496(77)90033-5',
  whenEmpty: 'the ratio needs a random index, which is published for 3 to 10 items',
  input: z.union([
    z.object({
      upper_triangle: z
        .array(ratio)
        .max(1225)
        .refine((given) => Number.isInteger(sizeOf(given.length)), {
          error: 'as many comparisons as pairs: 1, 3, 6, 10, 15, …',
        }),
      RI: figure.gt(0).optional(),
    }),
    z.object({
      matrix: z
        .array(z.array(ratio).max(50))
        .min(1)
        .max(50)
        .refine((rows) => rows.every((row) => row.length === rows.length), {
          error: 'the matrix must be a square',
        })
        .refine(isReciprocal, { error: 'each comparison must be the reciprocal of its opposite' }),
      RI: figure.gt(0).optional(),
    }),
  ]),
  answer: (input) => {
    const matrix =
      'matrix' in input
        ? input.matrix.map((row) => row.map(numberOf))
        : fromTriangle(input.upper_triangle.map(numberOf));
    const keys = ['weights_eigen', 'lambda_max', 'CI', 'CR', 'weights_geomean'];
    return told(ahp(matrix), keys, (read) => {
      const ratioGiven = input.RI === undefined ? read.consistencyRatio : read.consistencyIndex / input.RI;
      return {
        weights_eigen: read.weights,
        lambda_max: read.lambdaMax,
        CI: read.consistencyIndex,
        CR: ratioGiven,
        weights_geomean: read.weightsByGeometricMean,
        consistent: ratioGiven === null ? null : ratioGiven < 0.1,
      };
    });
  },
});

const wikiSurvey = analysis({
  name: 'all-our-ideas',
  title: 'Score of an idea in a wiki survey',
  explanation:
    '100(w + 1)/(w + l + 2): the chance of winning against an average idea, under an even prior. The answer is a list in the order of items.',
  source: 'Salganik & Levy 2015, doi:10.1371/journal.pone.0123483, as the public site computes it',
  input: z.object({ items: z.array(z.object({ wins: count, losses: count })).max(20_000) }),
  answer: ({ items }) => items.map(({ wins, losses }) => wikiSurveyScore(wins, losses)),
});

function numberOf(given: number | string): number {
  if (typeof given === 'number') return given;
  const [above = 0, below = 1] = given.split('/').map(Number);
  return above / below;
}

function sizeOf(pairs: number): number {
  return (1 + Math.sqrt(1 + 8 * pairs)) / 2;
}

function fromTriangle(upper: readonly number[]): readonly (readonly number[])[] {
  const n = sizeOf(upper.length);
  const at = (i: number, j: number) => upper[i * n - (i * (i + 1)) / 2 + (j - i - 1)] ?? 1;
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => (i === j ? 1 : i < j ? at(i, j) : 1 / at(j, i))),
  );
}

function isReciprocal(rows: readonly (readonly (number | string)[])[]): boolean {
  return rows.every((row, i) =>
    row.every((cell, j) => Math.abs(numberOf(cell) * numberOf(rows[j]?.[i] ?? 0) - 1) < 0.01),
  );
}

export const pairwiseAnalyses = [strengths, hierarchy, wikiSurvey];
