/** What a page keeps on its device: `localStorage`, or memory where the browser refuses it. */
export interface DeviceStorage {
  /** False: all is gone when the page closes, and the page should say so. */
  readonly durable: boolean;
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Storage that lives as long as the page. */
export function memoryStorage(): DeviceStorage {
  const rows = new Map<string, string>();
  return {
    durable: false,
    get: (key) => rows.get(key) ?? null,
    set: (key, value) => void rows.set(key, value),
    remove: (key) => void rows.delete(key),
    keys: () => [...rows.keys()],
  };
}

/**
 * The device's storage.
 *
 * Private windows and full storage throw on writing: what could not be written is then kept in memory, so
 * that at least nothing is lost while the page is open. Never throws.
 */
export function deviceStorage(local: () => Storage = () => window.localStorage): DeviceStorage {
  let storage: Storage;
  try {
    storage = local();
    storage.setItem('baraza.probe', '1');
    storage.removeItem('baraza.probe');
  } catch {
    // A private window, or storage switched off.
    return memoryStorage();
  }
  const overflow = memoryStorage();
  return {
    durable: true,
    get: (key) => overflow.get(key) ?? storage.getItem(key),
    set(key, value) {
      try {
        storage.setItem(key, value);
        overflow.remove(key);
      } catch {
        // Full: the page that is open still holds it.
        overflow.set(key, value);
      }
    },
    remove(key) {
      overflow.remove(key);
      storage.removeItem(key);
    },
    keys: () => [...new Set([...Object.keys(storage), ...overflow.keys()])],
  };
}
