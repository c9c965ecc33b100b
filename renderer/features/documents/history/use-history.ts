import { useCallback, useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../../shared/contract/documents.ts';
import type { Frozen } from '../../../../shared/docs/freeze.ts';
import { type HistoryPage, readAt, readHistory } from './history-api.ts';

export type Fetched<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'here'; readonly value: Value };

const loading = { state: 'loading' } as const;

/** The sittings of a document; `again` reads them anew. */
export function useHistory(
  id: string,
  page: HistoryPage,
): { readonly entries: Fetched<readonly HistoryEntry[]>; readonly again: () => void } {
  const [entries, setEntries] = useState<Fetched<readonly HistoryEntry[]>>(loading);
  const read = useCallback(
    () =>
      readHistory(id, page).then(
        (history) => setEntries({ state: 'here', value: history.entries }),
        () => setEntries({ state: 'failed' }),
      ),
    [id, page],
  );
  useEffect(() => void read(), [read]);
  return { entries, again: () => void read() };
}

/** What the document said after a change; null before the first. */
export function useVersion(id: string, change: number, page: HistoryPage): Fetched<Frozen | null> {
  const [read, setRead] = useState<{ readonly change: number; readonly version: Fetched<Frozen | null> }>({
    change,
    version: loading,
  });
  useEffect(() => {
    let isOver = false;
    readAt(id, change, page).then(
      (value) => {
        if (!isOver) setRead({ change, version: { state: 'here', value } });
      },
      () => {
        if (!isOver) setRead({ change, version: { state: 'failed' } });
      },
    );
    return () => {
      isOver = true;
    };
  }, [id, change, page]);
  return read.change === change ? read.version : loading;
}
