import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds (anything but `null` and `false`); throws after `within` milliseconds. */
export async function until<T>(look: () => T, within = 10_000): Promise<Exclude<T, null | false>> {
  const end = performance.now() + within;
  for (;;) {
    const value = look();
    if (value !== null && value !== false) return value as Exclude<T, null | false>;
    if (performance.now() > end) throw new Error('The room of the rehearsal did not come up in time.');
    await pause(20);
  }
}
