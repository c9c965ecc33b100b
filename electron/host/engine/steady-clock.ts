import type { HostLog } from '../store/host-log.ts';

/** A clock for one origin. */
export type SteadyClock = {
  /** Milliseconds since 1970; never less than what it said before. */
  now(): number;
  /** By how much the computer's clock is now behind the record; 0 when it is not. */
  behindMs(): number;
};

/** Computers correct their clocks, people set them: the record's times still never go backwards. */
export function steadyClock(clock: () => number, log: HostLog): SteadyClock {
  let latest = clock();
  let behind = 0;
  return {
    now: () => {
      const read = clock();
      const wasBehind = behind > 0;
      behind = Math.max(0, latest - read);
      if (behind > 0 && !wasBehind)
        log.note('The clock of this computer went back.', { milliseconds: behind });
      latest = Math.max(latest, read);
      return latest;
    },
    behindMs: () => behind,
  };
}
