/** Says how often something may still be done. */
export type Allowance = { take(): boolean };

/** `perSecond` in the long run, `burst` at once. A clock that was set back costs nobody anything. */
export function allowance(perSecond: number, burst: number, now: () => number): Allowance {
  let left = burst;
  let at = now();
  return {
    take: () => {
      const read = now();
      left = Math.min(burst, left + (Math.max(0, read - at) / 1000) * perSecond);
      at = read;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
