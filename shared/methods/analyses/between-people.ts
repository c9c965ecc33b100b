import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import {
  fleissKappa,
  gwetAc1,
  intraclassCorrelations,
  krippendorffAlpha,
  type Measurement,
} from '../stats/agreement.ts';
import { friedman, kendallW } from '../stats/kendall-w.ts';
import { analysis, told } from './analysis.ts';
import { complete, countTable, gappyTable, andThen } from './shapes.ts';

const notConsensus =
  ' Agreement of this kind is not consensus: people may agree on the order of things that all of them reject.';
const concordanceKeys = ['W', 'W_uncorrected', 'chisq', 'df', 'p_chisq', 'F', 'df1', 'df2', 'p_F'];

function concordance(rows: readonly (readonly (number | null)[])[]): JsonObject {
  return told(andThen(complete(rows), kendallW), ['m', 'n', 'rank_sums', ...concordanceKeys], (read) => ({
    m: read.raters,
    n: read.items,
    rank_sums: read.rankSums,
    W_uncorrected: read.wWithoutTies,
    W: read.w,
    chisq: read.chiSquare,
    df: read.df,
    p_chisq: read.pChiSquare,
    F: read.f?.value ?? null,
    df1: read.f?.df1 ?? null,
    df2: read.f?.df2 ?? null,
    p_F: read.f?.p ?? null,
    ...(read.f === null
      ? { reason_F: 'F is infinite or has no degrees of freedom: use the chi-square' }
      : {}),
  }));
}

const kendall = analysis({
  name: 'kendall-w',
  title: 'Kendall’s coefficient of concordance',
  explanation: `W = 12S/(m²(n³ − n) − mΣ(t³ − t)): S the squared deviations of the rank sums of n items over m raters, t the sizes of ties. χ² = m(n − 1)W with n − 1 degrees of freedom; for few items prefer F = (m − 1)W/(1 − W) with n − 1 − 2/m and m − 1 times that. raters_as_columns: a row an item, a column a rater, any scores. Several tables may be given by name; each key then ends in _NAME.${notConsensus}`,
  source:
    'Kendall & Babington Smith 1939, doi:10.1214/aoms/1177732186; F: Legendre 2005, doi:10.1198/108571105X46642',
  input: z.union([
    z.object({ raters_as_columns: gappyTable }),
    z.record(z.string().min(1).max(100), gappyTable).refine((named) => Object.keys(named).length > 0, {
      error: 'raters_as_columns is missing',
    }),
  ]),
  answer: (input) => {
    if (Object.hasOwn(input, 'raters_as_columns')) return concordance(input['raters_as_columns'] ?? []);
    const named = Object.entries(input).flatMap(([name, rows]) =>
      Object.entries(concordance(rows ?? [])).map(([key, value]) => [`${key}_${name}`, value] as const),
    );
    return Object.fromEntries(named);
  },
});

const friedmanTest = analysis({
  name: 'friedman',
  title: 'Friedman’s test',
  explanation:
    'Do items differ in rank across people? χ² = m(n − 1)W with ties corrected, n − 1 degrees of freedom. blocks_as_rows: a row a person, a column an item.',
  source: 'Friedman 1937, doi:10.1080/01621459.1937.10503522',
  input: z.object({ blocks_as_rows: gappyTable }),
  answer: ({ blocks_as_rows: blocks }) =>
    told(andThen(complete(blocks), friedman), ['chisq', 'df', 'p', 'kendall_W'], (read) => ({
      chisq: read.chiSquare,
      df: read.df,
      p: read.p,
      kendall_W: read.w,
    })),
});

const counts = z.object({ counts: countTable });
const countsInWords =
  'counts: a row a subject, a column a category. Subjects may have unlike numbers of ratings: each weighs the same in the shares, and P is of those with two ratings or more (Gwet 2014).';

const fleiss = analysis({
  name: 'fleiss-kappa',
  title: 'Fleiss’ kappa',
  explanation: `κ = (P − Pe)/(1 − Pe): P the mean share of agreeing pairs of raters, Pe the sum of the squared shares of the categories. It collapses where nearly all answers are alike; see gwet-ac1. ${countsInWords}${notConsensus}`,
  source: 'Fleiss 1971, doi:10.1037/h0031619',
  input: counts,
  answer: ({ counts: rows }) =>
    told(fleissKappa(rows), ['P', 'Pe', 'kappa'], (read) => ({
      P: read.observed,
      Pe: read.expected,
      kappa: read.value,
    })),
});

const gwet = analysis({
  name: 'gwet-ac1',
  title: 'Gwet’s AC1',
  explanation: `AC1 = (P − Pe)/(1 − Pe) with Pe = Σp(1 − p)/(q − 1) over q categories: it stays meaningful where nearly all answers are alike. ${countsInWords}${notConsensus}`,
  source: 'Gwet 2008, doi:10.1348/000711006X126600',
  input: counts,
  answer: ({ counts: rows }) =>
    told(gwetAc1(rows), ['P', 'Pe', 'ac1'], (read) => ({
      P: read.observed,
      Pe: read.expected,
      ac1: read.value,
    })),
});

const measurements = ['nominal', 'ordinal', 'interval', 'ratio'] as const satisfies readonly Measurement[];

const krippendorff = analysis({
  name: 'krippendorff-alpha',
  title: 'Krippendorff’s alpha',
  explanation: `α = 1 − observed/expected disagreement, over all pairs of answers within a unit; a unit with one answer is dropped, missing answers (null) are allowed. Given for four levels of measurement; which one fits the scale is yours to say. raters_as_rows: a row a rater, a column a unit.${notConsensus}`,
  source: 'Krippendorff 2011, “Computing Krippendorff’s alpha-reliability”',
  input: z.object({ raters_as_rows: gappyTable }),
  answer: ({ raters_as_rows: rows }) =>
    measurements.reduce<JsonObject>(
      (all, level) => ({
        ...all,
        ...told(krippendorffAlpha(rows, level), [level], (alpha) => ({ [level]: alpha })),
      }),
      {},
    ),
});

const icc = analysis({
  name: 'icc',
  title: 'Intraclass correlations',
  explanation: `From the mean squares of targets, judges and the rest. ICC(2,k) is the reliability of the mean of k raters, who are a sample of those that might have rated. ratings: a row a target, a column a judge, complete. The keys with k are of means, those without of one rating.${notConsensus}`,
  source: 'Shrout & Fleiss 1979, doi:10.1037/0033-2909.86.2.420',
  input: z.object({ ratings: gappyTable }),
  answer: ({ ratings }) =>
    told(
      andThen(complete(ratings), intraclassCorrelations),
      ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'],
      (read) => ({
        ICC1: read.icc1,
        ICC2: read.icc2,
        ICC3: read.icc3,
        ICC1k: read.icc1k,
        ICC2k: read.icc2k,
        ICC3k: read.icc3k,
      }),
    ),
});

export const betweenPeopleAnalyses = [kendall, friedmanTest, fleiss, gwet, krippendorff, icc];
