/** Twice a number. */
export function double(count: number): number {
  return 2 * count;
}

/** Exported, and never imported. */
export function triple(count: number): number {
  return 3 * count;
}
