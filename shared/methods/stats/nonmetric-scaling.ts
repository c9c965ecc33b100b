import { seededDraws } from '../../util/seeded-draws.ts';
import { computed, noValue, type Computed } from './computed.ts';
import { leadingEigenpairs } from './eigen.ts';
import { orderedPairs, smacofRun, type Plane } from './smacof-run.ts';

/** A point of the map. */
export type Point = readonly [x: number, y: number];

/** What is fixed and recorded before a map is computed. */
export interface ScalingSettings {
  readonly seed: number;
  /** Random starts beside the classical one. */
  readonly restarts: number;
}

/** A map in two dimensions. */
export interface Scaling {
  /** Centred, turned to its principal axes, mean square distance from the centre 1. */
  readonly points: readonly Point[];
  /** Kruskal's stress-1 of these points. */
  readonly stress: number;
  /** The start that ended best: `classical`, or the number of the random one, from 1. */
  readonly start: 'classical' | number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Where each start ended, the classical one first; near ties can hide very different maps. */
  readonly stressByStart: readonly number[];
}

const COARSE = 1e-5;
const FINE = 1e-9;

/**
 * Nonmetric multidimensional scaling to a plane: SMACOF, ordinal, primary ties.
 *
 * Begins from the classical solution (Torgerson 1952, doi:10.1007/BF02288916) and from `restarts` random ones of the
 * recorded seed, each until stress-1 falls by less than 10⁻⁵ an iteration; the best is then carried on to 10⁻⁹.
 * `progress` hears how many starts have ended. `dissimilarity`: symmetric, zero diagonal; only the order of its entries
 * counts. Needs three points, and two different entries: where all are alike (one giant pile, or only single cards) every map fits and none says anything.
 */
export function nonmetricScaling(
  dissimilarity: readonly (readonly number[])[],
  { seed, restarts }: ScalingSettings,
  progress: (started: number) => void = () => undefined,
): Computed<Scaling> {
  const n = dissimilarity.length;
  if (n === 0) return noValue('no-data');
  if (dissimilarity.some((row) => row.length !== n)) return noValue('uneven-rows');
  if (n < 3) return noValue('too-few');
  const pairs = orderedPairs(dissimilarity);
  if (pairs.blocks.length <= 2) return noValue('no-variation');
  const draw = seededDraws(seed);
  const anywhere = (): Float64Array => Float64Array.from({ length: n }, () => draw() - 0.5);
  const starts: readonly Plane[] = [
    classicalStart(dissimilarity),
    ...Array.from({ length: restarts }, () => ({ x: anywhere(), y: anywhere() })),
  ];
  const runs = starts.map((start, index) => {
    const run = smacofRun(pairs, start, COARSE, 300);
    progress(index + 1);
    return run;
  });
  const best = runs.reduce((least, run, k) => (run.stress < (runs[least]?.stress ?? 0) ? k : least), 0);
  const coarse = runs[best];
  if (coarse === undefined) return noValue('no-data');
  const fine = smacofRun(pairs, coarse, FINE, 2000);
  const { iterations, converged } = fine;
  // Where hardly any stress is left, rounding may add to it.
  const { x, y, stress } = fine.stress <= coarse.stress ? fine : coarse;
  return computed({
    points: upright(x, y),
    stress,
    start: best === 0 ? 'classical' : best,
    iterations: coarse.iterations + iterations,
    converged,
    stressByStart: runs.map((run) => run.stress),
  });
}

/** One run from a map at hand, for resamples that start where the whole sample ended. */
export function scaleFrom(
  dissimilarity: readonly (readonly number[])[],
  points: readonly Point[],
): readonly Point[] {
  const start = {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
  };
  const { x, y } = smacofRun(orderedPairs(dissimilarity), start, COARSE, 300);
  return upright(x, y);
}

/** Torgerson's classical scaling: the two leading eigenvectors of −½ of the doubly centred squares. */
function classicalStart(dissimilarity: readonly (readonly number[])[]): Plane {
  const n = dissimilarity.length;
  const centred = new Float64Array(n * n);
  const rowMeans = dissimilarity.map((row) => row.reduce((total, each) => total + each ** 2, 0) / n);
  const grand = rowMeans.reduce((total, each) => total + each, 0) / n;
  for (const [i, row] of dissimilarity.entries()) {
    for (const [j, each] of row.entries())
      centred[i * n + j] = -0.5 * (each ** 2 - (rowMeans[i] ?? 0) - (rowMeans[j] ?? 0) + grand);
  }
  const [first, second] = leadingEigenpairs(centred, n, 2);
  const scaled = (pair: typeof first): Float64Array =>
    (pair?.vector ?? new Float64Array(n)).map((each) => each * Math.sqrt(Math.max(pair?.value ?? 0, 1e-12)));
  return { x: scaled(first), y: scaled(second) };
}

/** Centres, turns to the principal axes and scales, so that equal maps have equal coordinates. */
function upright(x: Float64Array, y: Float64Array): readonly Point[] {
  const n = x.length;
  const centre = (axis: Float64Array): Float64Array => {
    const mean = axis.reduce((total, each) => total + each, 0) / n;
    return axis.map((each) => each - mean);
  };
  const cx = centre(x);
  const cy = centre(y);
  const product = (a: Float64Array, b: Float64Array) =>
    a.reduce((total, each, i) => total + each * (b[i] ?? 0), 0);
  const spread = Float64Array.of(product(cx, cx), product(cx, cy), product(cx, cy), product(cy, cy));
  const axes = leadingEigenpairs(spread, 2, 2).map(({ vector }) => vector);
  const size = Math.sqrt(((spread[0] ?? 0) + (spread[3] ?? 0)) / n) || 1;
  const along = axes.map(([a = 0, b = 0]) => {
    const coordinates = cx.map((each, i) => (a * each + b * (cy[i] ?? 0)) / size);
    // The sign of an axis is arbitrary: the point farthest out along it is put on the positive side.
    const farthest = coordinates.reduce(
      (far, each) => (Math.abs(each) > Math.abs(far) + 1e-9 ? each : far),
      0,
    );
    return farthest < 0 ? coordinates.map((each) => -each) : coordinates;
  });
  return Array.from({ length: n }, (_, i): Point => [along[0]?.[i] ?? 0, along[1]?.[i] ?? 0]);
}
