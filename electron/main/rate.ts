/**
 * Grants at most `times` in any `ms` milliseconds.
 *
 * @param now the clock, in milliseconds
 */
export function atMost(times: number, ms: number, now: () => number): () => boolean {
  let granted: number[] = [];
  return () => {
    const time = now();
    granted = granted.filter((at) => time - at < ms);
    if (granted.length >= times) return false;
    granted.push(time);
    return true;
  };
}
