/** Hides what went wrong. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {}
}
