import { createHash } from 'node:crypto';
import type { RandomBytes } from '../../shared/util/id.ts';

/** Random bytes that a test can repeat: SHA-256 of the seed and a counter. */
export function seededRandom(seed: string): RandomBytes {
  let drawn = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = createHash('sha256').update(`${seed}/${drawn}`).digest();
      drawn += 1;
      bytes.set(block.subarray(0, Math.min(32, length - at)), at);
    }
    return bytes;
  };
}
