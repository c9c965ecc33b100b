/** Shares are quotients of small counts: nearer than this, two are the same number. */
const ROUNDING = 1e-9;

/** Whether `part` of `whole` is at least this share; nothing of nothing reaches nothing. */
export function reaches(part: number, whole: number, share: number): boolean {
  return whole > 0 && part / whole >= share - ROUNDING;
}

/** How many of `whole` a share asks for, rounded up. */
export function neededOf(whole: number, share: number): number {
  return Math.ceil(share * whole - ROUNDING);
}

/** The middle place of answers given as counts from the lowest level; between two levels their mean. */
export function medianOf(counts: readonly number[]): number | null {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return null;
  const at = (place: number): number => {
    let seen = 0;
    return counts.findIndex((count) => (seen += count) > place) + 1;
  };
  return (at(Math.floor((whole - 1) / 2)) + at(Math.floor(whole / 2))) / 2;
}

/** Answers one by one out of counts from the lowest level, which stands for this number. */
export function answersFrom(counts: readonly number[], lowest: number): number[] {
  return counts.flatMap((count, index) => Array.from({ length: count }, () => lowest + index));
}
