/** Twice a number. */
export function double(count: number): number {
  return 2 * count;
}
