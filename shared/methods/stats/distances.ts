import type { Point } from './nonmetric-scaling.ts';

/** Distances between points of the plane. */
export function distancesOf(points: readonly Point[]): readonly (readonly number[])[] {
  return points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
}
