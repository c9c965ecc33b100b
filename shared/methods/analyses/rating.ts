import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import { percentAgreement } from '../stats/percent-agreement.ts';
import {
  interquartileRange,
  meanDeviationFromMean,
  meanDeviationFromMedian,
  median,
  quantile,
  type QuantileType,
} from '../stats/quantile.ts';
import { classicAppropriateness, classicThresholds, percentileAppropriateness } from '../stats/rand-ucla.ts';
import { analysis, reasonOf, told, valueOrNull } from './analysis.ts';
import { count, figure, figures } from './shapes.ts';

const quantileTypes = [2, 6, 7] as const;
const nine = z.array(z.number().min(1).max(9)).max(20_000);

const quantiles = analysis({
  name: 'quantile',
  title: 'Quantiles of three types',
  explanation:
    'Type 2 takes the value at the n·p-th place and averages two where n·p is whole; type 6 is at (n + 1)p, type 7, the default of this program, at 1 + (n − 1)p, both interpolated. The type is a recorded setting, for it changes verdicts in small panels. x: the answers; p: the shares asked for.',
  source: 'Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566',
  input: z.object({
    x: figures,
    p: z.array(z.number().min(0).max(1)).min(1).max(1000).default([0.25, 0.5, 0.75]),
  }),
  answer: ({ x, p }) => ({
    ...Object.fromEntries(
      quantileTypes.map((type) => [`type${type}`, p.map((share) => valueOrNull(quantile(x, share, type)))]),
    ),
    ...reasonOf(median(x)),
  }),
});

const meanDeviation = analysis({
  name: 'mean-absolute-deviation-from-median',
  title: 'Mean absolute deviation, and the interquartile range',
  explanation:
    'The mean of |x − median|, and of |x − mean| beside it. It is the mean of the deviations, not their median, which goes by the same letters. iqr is by quantiles of type 7.',
  source: 'definition; Fitch et al. 2001, RAND MR-1269, for its use on panels',
  input: z.object({ x: figures }),
  answer: ({ x }) =>
    told(median(x), ['median', 'mad_median', 'mad_mean', 'iqr'], (middle) => ({
      median: middle,
      mad_median: valueOrNull(meanDeviationFromMedian(x)),
      mad_mean: valueOrNull(meanDeviationFromMean(x)),
      iqr: valueOrNull(interquartileRange(x)),
    })),
});

const agreementInPercent = analysis({
  name: 'percent-agreement',
  title: 'Percent agreement with its three denominators',
  explanation:
    '100 × those whose rating is in `agree`, divided by those who rated, by those who responded (abstentions included) and by those invited. responses: a number, "abstain", or null for opened and not answered; people who never opened it are invited less responses. A percentage with an empty denominator is null.',
  source: 'ACCORD item M12: definition and denominator are to be stated, doi:10.1371/journal.pmed.1004326',
  whenEmpty: 'a percentage of nobody has no value',
  input: z
    .object({
      responses: z.array(z.union([figure, z.literal('abstain'), z.null()])).max(20_000),
      agree: figures.min(1),
      invited: count.optional(),
    })
    .refine(({ responses, invited }) => invited === undefined || invited >= responses.length, {
      error: 'fewer were invited than responded',
      path: ['invited'],
    }),
  answer: ({ responses, agree, invited }) => {
    const read = percentAgreement(responses, agree, Math.max(invited ?? 0, responses.length));
    return {
      n_rated: read.rated,
      n_abstain: read.abstained,
      n_missing: read.missing,
      n_nonresponse: read.nonresponse,
      pct_of_rated: read.ofRated,
      pct_of_responding_incl_abstain: read.ofResponded,
      pct_of_invited: read.ofInvited,
    };
  },
});

const percentileKeys = ['p30', 'p70', 'ipr', 'iprcp', 'ai', 'ipras', 'di', 'disagreement'];
const classicKeys = [
  'n',
  'median',
  'low',
  'high',
  'outside',
  'classic_disagreement',
  'classic_agreement',
  'region',
];

const randUcla = analysis({
  name: 'ram-ipras',
  title: 'RAND/UCLA appropriateness of one item',
  explanation:
    'Ratings from 1 to 9. IPR = P70 − P30; IPRCP = (P30 + P70)/2; AI = |5 − IPRCP|; IPRAS = 2.35 + 1.5·AI; the disagreement index di = IPR/IPRAS; disagreement when IPR > IPRAS. Beside it the classic reading: regions 1–3, 4–6, 7–9, a median of 3.5 or 6.5 goes up; disagreement when both extremes hold floor((n + 1)/3) or more, agreement when fewer than that stand outside the median’s region; disagreement makes the item uncertain. The keys at the top are by quantiles of type 7, type2, type6 and type7 give all three, classic the classic reading once more.',
  source: 'Fitch et al. 2001, RAND MR-1269',
  input: z.object({ ratings: nine }),
  answer: ({ ratings }) => {
    const byPercentile = (type: QuantileType): JsonObject =>
      told(percentileAppropriateness(ratings, type), percentileKeys, (read) => ({
        p30: read.p30,
        p70: read.p70,
        ipr: read.ipr,
        iprcp: read.centre,
        ai: read.asymmetry,
        ipras: read.ipras,
        di: read.disagreementIndex,
        disagreement: read.disagreement,
      }));
    const classic = told(classicAppropriateness(ratings), classicKeys, (read) => ({
      n: read.n,
      median: read.median,
      low: read.low,
      high: read.high,
      outside: read.outside,
      classic_disagreement: read.disagreement,
      classic_agreement: read.agreement,
      region: read.region,
    }));
    return {
      ...byPercentile(7),
      ...classic,
      ...Object.fromEntries(quantileTypes.map((type) => [`type${type}`, byPercentile(type)])),
      classic,
    };
  },
});

const classicByPanel = analysis({
  name: 'ram-classic',
  title: 'RAND/UCLA thresholds by the size of the panel',
  explanation:
    'Disagreement takes at least floor((n + 1)/3) ratings in each extreme; agreement allows one fewer outside the median’s region. n: sizes of panels. The published table covers 8 to 16.',
  source: 'Fitch et al. 2001, RAND MR-1269',
  input: z.object({ n: z.union([z.array(count).max(1000), count]) }),
  answer: ({ n }) => {
    const thresholds = [n].flat().map(classicThresholds);
    return {
      disagreement_min_in_each_extreme: thresholds.map((each) => each.disagreementFrom),
      agreement_max_outside: thresholds.map((each) => Math.max(0, each.outsideAtMost)),
    };
  },
});

export const ratingAnalyses = [quantiles, meanDeviation, agreementInPercent, randUcla, classicByPanel];
