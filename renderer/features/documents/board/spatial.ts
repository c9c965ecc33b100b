import type { Box } from '../../../../shared/docs/board-layout.ts';

/** Something on the map that the arrow keys go to. */
export interface Spot extends Box {
  /** `card:ID` or `area:ID`. */
  readonly key: string;
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const directions: Readonly<Record<Arrow, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function isArrow(key: string): key is Arrow {
  return key in directions;
}

/** The step of an arrow on the board, which does not mirror in right-to-left languages. */
export function stepOf(arrow: Arrow): readonly [number, number] {
  return directions[arrow];
}

/**
 * The nearest spot in the direction of an arrow; undefined where there is none.
 *
 * What lies aside counts three times what lies ahead, so that one goes along rows and columns before one changes them.
 */
export function spotTowards(spots: readonly Spot[], from: Spot, arrow: Arrow): Spot | undefined {
  const [dx, dy] = directions[arrow];
  let best: Spot | undefined;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.key === from.key) continue;
    const x = spot.x + spot.w / 2 - (from.x + from.w / 2);
    const y = spot.y + spot.h / 2 - (from.y + from.h / 2);
    const ahead = x * dx + y * dy;
    if (ahead < 1) continue;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const cost = ahead + 3 * aside;
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return best;
}
