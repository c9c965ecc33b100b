/**
 * Arithmetic on ISO times that were passed in.
 *
 * The only file in shared/ that may name `Date`: it parses and prints, it never asks what time it is.
 */
export function secondsAfter(iso: string, seconds: number): string {
  return new Date(Date.parse(iso) + seconds * 1000).toISOString();
}

/** Seconds from one ISO time to another; negative when `to` is earlier. */
export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
