import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

/** What this device keeps of a document, so that what was written without the host outlives the page. */
export type KeptOnDevice = {
  /** Resolves when what was kept is in the document, or cannot be had. Never rejects. */
  readonly ready: Promise<Kept>;
  /** The origin of the change that brings it into the document. */
  origin(): unknown;
  /** Whether the host has the document as it is now. */
  note(isSaved: boolean): void;
  /** Stops keeping. */
  close(): void;
  /** Stops keeping, and removes what was kept. */
  forget(): void;
};

/** `isKept`: it is kept from now on. `isSaved`: all that was kept is known to be in the organiser's file. */
export type Kept = { readonly isKept: boolean; readonly isSaved: boolean };

/**
 * Keeps a document in IndexedDB, under the file that it belongs to: a rehearsal's copy has the same documents under
 * the same ids, and what was tried out in one must not appear in the other.
 *
 * `failed` is called when the device keeps nothing any more: it is full, or somebody cleared what sites store.
 */
export function keepOnDevice(doc: Y.Doc, file: string, id: string, failed: () => void): KeptOnDevice {
  const name = `baraza ${file} ${id}`;
  let persistence: IndexeddbPersistence | null = null;
  let noting: ReturnType<typeof setTimeout> | undefined;
  const ready = new Promise<Kept>((resolve) => {
    const refused = (): void => resolve({ isKept: false, isSaved: true });
    setTimeout(refused, longestReading);
    try {
      const opened = new IndexeddbPersistence(name, doc);
      persistence = opened;
      // Its own promise never settles where the browser refuses a database, as private windows of some do. Nor does
      // it look at what becomes of a write.
      opened._db.then((db) => {
        for (const sign of ['abort', 'error', 'close'] as const) db.addEventListener(sign, failed);
      }, refused);
      opened.once('synced', () => {
        opened.get(saved).then(
          (known) => resolve({ isKept: true, isSaved: isSame(known, doc) }),
          () => resolve({ isKept: true, isSaved: false }),
        );
      });
    } catch {
      // No IndexedDB at all.
      refused();
    }
  });
  const stop = (): void => {
    clearTimeout(noting);
    noting = undefined;
  };
  const write = (): void => {
    noting = undefined;
    persistence?.set(saved, printed(doc)).catch(failed);
  };
  return {
    ready,
    origin: () => persistence,
    note: (isSaved) => {
      if (!isSaved) stop();
      else noting ??= setTimeout(write, noteEvery);
    },
    close: () => {
      stop();
      void persistence?.destroy().catch(() => undefined);
    },
    forget: () => {
      stop();
      void persistence?.clearData().catch(() => undefined);
    },
  };
}

/** The key under which stands what the host has. */
const saved = 'saved';
/** In milliseconds: not with each letter. */
const noteEvery = 1000;
/** A database that does not answer for so long, in milliseconds, keeps nothing. */
const longestReading = 10_000;

function printed(doc: Y.Doc): ArrayBuffer {
  return Y.encodeSnapshot(Y.snapshot(doc)).slice().buffer;
}

function isSame(known: unknown, doc: Y.Doc): boolean {
  if (!(known instanceof ArrayBuffer)) return doc.store.clients.size === 0;
  return Y.equalSnapshots(Y.decodeSnapshot(new Uint8Array(known)), Y.snapshot(doc));
}
