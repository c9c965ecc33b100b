/** A box on a canvas, its top left corner and size. */
export type PlacedBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Whether two boxes come nearer than `gap` to one another. */
export function touches(one: PlacedBox, other: PlacedBox, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/**
 * The free place for a box that costs least, on a grid over `room`; null when nothing is free.
 *
 * Looks at every place in the same order, so that the answer is the same everywhere.
 */
export function freePlace(
  size: { readonly width: number; readonly height: number },
  room: PlacedBox,
  {
    taken,
    step,
    cost,
  }: {
    readonly taken: readonly PlacedBox[];
    readonly step: number;
    readonly cost: (box: PlacedBox) => number;
  },
): PlacedBox | null {
  let best: PlacedBox | null = null;
  let least = Infinity;
  for (let y = room.y; y + size.height <= room.y + room.height; y += step) {
    for (let x = room.x; x + size.width <= room.x + room.width; x += step) {
      const box = { ...size, x, y };
      const own = cost(box);
      if (own >= least || taken.some((other) => touches(box, other, step * 0.25))) continue;
      least = own;
      best = box;
    }
  }
  return best;
}

/** How far a point lies from a box; 0 inside. */
export function distanceTo(box: PlacedBox, { x, y }: { readonly x: number; readonly y: number }): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/**
 * Heights apart: the nearest ones to `wished` (middles, any order) at which boxes of these heights do not touch.
 *
 * They stay in their order and between `top` and `bottom`, as far as there is room.
 */
export function spreadOut(
  wished: readonly { readonly at: number; readonly height: number }[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = wished
    .map((_, index) => index)
    .toSorted((a, b) => (wished[a]?.at ?? 0) - (wished[b]?.at ?? 0));
  const middles = wished.map(({ at }) => at);
  // Pool those that touch, and centre each pool on its mean wish.
  type Pool = { members: number[]; height: number; middle: number };
  const pools: Pool[] = [];
  for (const index of order) {
    const { at, height } = wished[index] ?? { at: 0, height: 0 };
    let pool: Pool = { members: [index], height, middle: at };
    for (let before = pools.at(-1); before !== undefined; before = pools.at(-1)) {
      if (before.middle + before.height / 2 <= pool.middle - pool.height / 2) break;
      pools.pop();
      const members = [...before.members, ...pool.members];
      pool = {
        members,
        height: before.height + pool.height,
        middle: members.reduce((sum, member) => sum + (wished[member]?.at ?? 0), 0) / members.length,
      };
    }
    pools.push(pool);
  }
  let above = top;
  let rest = pools.reduce((sum, { height }) => sum + height, 0);
  for (const { members, height, middle } of pools) {
    // What comes below must find room, too.
    let from = Math.max(above, Math.min(middle - height / 2, bottom - rest));
    above = from + height;
    rest -= height;
    for (const member of members) {
      const own = wished[member]?.height ?? 0;
      middles[member] = from + own / 2;
      from += own;
    }
  }
  return middles;
}
