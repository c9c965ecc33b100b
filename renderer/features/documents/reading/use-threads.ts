import type * as Y from 'yjs';
import { useMemo, useSyncExternalStore } from 'react';
import { threadsOf } from '../../../../shared/docs/shape.ts';
import { readThreads, type Thread } from '../../../../shared/docs/threads.ts';

/** The comments and proposals of a document that is open, drawn anew as they change. */
export function useThreads(doc: Y.Doc): readonly Thread[] {
  const store = useMemo(() => threadsStore(doc), [doc]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

function threadsStore(doc: Y.Doc) {
  const map = threadsOf(doc);
  let threads = readThreads(doc);
  return {
    subscribe: (changed: () => void) => {
      const look = (): void => {
        threads = readThreads(doc);
        changed();
      };
      look();
      map.observeDeep(look);
      return () => map.unobserveDeep(look);
    },
    snapshot: () => threads,
  };
}
