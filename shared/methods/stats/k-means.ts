import type { Point } from './nonmetric-scaling.ts';

/**
 * k-means in the plane: the best of ten k-means++ starts, until no point changes its cluster.
 *
 * Returns the cluster of each point, or `null` where there are fewer different points than clusters. `draw`: seeded.
 * Sources: Lloyd 1982, doi:10.1109/TIT.1982.1056489; Arthur & Vassilvitskii 2007.
 */
export function kMeans(points: readonly Point[], k: number, draw: () => number): readonly number[] | null {
  if (new Set(points.map(([x, y]) => `${x} ${y}`)).size < k) return null;
  const plane = { xs: Float64Array.from(points, ([x]) => x), ys: Float64Array.from(points, ([, y]) => y) };
  const runs = Array.from({ length: 10 }, () => settle(plane, spreadStart(plane, k, draw)));
  const best = runs.reduce((least, run) => (run.inertia < least.inertia - 1e-12 ? run : least));
  return [...best.labels];
}

/** Points as columns: loops over them run many thousand times. */
interface Plane {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

function settle(plane: Plane, start: Plane): { readonly labels: Int32Array; readonly inertia: number } {
  const { xs, ys } = plane;
  const [cx, cy] = [start.xs.slice(), start.ys.slice()];
  const k = cx.length;
  const labels = new Int32Array(xs.length).fill(-1);
  const [sumX, sumY, sizes] = [new Float64Array(k), new Float64Array(k), new Float64Array(k)];
  for (let round = 0; round < 200; round += 1) {
    let moved = 0;
    for (const each of [sumX, sumY, sizes]) each.fill(0);
    for (let i = 0; i < xs.length; i += 1) {
      const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
      let nearest = 0;
      let least = Infinity;
      for (let c = 0; c < k; c += 1) {
        const square = squared(x - (cx[c] ?? 0), y - (cy[c] ?? 0));
        if (square >= least) continue;
        nearest = c;
        least = square;
      }
      if (nearest !== labels[i]) moved += 1;
      labels[i] = nearest;
      sumX[nearest] = (sumX[nearest] ?? 0) + x;
      sumY[nearest] = (sumY[nearest] ?? 0) + y;
      sizes[nearest] = (sizes[nearest] ?? 0) + 1;
    }
    if (moved === 0) break;
    for (let c = 0; c < k; c += 1) {
      const size = sizes[c] ?? 0;
      if (size === 0) continue;
      cx[c] = (sumX[c] ?? 0) / size;
      cy[c] = (sumY[c] ?? 0) / size;
    }
  }
  let inertia = 0;
  for (const [i, c] of labels.entries()) {
    inertia += squared((xs[i] ?? 0) - (cx[c] ?? 0), (ys[i] ?? 0) - (cy[c] ?? 0));
  }
  return { labels, inertia };
}

/** k-means++: each next centre is a point, the likelier the farther from those already chosen. */
function spreadStart({ xs, ys }: Plane, k: number, draw: () => number): Plane {
  const first = Math.floor(draw() * xs.length);
  const chosen = [first];
  const squares = new Float64Array(xs.length).fill(Infinity);
  while (chosen.length < k) {
    const last = chosen.at(-1) ?? 0;
    const [x, y] = [xs[last] ?? 0, ys[last] ?? 0];
    let whole = 0;
    for (let i = 0; i < xs.length; i += 1) {
      const square = Math.min(squares[i] ?? 0, squared((xs[i] ?? 0) - x, (ys[i] ?? 0) - y));
      squares[i] = square;
      whole += square;
    }
    let left = draw() * whole;
    const at = squares.findIndex((each) => {
      left -= each;
      return left < 0;
    });
    chosen.push(at < 0 ? squares.indexOf(Math.max(...squares)) : at);
  }
  return {
    xs: Float64Array.from(chosen, (i) => xs[i] ?? 0),
    ys: Float64Array.from(chosen, (i) => ys[i] ?? 0),
  };
}

function squared(dx: number, dy: number): number {
  return dx * dx + dy * dy;
}
