import { createHash } from 'node:crypto';
import type { RandomBytes } from '../../../shared/util/id.ts';

/** Chances that a seed repeats: the same rehearsal twice, to look again at what went wrong. */
export type Draws = {
  /** A number in [0, 1). */
  readonly draw: () => number;
  readonly bytes: RandomBytes;
  /** Chances of somebody else, from the same seed. */
  of(name: string): Draws;
};

/** SHA-256 of the seed and a counter: even enough, and the same on every computer. */
export function seededDraws(seed: string): Draws {
  let drawn = 0;
  const bytes: RandomBytes = (length) => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = createHash('sha256').update(`${seed}/${drawn}`).digest();
      drawn += 1;
      out.set(block.subarray(0, Math.min(32, length - at)), at);
    }
    return out;
  };
  const draw = (): number => {
    const four = bytes(4);
    return four.reduce((value, byte) => value * 256 + byte, 0) / 2 ** 32;
  };
  return { draw, bytes, of: (name) => seededDraws(`${seed}/${name}`) };
}
