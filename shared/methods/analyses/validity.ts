import { z } from 'zod';
import {
  contentValidityIndices,
  contentValidityRatio,
  criticalValidity,
  modifiedKappa,
} from '../stats/content-validity.ts';
import { coreOutcomeVerdict, gradeGrid } from '../stats/core-outcomes.ts';
import { analysis, told } from './analysis.ts';
import { byOption, complete, count, figures, gappyTable, andThen } from './shapes.ts';

const panel = z.number().int().min(1).max(1000);

const ratio = analysis({
  name: 'cvr',
  title: 'Content validity ratio',
  explanation:
    'CVR = (nₑ − N/2)/(N/2): N experts, of whom nₑ (`essential`) call the item essential. −1 to 1.',
  source: 'Lawshe 1975, doi:10.1111/j.1744-6570.1975.tb01393.x',
  input: z.object({ N: panel, essential: count }).refine(({ N, essential }) => essential <= N, {
    error: 'more experts say essential than there are',
    path: ['essential'],
  }),
  answer: ({ N, essential }) => told(contentValidityRatio(N, essential), ['cvr'], (cvr) => ({ cvr })),
});

const critical = analysis({
  name: 'cvr-critical',
  title: 'How many experts must call an item essential',
  explanation:
    'The smallest k with P(Bin(N, ½) ≥ k) ≤ alpha, exact and one-sided, and the CVR of that k. null where even unanimity is not enough (under five experts at .05). The answer is a list, an entry for each N.',
  source: 'Ayre & Scally 2014, doi:10.1177/0748175613513808',
  input: z.object({
    alpha: z.number().gt(0).lt(1).default(0.05),
    N: z.union([z.array(panel).max(1000), panel]),
  }),
  answer: ({ alpha, N }) =>
    [N].flat().map((experts) => ({
      N: experts,
      ...told(criticalValidity(experts, alpha), ['n_critical', 'cvr_critical'], (found) => ({
        n_critical: found.essential,
        cvr_critical: found.ratio,
      })),
    })),
});

const indices = analysis({
  name: 'cvi',
  title: 'Content validity index of items and scale',
  explanation:
    'I-CVI: the share of experts whose rating is in `relevant` (3 and 4 of 4 as a rule); S-CVI/Ave the mean over items, S-CVI/UA the share of items that all find relevant. ratings: a row an item, a column an expert, complete.',
  source: 'Polit, Beck & Owen 2007, doi:10.1002/nur.20199',
  input: z.object({ ratings: gappyTable, relevant: figures.min(1).default([3, 4]) }),
  answer: ({ ratings, relevant }) =>
    told(
      andThen(complete(ratings), (rows) => contentValidityIndices(rows, relevant)),
      ['icvi', 'scvi_ave', 'scvi_ua'],
      (read) => ({ icvi: read.perItem, scvi_ave: read.average, scvi_ua: read.universal }),
    ),
});

const corrected = analysis({
  name: 'cvi-modified-kappa',
  title: 'Content validity index corrected for chance',
  explanation: 'κ* = (I − pc)/(1 − pc), I = A/N, pc = C(N, A)·½ᴺ: A of N experts call the item relevant.',
  source: 'Polit, Beck & Owen 2007, doi:10.1002/nur.20199',
  input: z.object({ N: panel, A: count }).refine(({ N, A }) => A <= N, {
    error: 'more experts agree than there are',
    path: ['A'],
  }),
  answer: ({ N, A }) => ({
    N,
    A,
    ...told(modifiedKappa(N, A), ['icvi', 'pc', 'kappa'], (read) => ({
      icvi: read.index,
      pc: read.chance,
      kappa: read.kappa,
    })),
  }),
});

const groups = z.object({ groups: byOption(z.array(z.number().min(1).max(9)).max(20_000)) });

const coreOutcome = analysis({
  name: 'cos-70-15',
  title: 'Is an outcome in the core set?',
  explanation:
    'In when, in every stakeholder group, at least 70% score 7–9 and less than 15% score 1–3: exactly 70 passes, exactly 15 fails. Out by the symmetric rule: at least 70% at 1–3 and less than 15% at 7–9 in every group. “Unable to score” is left out of the ratings; a group in which nobody rated prevents both.',
  source: 'Williamson et al. 2017, doi:10.1186/s13063-017-1978-4',
  input: groups,
  answer: ({ groups: given }) => {
    const { verdict, groups: read } = coreOutcomeVerdict(given, 'symmetric');
    const rows = read.map(
      (each) =>
        [each.group, { n_rated: each.rated, pct_7_9: each.percentHigh, pct_1_3: each.percentLow }] as const,
    );
    const unrated = read.find(({ rated }) => rated === 0);
    return { groups: Object.fromEntries(rows), verdict, ...reasonFor(read.length, unrated?.group) };
  },
});

/** Why there can be no verdict in or out, where somebody was not heard. */
function reasonFor(groups: number, unrated: string | undefined): { readonly reason?: string } {
  if (groups === 0) return { reason: 'there are no answers' };
  return unrated === undefined ? {} : { reason: `nobody rated in the group “${unrated}”` };
}

const outRules = analysis({
  name: 'cos-out-variants',
  title: 'Two published rules for leaving an outcome out',
  explanation:
    'symmetric: at least 70% at 1–3 and less than 15% at 7–9 in every group; le50: at most 50% at 7–9 in every group. Which one holds is a recorded setting.',
  source: 'Trials 2015, doi:10.1186/s13063-015-1011-8, table 1; the second rule as in PMC10860107, table 2',
  input: groups,
  answer: ({ groups: given }) => ({
    symmetric: coreOutcomeVerdict(given, 'symmetric').verdict,
    le50: coreOutcomeVerdict(given, 'at-most-half').verdict,
  }),
});

const grade = analysis({
  name: 'grade-grid',
  title: 'The GRADE grid',
  explanation:
    'A recommendation for or against needs at least 50% on its side and less than 20% on the other, neutral votes in the denominator; it is strong with at least 70% strong votes on its side.',
  source: 'Jaeschke et al. 2008, doi:10.1136/bmj.a744',
  whenEmpty: 'without votes, or without a recommendation, there is no share or strength to tell',
  input: z.object({
    votes: z.strictObject({
      strong_for: count.default(0),
      weak_for: count.default(0),
      neutral: count.default(0),
      weak_against: count.default(0),
      strong_against: count.default(0),
    }),
  }),
  answer: ({ votes }) => {
    const read = gradeGrid({
      strongFor: votes.strong_for,
      weakFor: votes.weak_for,
      neutral: votes.neutral,
      weakAgainst: votes.weak_against,
      strongAgainst: votes.strong_against,
    });
    return {
      pct_for: read.percentFor,
      pct_against: read.percentAgainst,
      recommendation: read.recommendation,
      strength: read.strength,
    };
  },
});

export const validityAnalyses = [ratio, critical, indices, corrected, coreOutcome, outRules, grade];
