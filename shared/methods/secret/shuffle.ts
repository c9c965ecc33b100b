import type { RandomBytes } from '../../util/id.ts';

/** A copy in an order that nobody can foretell: Fisher and Yates, with unbiased draws. */
export function shuffled<T>(list: readonly T[], random: RandomBytes): readonly T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = drawBelow(last + 1, random);
    const moved = result[last] as T;
    result[last] = result[other] as T;
    result[other] = moved;
  }
  return result;
}

function drawBelow(limit: number, random: RandomBytes): number {
  const ceiling = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const drawn = random(4).reduce((value, byte) => value * 256 + byte, 0);
    // A remainder of the last, incomplete stretch would favour small numbers.
    if (drawn < ceiling) return drawn % limit;
  }
}
