import type { JsonObject } from '../../shared/util/json.ts';
import type { DeviceStorage } from './device-storage.ts';

/**
 * An act that the host has not taken yet.
 *
 * `refused`: the host said no while nobody was waiting for the answer (after a reload); the surface shows
 * `say` and lets its author take the words back.
 */
export type Unsent = {
  readonly key: string;
  readonly name: string;
  readonly seat: string | null;
  /** The device that made the key, where the act was brought along from another address. */
  readonly keyOf?: string;
  readonly body: JsonObject;
  /** Milliseconds since 1970, on the device's clock. */
  readonly at: number;
  readonly state: 'on-phone' | 'sending' | 'refused';
  readonly reason: string | null;
  readonly say: string | null;
};

/** The acts that wait on this device, oldest first, kept over reloads. */
export interface Outbox {
  all(): readonly Unsent[];
  put(entry: Unsent, kept: boolean): void;
  change(key: string, change: Partial<Pick<Unsent, 'state' | 'reason' | 'say'>>): void;
  drop(key: string): void;
}

/**
 * The outbox of one surface.
 *
 * One row of storage an act, so that two tabs of one device never overwrite each other's; sending one twice
 * does no harm, since the key stays the same.
 */
export function openOutbox(surface: string, storage: DeviceStorage, changed: () => void): Outbox {
  const prefix = `baraza.unsent.${surface}.`;
  const kept = new Set<string>();
  let entries: readonly Unsent[] = storage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readEntry(storage.get(key)))
    .sort((a, b) => a.at - b.at);
  for (const { key } of entries) kept.add(key);

  const write = (entry: Unsent): void => {
    if (kept.has(entry.key)) storage.set(prefix + entry.key, JSON.stringify(entry));
  };
  return {
    all: () => entries,
    put(entry, isKept) {
      if (isKept) kept.add(entry.key);
      entries = [...entries, entry];
      write(entry);
      changed();
    },
    change(key, change) {
      entries = entries.map((entry) => {
        if (entry.key !== key) return entry;
        const next = { ...entry, ...change };
        // Sending is a state of this page alone: after a reload the act is on the device again.
        if (change.state !== 'sending') write(next);
        return next;
      });
      changed();
    },
    drop(key) {
      if (!entries.some((entry) => entry.key === key)) return;
      entries = entries.filter((entry) => entry.key !== key);
      kept.delete(key);
      storage.remove(prefix + key);
      changed();
    },
  };
}

function readEntry(text: string | null): readonly Unsent[] {
  if (text === null) return [];
  try {
    const entry = JSON.parse(text) as Unsent;
    return typeof entry.key === 'string' && typeof entry.name === 'string' ? [entry] : [];
  } catch {
    // Half a row, as a dying phone leaves it: there is nothing in it to send.
    return [];
  }
}
