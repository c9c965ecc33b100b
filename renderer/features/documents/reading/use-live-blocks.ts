import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { type LiveBlock, liveBlocks } from './live-blocks.ts';

/** The blocks of a document that is open, drawn anew as they change. */
export function useLiveBlocks(doc: Y.Doc): readonly LiveBlock[] {
  const live = useMemo(() => liveBlocks(doc), [doc]);
  return useSyncExternalStore(live.subscribe, live.snapshot);
}
