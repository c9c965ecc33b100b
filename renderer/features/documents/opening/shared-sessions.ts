import type { DocumentSession } from '../../../client/coedit/session.ts';

/** How a session begins: loads the code that opens documents, and opens one. */
export type Open = (id: string, seat: string) => Promise<DocumentSession>;

export type Opening =
  | { readonly state: 'loading' }
  /** The code could not be loaded: there is no line to the host. */
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly session: DocumentSession };

/** The documents that are open on one page. */
export interface SharedSessions {
  readonly look: (id: string, seat: string) => Opening;
  /** Opens the document, or takes part in one that is open. What is returned leaves it. */
  readonly enter: (id: string, seat: string, changed: () => void) => () => void;
  readonly retry: (id: string, seat: string) => void;
  /** Those that are open now. */
  readonly all: () => readonly DocumentSession[];
}

interface Entry {
  readonly id: string;
  readonly seat: string;
  readonly listeners: Set<() => void>;
  opening: Opening;
}

const loading: Opening = { state: 'loading' };

/**
 * One session a document and seat, however many parts of a page show it.
 *
 * The thumbnail of the projector and the editor beside it then count as one visitor, and each word comes once. A
 * document is left a moment after its last part is gone, so that going from one view to the next keeps it open.
 */
export function sharedSessions(open: Open, linger = 3000): SharedSessions {
  const entries = new Map<string, Entry>();
  const keyOf = (id: string, seat: string): string => `${id} ${seat}`;

  const set = (entry: Entry, opening: Opening): void => {
    entry.opening = opening;
    for (const listener of entry.listeners) listener();
  };
  const begin = async (entry: Entry): Promise<void> => {
    set(entry, loading);
    try {
      const session = await open(entry.id, entry.seat);
      // Everybody left while it was being loaded.
      if (entries.get(keyOf(entry.id, entry.seat)) === entry) set(entry, { state: 'open', session });
      else session.close();
    } catch {
      set(entry, { state: 'failed' });
    }
  };
  const leave = (entry: Entry): void => {
    if (entry.listeners.size > 0) return;
    const key = keyOf(entry.id, entry.seat);
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    if (entry.opening.state === 'open') entry.opening.session.close();
  };
  return {
    all: () =>
      [...entries.values()].flatMap(({ opening }) => (opening.state === 'open' ? [opening.session] : [])),
    look: (id, seat) => entries.get(keyOf(id, seat))?.opening ?? loading,
    enter: (id, seat, changed) => {
      const key = keyOf(id, seat);
      let entry = entries.get(key);
      if (entry === undefined) {
        entry = { id, seat, listeners: new Set(), opening: loading };
        entries.set(key, entry);
        void begin(entry);
      }
      const entered = entry;
      entered.listeners.add(changed);
      return () => {
        entered.listeners.delete(changed);
        if (entered.listeners.size === 0) setTimeout(() => leave(entered), linger);
      };
    },
    retry: (id, seat) => {
      const entry = entries.get(keyOf(id, seat));
      if (entry?.opening.state === 'failed') void begin(entry);
    },
  };
}
