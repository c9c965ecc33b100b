type Spot = readonly [x: number, y: number];

/** The corners of the smallest convex outline around points, in order. Andrew's monotone chain, 1979. */
function convexHull(points: readonly Spot[]): readonly Spot[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  const half = (spots: readonly Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const spot of spots) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), spot) <= 0) chain.pop();
      chain.push(spot);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(from: Spot | undefined, by: Spot | undefined, to: Spot): number {
  if (from === undefined || by === undefined) return 1;
  return (by[0] - from[0]) * (to[1] - from[1]) - (by[1] - from[1]) * (to[0] - from[0]);
}

/** An outline that keeps `away` from points, with round corners, as a path. */
export function roundedOutline(points: readonly Spot[], away: number): string {
  const hull = convexHull(points.flatMap((spot) => around(spot, away)));
  const [first] = hull;
  if (first === undefined) return '';
  return `M${say(first)}${hull
    .slice(1)
    .map((spot) => `L${say(spot)}`)
    .join('')}Z`;
}

const corners = 12;

function around([x, y]: Spot, away: number): Spot[] {
  return Array.from({ length: corners }, (_, index): Spot => {
    const angle = (index / corners) * 2 * Math.PI;
    return [x + Math.cos(angle) * away, y + Math.sin(angle) * away];
  });
}

function say([x, y]: Spot): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
