import { z } from 'zod';
import { opinionGroups, TRUSTED_FROM } from '../stats/opinion-groups.ts';
import { routingPriority, shareTest, twoShareTest, Z90 } from '../stats/opinion-tests.ts';
import { powerIteration } from '../stats/power-iteration.ts';
import { silhouettes } from '../stats/silhouette.ts';
import { mean } from '../stats/sums.ts';
import { analysis, told } from './analysis.ts';
import { count, figures, seed, table } from './shapes.ts';

const polis = 'published formulas of Polis: Small et al. 2021, doi:10.6035/recerca.5516';

const tests = analysis({
  name: 'polis-stats',
  title: 'The two z tests behind opinion groups',
  explanation: `prop: 2√(n + 1)·((s + 1)/(n + 1) − ½), is more than half for it; two_prop: pooled z of two shares, is the first larger; each count is raised by one; above ${Z90} one calls it so (90%, one-sided). prop: [successes, all]; two_prop: [successes in the group, successes outside, all in the group, all outside].`,
  source: polis,
  input: z.object({
    two_prop: z
      .array(z.tuple([count, count, count, count]))
      .max(20_000)
      .default([]),
    prop: z
      .array(z.tuple([count, count]))
      .max(20_000)
      .default([]),
  }),
  answer: ({ two_prop: pairs, prop }) => ({
    two_prop: pairs.map(([a, b, all, others]) => twoShareTest(a, b, all, others)),
    prop: prop.map(([successes, all]) => shareTest(successes, all)),
  }),
});

const component = analysis({
  name: 'polis-pca',
  title: 'Power iteration towards the first component',
  explanation:
    'The start is multiplied iters + 1 times with XᵀX, length 1 after each; data are not centred here, and few steps have not converged: it is for comparing with programs that stop early. opinion-groups uses components that have settled.',
  source: polis,
  input: z
    .object({ data: table, iters: z.number().int().min(0).max(1000).default(100), start: figures.optional() })
    .refine(({ data, start }) => data.every((row) => row.length === (start ?? data[0])?.length), {
      error: 'the rows of data and the start must be equally long',
    }),
  answer: ({ data, iters, start }) =>
    told(powerIteration(data, start ?? (data[0] ?? []).map(() => 1), iters + 1), ['vector'], (vector) => ({
      vector,
    })),
});

const silhouette = analysis({
  name: 'polis-silhouette',
  title: 'Silhouette of a clustering',
  explanation:
    '(b − a)/max(a, b) for each object: a its mean distance within its cluster, b to the nearest other cluster; 0 for one alone in its cluster (singleton). dist: distances; clusters: lists of objects numbered from 0, each object in one of them.',
  source: 'Rousseeuw 1987, doi:10.1016/0377-0427(87)90125-7',
  input: z
    .object({ dist: table.max(2000), clusters: z.array(z.array(count)).min(1) })
    .superRefine(({ dist, clusters }, context) => {
      const placed = clusters.flat().toSorted((a, b) => a - b);
      if (placed.length !== dist.length || placed.some((each, i) => each !== i))
        context.addIssue({
          code: 'custom',
          message: 'each object must stand in exactly one cluster',
          path: ['clusters'],
        });
      if (dist.some((row) => row.length !== dist.length))
        context.addIssue({ code: 'custom', message: 'the table must be a square', path: ['dist'] });
    }),
  answer: ({ dist, clusters }) => {
    const labels = dist.map((_, i) => clusters.findIndex((members) => members.includes(i)));
    const each = silhouettes(labels, (i, j) => dist[i]?.[j] ?? 0);
    return {
      first: each[0] ?? null,
      mean: each.length === 0 ? null : mean(each),
      singleton: 0,
      each,
      ...(each.length === 0
        ? { reason: 'there are no objects' }
        : clusters.length < 2
          ? { reason: 'with one cluster there is nothing to compare: all are 0' }
          : {}),
    };
  },
});

const priority = analysis({
  name: 'polis-priority',
  title: 'Which statement to show next',
  explanation:
    '(importance·(1 + 8·2^(−S/5)))², importance = (1 − p)(E + 1)a, a = (A + 1)/(S + 2), p = (P + 1)/(S + 2); A agreed, P passed, S saw it, E how far out it lies on the map. The answer is a list in the order of cases.',
  source: polis,
  input: z.object({ cases: z.array(z.tuple([count, count, count, z.number().min(0).max(1e6)])).max(20_000) }),
  answer: ({ cases }) =>
    cases.map(([agree, pass, seen, extremity]) => routingPriority({ agree, pass, seen, extremity })),
});

const vote = z.union([z.literal(1), z.literal(-1), z.literal(0), z.null()], {
  error: 'a vote is 1 (agree), −1 (disagree), 0 (pass) or null',
});

const groups = analysis({
  name: 'opinion-groups',
  title: 'Groups of people who vote alike, and what they agree on across groups',
  explanation: `Missing votes take the column’s mean (moderated statements 0), columns are centred, two principal components; a person’s place sums the cells voted on, times √(statements/votes); placed from 7 votes. k-means from the recorded seed, k from 2 to min(5, 2 + n/12) by mean silhouette. representative: statements for which both z tests are over ${Z90}, with share (votes on that side + 1)/(votes + 2) and its ratio to the others; consensus: Π over groups of that share, for agree and disagree. Not meant for fewer than ${TRUSTED_FROM} people: then warning says so, and simple tables by subgroup are better. votes: a row a person, a column a statement: 1 agree, −1 disagree, 0 pass, null not voted. Statements and people in the answer are numbered from 1.`,
  source: polis,
  input: z.object({
    votes: z.array(z.array(vote).max(500, { error: 'at most 500 statements' })).max(5000),
    moderated: z.array(z.number().int().min(1)).default([]),
    seed: seed.default(1),
  }),
  answer: ({ votes, moderated, seed: recorded }) =>
    told(
      opinionGroups(votes, { seed: recorded, moderated: moderated.map((each) => each - 1) }),
      ['k', 'group', 'points', 'groups', 'consensus'],
      (read) => ({
        k: read.groups.length,
        seed: recorded,
        group: read.groupOf.map((each) => (each === null ? null : each + 1)),
        points: read.points,
        explained: read.explained,
        silhouettes: read.silhouetteByCount.map((each) => ({ k: each.count, silhouette: each.silhouette })),
        groups: read.groups.map((each) => ({
          size: each.members.length,
          centre: each.centre,
          representative: each.representative.map((row) => ({
            statement: row.statement + 1,
            side: row.side,
            share: row.share,
            ratio: row.ratio,
            z_share: row.zShare,
            z_ratio: row.zRatio,
          })),
        })),
        consensus: read.consensus.map((each) => ({ agree: each.agree, disagree: each.disagree })),
        ...(read.tooSmallToTrust
          ? {
              warning: `fewer than ${TRUSTED_FROM} people are placed: groups found in so few are not to be relied on`,
            }
          : {}),
      }),
    ),
});

export const opinionAnalyses = [tests, component, silhouette, priority, groups];
