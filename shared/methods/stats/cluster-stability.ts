import { seededDraws } from '../../util/seeded-draws.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { distancesOf } from './distances.ts';
import { cutInto, mergesOf, type Merge } from './hierarchical-clusters.ts';
import { scaleFrom, type Point } from './nonmetric-scaling.ts';
import { pileDissimilarity, pileSimilarity, type DissimilarityBase, type Sort } from './pile-similarity.ts';
import { mean } from './sums.ts';

/** How much of each number of clusters survives when other people had sorted. */
export type StabilityByCount = {
  /** For `least`, `least` + 1, … clusters: mean adjusted Rand index against those of a resample; 1 is the same. */
  readonly adjustedRand: readonly number[];
  /** The same, for each item: the mean share of its cluster's others that stay with it. */
  readonly kept: readonly (readonly number[])[];
};

/**
 * Stability of clusters over resampled sorters, for every number of clusters that may be chosen.
 *
 * Each resample draws as many sorters with replacement (Efron 1979, doi:10.1214/aos/1176344552), is mapped from where
 * the whole sample ended (`points`), or clustered by its piles alone where there is no map, and cut at each number.
 */
export function stabilityByCount(
  sorts: readonly Sort[],
  from: {
    readonly points: readonly Point[] | null;
    readonly merges: readonly Merge[];
    readonly base: DissimilarityBase;
    readonly seed: number;
    readonly bootstrap: number;
    readonly least: number;
    readonly most: number;
  },
  progress: (done: number) => void = () => undefined,
): StabilityByCount {
  const { points, merges, base, seed, bootstrap, least, most } = from;
  const draw = seededDraws(seed + 1);
  const items = merges.length + 1;
  const trees = Array.from({ length: bootstrap }, (_, index) => {
    const sample = sorts.map(() => sorts[Math.floor(draw() * sorts.length)] ?? []);
    const dissimilarity = pileDissimilarity(pileSimilarity(sample, items), base);
    const tree =
      points === null
        ? mergesOf(dissimilarity, 'average')
        : mergesOf(distancesOf(scaleFrom(dissimilarity, points)), 'ward.D2');
    progress(index + 1);
    return tree;
  });
  const counts = Array.from(
    { length: Math.max(0, Math.min(most, items - 1) - least + 1) },
    (_, index) => index + least,
  );
  const cuts = counts.map((count) => ({
    own: cutInto(merges, count),
    others: trees.map((tree) => cutInto(tree, count)),
  }));
  return {
    adjustedRand: cuts.map(({ own, others }) => mean(others.map((other) => adjustedRand(own, other)))),
    kept: cuts.map(({ own, others }) => keptOf(own, others)),
  };
}

/** For each item, the mean share of its cluster's others that stay with it; 1 for a cluster of one. */
function keptOf(own: readonly number[], others: readonly (readonly number[])[]): number[] {
  return own.map((cluster, i) => {
    const mates = own.flatMap((each, j) => (each === cluster && j !== i ? [j] : []));
    if (mates.length === 0) return 1;
    return mean(others.map((other) => mates.filter((j) => other[j] === other[i]).length / mates.length));
  });
}
