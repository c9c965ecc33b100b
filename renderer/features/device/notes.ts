import type { DeviceStorage } from '../../client/device-storage.ts';
import type { Json } from '../../../shared/util/json.ts';

const prefix = 'baraza.note.';

/**
 * What a page remembers on its device: drafts, the chosen language, answers that wait for the box.
 *
 * One row of storage a note; pages and tabs that read a note hear when it changes.
 */
export class DeviceNotes {
  readonly #storage: DeviceStorage;
  readonly #listeners = new Set<() => void>();
  readonly #read = new Map<string, { readonly raw: string; readonly value: Json }>();

  constructor(storage: DeviceStorage) {
    this.#storage = storage;
  }

  /** Whether notes outlive the page. */
  get durable(): boolean {
    return this.#storage.durable;
  }

  /** Null when there is none. The same value keeps its identity until it changes. */
  get(name: string): Json {
    const raw = this.#storage.get(prefix + name);
    if (raw === null) return null;
    const known = this.#read.get(name);
    if (known?.raw === raw) return known.value;
    const value = parse(raw);
    this.#read.set(name, { raw, value });
    return value;
  }

  /** Null forgets the note. */
  set(name: string, value: Json): void {
    if (value === null) this.#storage.remove(prefix + name);
    else this.#storage.set(prefix + name, JSON.stringify(value));
    this.changed();
  }

  /** Names of all notes that begin so, in no order. */
  names(start: string): readonly string[] {
    return this.#storage
      .keys()
      .filter((key) => key.startsWith(prefix + start))
      .map((key) => key.slice(prefix.length));
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

function parse(raw: string): Json {
  try {
    return JSON.parse(raw) as Json;
  } catch {
    // Half a row, as a dying phone leaves it.
    return null;
  }
}
