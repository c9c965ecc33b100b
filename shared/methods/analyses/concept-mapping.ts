import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import { bridgingOf, conceptMap } from '../stats/concept-map.ts';
import { distancesOf } from '../stats/distances.ts';
import { cutInto, mergesOf } from '../stats/hierarchical-clusters.ts';
import { nonmetricScaling, type Scaling } from '../stats/nonmetric-scaling.ts';
import { pileDissimilarity, pileSimilarity } from '../stats/pile-similarity.ts';
import { goZone, patternMatch } from '../stats/zones.ts';
import { analysis, told } from './analysis.ts';
import { figure, gappyTable, table } from './shapes.ts';
import { MOST_STATEMENTS, randomStarts, sortsFrom, sortsInput, sortsInWords } from './sorts.ts';

const base = z.enum(['all-sorters', 'placed-both']).default('all-sorters');
const point = z.tuple([figure, figure]);
const square = table
  .max(MOST_STATEMENTS)
  .refine((rows) => rows.every((row) => row.length === rows.length), { error: 'the table must be a square' })
  .refine(
    (rows) => rows.every((row, i) => row.every((cell, j) => Math.abs(cell - (rows[j]?.[i] ?? 0)) < 1e-9)),
    {
      error: 'the table must be symmetric',
    },
  );

const similarity = analysis({
  name: 'gcm-similarity',
  title: 'How often statements were put into one pile',
  explanation: `similarity: people who put both into one pile; dissimilarity: m − similarity over all m people, or ("placed-both") over those who placed both, scaled up to m. Both have 0 on the diagonal. ${sortsInWords}`,
  source: 'Trochim 1989, doi:10.1016/0149-7189(89)90016-5',
  input: sortsInput.and(z.object({ base })),
  answer: (input) => {
    const read = pileSimilarity(sortsFrom(input), input.n);
    return {
      similarity: read.together,
      dissimilarity: pileDissimilarity(read, input.base),
      sorters: read.sorters,
    };
  },
});

const scalingKeys = ['stress1', 'stress1_reference', 'stress1_max', 'points'];

function writeScaling(read: Scaling, seed: number): JsonObject {
  return {
    stress1: read.stress,
    stress1_reference: read.stress,
    // Rounded up to three places: what a repeat with other starts is held to.
    stress1_max: Math.ceil(read.stress * 1000 - 1e-9) / 1000,
    points: read.points,
    start: read.start,
    seed,
    stress_by_start: read.stressByStart,
    iterations: read.iterations,
    converged: read.converged,
  };
}

const scaling = analysis({
  name: 'nonmetric-mds',
  title: 'Nonmetric multidimensional scaling to a plane',
  explanation:
    'SMACOF, ordinal, primary approach to ties; from the classical solution and from random starts of the recorded seed, each until stress-1 falls by less than 10⁻⁵, the best carried on to 10⁻⁹. stress1 = √(Σ(d − d̂)²/Σd²), also under stress1_reference; stress1_max is it rounded up to three places; points are centred, turned to their principal axes, mean square distance from the centre 1; stress_by_start shows where each start ended, the classical one first. Nearly equal stress can hide very different maps. similarity (larger is nearer) or dissimilarity, symmetric; the diagonal is not used.',
  source:
    'Kruskal 1964, doi:10.1007/BF02289694; de Leeuw & Mair 2009, doi:10.18637/jss.v031.i03; Torgerson 1952, doi:10.1007/BF02288916',
  input: z.union([
    z.object({ similarity: square, ...planeOnly(), ...randomStarts }),
    z.object({ dissimilarity: square, ...planeOnly(), ...randomStarts }),
  ]),
  answer: (input) => {
    const isSimilar = 'similarity' in input;
    const rows = isSimilar ? input.similarity : input.dissimilarity;
    const highest = rows.reduce(
      (most, row) => row.reduce((high, cell) => Math.max(high, cell), most),
      -Infinity,
    );
    const distances = rows.map((row, i) =>
      row.map((cell, j) => (i === j ? 0 : isSimilar ? highest - cell : cell)),
    );
    return told(nonmetricScaling(distances, input), scalingKeys, (read) => writeScaling(read, input.seed));
  },
});

/** Maps are drawn on a plane, ordinal, with primary ties; another wish is refused, not overheard. */
function planeOnly() {
  return {
    ndim: z.literal(2, { error: 'only maps in two dimensions are made' }).optional(),
    type: z.literal('ordinal', { error: 'only ordinal scaling is made' }).optional(),
    ties: z.literal('primary', { error: 'only the primary approach to ties is made' }).optional(),
  };
}

const clustering = analysis({
  name: 'hclust-ward',
  title: 'Ward’s clusters of points',
  explanation:
    'Agglomerative clustering by the Lance–Williams update. ward_D2_heights is Ward’s criterion on distances; ward_D_on_unsquared_heights the update that some programs call Ward without squaring, average_heights UPGMA, both for comparison. ward_D2_cutK: the cluster of each point when the tree is cut into K, numbered by first appearance.',
  source: 'Murtagh & Legendre 2014, doi:10.1007/s00357-014-9161-z',
  input: z.object({ points: z.array(point).max(MOST_STATEMENTS) }),
  answer: ({ points }) => {
    const distances = distancesOf(points);
    const ward = mergesOf(distances, 'ward.D2');
    const heights = (merges: typeof ward) => merges.map((merge) => merge.height);
    const cuts = Array.from({ length: Math.max(0, Math.min(20, points.length - 1) - 1) }, (_, i) => i + 2);
    return {
      ward_D2_heights: heights(ward),
      ward_D_on_unsquared_heights: heights(mergesOf(distances, 'ward.D')),
      average_heights: heights(mergesOf(distances, 'average')),
      ...Object.fromEntries(cuts.map((k) => [`ward_D2_cut${k}`, cutInto(ward, k)])),
    };
  },
});

const bridgingInWords =
  'b_i = ΣS_ij·d_ij/ΣS_ij, scaled from 0 (anchor) to 1 (bridge) over the statements; one that was never together with another has no raw value, counts as 1 and is listed in never_together. A documented stand-in: the formula of the commercial program is not published.';

const bridging = analysis({
  name: 'gcm-bridging',
  title: 'Bridging of statements on a concept map',
  explanation: `${bridgingInWords} similarity: as gcm-similarity gives it; points: the map.`,
  source: 'definition, after Kane & Trochim 2007',
  input: z
    .object({ similarity: square, points: z.array(point) })
    .refine(({ similarity: rows, points }) => rows.length === points.length, {
      error: 'as many points as statements are needed',
      path: ['points'],
    }),
  answer: ({ similarity: rows, points }) => {
    const read = bridgingOf(rows, points);
    return { raw: read.raw, scaled01: read.scaled, never_together: read.neverTogether.map((i) => i + 1) };
  },
});

const zones = analysis({
  name: 'gcm-go-zone',
  title: 'Go-zone of statements rated on two scales',
  explanation:
    'Quadrants at the means of the statements’ means; equal counts as high. first and second: a row a statement, its ratings, null for missing (as a rule importance and feasibility: "both high" is the go-zone). A statement that nobody rated on one of them has no zone.',
  source: 'Kane & Trochim 2007, chapter 6',
  input: z
    .object({ first: gappyTable, second: gappyTable })
    .refine(({ first, second }) => first.length === second.length, {
      error: 'both scales need a row for each statement',
      path: ['second'],
    }),
  answer: ({ first, second }) =>
    told(goZone(first, second), ['cross', 'means', 'zone'], (read) => ({
      cross: read.cross,
      means: read.items.map((item) => item.means),
      zone: read.items.map((item) => item.zone),
    })),
});

const pattern = analysis({
  name: 'gcm-pattern-match',
  title: 'Pattern match of clusters on two measures',
  explanation:
    'Statement means are averaged within each cluster, r is Pearson’s over the clusters: unstable under five of them, null under three or without spread. clusters: the cluster of each statement; first and second: the means of each statement on two scales or in two groups, null for missing.',
  source: 'Kane & Trochim 2007, chapter 6; Trochim 1985, doi:10.1177/0193841X8500900503',
  whenEmpty: 'r needs three clusters or more, and values that differ',
  input: z
    .object({
      clusters: z.array(z.number().int()).max(20_000),
      first: z.array(figure.nullable()),
      second: z.array(figure.nullable()),
    })
    .refine(
      ({ clusters, first, second }) => first.length === clusters.length && second.length === clusters.length,
      {
        error: 'the three lists are of the same statements: they must be equally long',
      },
    ),
  answer: ({ clusters, first, second }) =>
    told(patternMatch(clusters, first, second), ['r', 'clusters'], (read) => ({
      r: read.r,
      clusters: read.clusters.map((each) => ({
        cluster: each.cluster,
        first: each.first,
        second: each.second,
      })),
      ...(read.unstable ? { warning: 'fewer than five clusters: r says little' } : {}),
    })),
});

const wholeMap = analysis({
  name: 'concept-map',
  title: 'A concept map from piles: map, clusters, bridging',
  explanation: `Similarity of piles, nonmetric scaling (see nonmetric-mds), Ward’s clusters of the coordinates cut into as many as clusters says, bridging (${bridgingInWords}) With bootstrap, people are drawn anew so many times: adjusted_rand is the mean likeness of the clusters (1 the same, 0 chance), kept the mean share of a statement’s cluster that stays with it. Studies average a stress of about .28, from .17 to .34. Names of clusters are chosen by people. ${sortsInWords}`,
  source:
    'Trochim 1989, doi:10.1016/0149-7189(89)90016-5; Rosas & Kane 2012, doi:10.1016/j.evalprogplan.2011.10.003; Hubert & Arabie 1985, doi:10.1007/BF01908075',
  input: sortsInput.and(
    z.object({
      base,
      ...randomStarts,
      clusters: z.number().int().min(1).max(50).default(6),
      bootstrap: z.number().int().min(0).max(500).default(0),
    }),
  ),
  answer: (input) => {
    const { seed, restarts, clusters, bootstrap } = input;
    const settings = { seed, restarts, clusters, base: input.base, bootstrap };
    return told(conceptMap(sortsFrom(input), input.n, settings), [...scalingKeys, 'clusters'], (read) => ({
      ...writeScaling(read.scaling, seed),
      clusters: read.clusters,
      ward_D2_heights: read.merges.map((merge) => merge.height),
      bridging: read.bridging.scaled,
      never_together: read.bridging.neverTogether.map((i) => i + 1),
      ...(read.stability === null
        ? {}
        : { adjusted_rand: read.stability.adjustedRand, kept: read.stability.kept }),
    }));
  },
});

export const conceptMappingAnalyses = [similarity, scaling, clustering, bridging, zones, pattern, wholeMap];
