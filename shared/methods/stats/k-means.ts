import type { Point } from './nonmetric-scaling.ts';

/**
 * k-means in the plane: the best of ten k-means++ starts, until no point changes its cluster.
 *
 * Returns the cluster of each point, or `null` where there are fewer different points than clusters. `draw`: seeded.
 * Sources: Lloyd 1982, doi:10.1109/TIT.1982.1056489; Arthur & Vassilvitskii 2007.
 */
export function kMeans(points: readonly Point[], k: number, draw: () => number): readonly number[] | null {
  if (new Set(points.map(([x, y]) => `${x} ${y}`)).size < k) return null;
  const runs = Array.from({ length: 10 }, () => settle(points, spreadStart(points, k, draw)));
  const best = runs.reduce((least, run) => (run.inertia < least.inertia - 1e-12 ? run : least));
  return best.labels;
}

function settle(
  points: readonly Point[],
  start: readonly Point[],
): { readonly labels: readonly number[]; readonly inertia: number } {
  const centres = start.map(([x, y]) => ({ x, y }));
  const labels: number[] = points.map(() => -1);
  for (let round = 0; round < 200; round += 1) {
    let moved = 0;
    for (const [i, point] of points.entries()) {
      const nearest = nearestOf(point, centres);
      if (nearest !== labels[i]) moved += 1;
      labels[i] = nearest;
    }
    if (moved === 0) break;
    const totals = centres.map(() => ({ x: 0, y: 0, size: 0 }));
    for (const [i, [x, y]] of points.entries()) {
      const total = totals[labels[i] ?? 0];
      if (total === undefined) continue;
      total.x += x;
      total.y += y;
      total.size += 1;
    }
    for (const [c, { x, y, size }] of totals.entries()) {
      if (size > 0) centres[c] = { x: x / size, y: y / size };
    }
  }
  const inertia = points.reduce((total, point, i) => total + squaredTo(point, centres[labels[i] ?? 0]), 0);
  return { labels, inertia };
}

/** k-means++: each next centre is a point, the likelier the farther from those already chosen. */
function spreadStart(points: readonly Point[], k: number, draw: () => number): readonly Point[] {
  const centres: Point[] = [points[Math.floor(draw() * points.length)] ?? [0, 0]];
  const squares = points.map(() => Infinity);
  while (centres.length < k) {
    const [x, y] = centres.at(-1) ?? [0, 0];
    let whole = 0;
    for (const [i, point] of points.entries()) {
      const square = Math.min(squares[i] ?? 0, squaredTo(point, { x, y }));
      squares[i] = square;
      whole += square;
    }
    let left = draw() * whole;
    const at = squares.findIndex((each) => {
      left -= each;
      return left < 0;
    });
    centres.push(points[at < 0 ? squares.indexOf(Math.max(...squares)) : at] ?? [0, 0]);
  }
  return centres;
}

interface Centre {
  readonly x: number;
  readonly y: number;
}

function nearestOf(point: Point, centres: readonly Centre[]): number {
  let index = 0;
  let least = Infinity;
  for (let c = 0; c < centres.length; c += 1) {
    const square = squaredTo(point, centres[c]);
    if (square < least) {
      least = square;
      index = c;
    }
  }
  return index;
}

function squaredTo(point: Point, centre: Centre | undefined): number {
  if (centre === undefined) return Infinity;
  const dx = point[0] - centre.x;
  const dy = point[1] - centre.y;
  return dx * dx + dy * dy;
}
