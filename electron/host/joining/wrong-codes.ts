/** Commands that carry a code somebody could guess. */
const guessable: ReadonlySet<string> = new Set(['seat.take', 'door.knock', 'desk.pair']);

export function carriesCode(commandName: string): boolean {
  return guessable.has(commandName);
}

/** Slows down whoever tries codes, and nobody else. */
export type WrongCodes = {
  /** Milliseconds until this device may try again; 0: now. */
  waitFor(address: string, device: string): number;
  /** A code was wrong. Returns how long to hold back the answer (ms). */
  failed(address: string, device: string): number;
  /** A code was right: the device starts afresh. */
  succeeded(address: string, device: string): void;
};

const free = 3;
const longestWait = 15_000;
const forgetAfter = 10 * 60 * 1000;
const heldAfter = 30;
const longestHold = 3000;

type Failures = { count: number; at: number };

/**
 * Counts failed codes only, by address and device: a room behind one router is never locked out.
 *
 * A device waits 1, 2, 4 … 15 s after its third failure. Who throws the cookie away to be a new device each time is
 * met by the second count, of the address: its wrong answers are held back up to 3 s, right ones never.
 */
export function wrongCodes(now: () => number): WrongCodes {
  const devices = new Map<string, Failures>();
  const addresses = new Map<string, Failures>();

  const note = (table: Map<string, Failures>, key: string): number => {
    const at = now();
    for (const [other, { at: last }] of table) {
      if (at - last <= forgetAfter) break;
      table.delete(other);
    }
    const count = (table.get(key)?.count ?? 0) + 1;
    // Put last, so that the oldest are first.
    table.delete(key);
    table.set(key, { count, at });
    return count;
  };
  const of = (address: string, device: string): string => `${address} ${device}`;

  return {
    waitFor: (address, device) => {
      const found = devices.get(of(address, device));
      if (found === undefined || found.count < free) return 0;
      const wait = Math.min(longestWait, 1000 * 2 ** (found.count - free));
      // Never longer than the wait itself, when the clock was set back in between.
      return Math.min(wait, Math.max(0, found.at + wait - now()));
    },
    failed: (address, device) => {
      note(devices, of(address, device));
      const count = note(addresses, address);
      return count < heldAfter ? 0 : Math.min(longestHold, (count - heldAfter + 1) * 100);
    },
    succeeded: (address, device) => void devices.delete(of(address, device)),
  };
}
