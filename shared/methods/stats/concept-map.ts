import { stabilityByCount } from './cluster-stability.ts';
import { computed, noValue, type Computed } from './computed.ts';
import { distancesOf } from './distances.ts';
import { cutInto, mergesOf, type Merge } from './hierarchical-clusters.ts';
import { nonmetricScaling, type Point, type Scaling } from './nonmetric-scaling.ts';
import {
  pileDissimilarity,
  pileSimilarity,
  type DissimilarityBase,
  type PileSimilarity,
  type Sort,
} from './pile-similarity.ts';
import { sum } from './sums.ts';

/** What is fixed and recorded before the map is computed. */
export interface ConceptMapSettings {
  readonly seed: number;
  readonly restarts: number;
  readonly clusters: number;
  readonly base: DissimilarityBase;
  /** Resamples of the sorters for the stability of clusters; 0 for none. */
  readonly bootstrap: number;
}

/** How far each statement ties to its neighbours on the map. */
export interface Bridging {
  /** Mean distance to those it was put together with, weighted by how often; `null` when never. */
  readonly raw: readonly (number | null)[];
  /** 0 anchors, 1 bridges; a statement that was never put together counts as 1. */
  readonly scaled: readonly number[];
  readonly neverTogether: readonly number[];
}

/** How much of the clustering survives when other people had sorted. */
export interface ClusterStability {
  /** Mean adjusted Rand index between the clusters and those of a resample; 1 is the same. */
  readonly adjustedRand: number;
  /** For each statement, the mean share of its cluster's others that stay with it; 1 for a cluster of one. */
  readonly kept: readonly number[];
}

/** A concept map, up to the names, which people choose. */
export interface ConceptMap {
  readonly similarity: PileSimilarity;
  readonly scaling: Scaling;
  readonly merges: readonly Merge[];
  /** The cluster of each statement, from 1. */
  readonly clusters: readonly number[];
  readonly bridging: Bridging;
  readonly stability: ClusterStability | null;
}

/**
 * Group concept mapping: piles to map to clusters.
 *
 * Similarity of piles, nonmetric scaling to a plane, Ward's clusters of the coordinates, bridging, and on request the
 * stability of the clusters over resampled sorters. Sources: Trochim 1989, doi:10.1016/0149-7189(89)90016-5; Kane &
 * Trochim 2007.
 */
export function conceptMap(
  sorts: readonly Sort[],
  statements: number,
  settings: ConceptMapSettings,
): Computed<ConceptMap> {
  if (sorts.length === 0 || statements === 0) return noValue('no-data');
  const similarity = pileSimilarity(sorts, statements);
  const scaling = nonmetricScaling(pileDissimilarity(similarity, settings.base), settings);
  if (!scaling.ok) return scaling;
  const { points } = scaling.value;
  const merges = mergesOf(distancesOf(points), 'ward.D2');
  const clusters = cutInto(merges, settings.clusters);
  return computed({
    similarity,
    scaling: scaling.value,
    merges,
    clusters,
    bridging: bridgingOf(similarity.together, points),
    stability:
      settings.bootstrap > 0 && sorts.length > 1 ? stabilityOf(sorts, points, merges, settings) : null,
  });
}

/**
 * Bridging b_i = Σ S_ij·d_ij / Σ S_ij, scaled from 0 to 1 over the statements.
 *
 * A documented stand-in: the formula of the commercial program is not published. All alike → 0 for each.
 */
export function bridgingOf(similarity: readonly (readonly number[])[], points: readonly Point[]): Bridging {
  const distances = distancesOf(points);
  const raw = similarity.map((row, i) => {
    const ties = sum(row.map((each, j) => (i === j ? 0 : each)));
    if (ties === 0) return null;
    return sum(row.map((each, j) => (i === j ? 0 : each * (distances[i]?.[j] ?? 0)))) / ties;
  });
  const known = raw.filter((each) => each !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  return {
    raw,
    scaled: raw.map((each) => (each === null ? 1 : high > low ? (each - low) / (high - low) : 0)),
    neverTogether: raw.flatMap((each, i) => (each === null ? [i] : [])),
  };
}

function stabilityOf(
  sorts: readonly Sort[],
  points: readonly Point[],
  merges: readonly Merge[],
  settings: ConceptMapSettings,
): ClusterStability {
  const { clusters, ...rest } = settings;
  const most = Math.max(1, Math.min(clusters, points.length));
  // One cluster, or each its own, is the same in every resample.
  if (most === 1 || most === points.length) return { adjustedRand: 1, kept: points.map(() => 1) };
  const read = stabilityByCount(sorts, { ...rest, points, merges, least: most, most });
  return { adjustedRand: read.adjustedRand.at(-1) ?? 1, kept: read.kept.at(-1) ?? [] };
}
