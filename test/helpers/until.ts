import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until something holds, looking every few milliseconds, and gives what it came to.
 *
 * Anything but `undefined`, `null` and `false` holds. Throws after `within` milliseconds, naming what was
 * waited for. A condition that throws is a failed test, not one to try again.
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  { within = 45_000, every = 10 }: { readonly within?: number; readonly every?: number } = {},
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + within;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false) {
      return value as Exclude<T, undefined | null | false>;
    }
    if (performance.now() > end) throw new Error(`waited ${within} ms in vain for ${what}`);
    await pause(every);
  }
}
