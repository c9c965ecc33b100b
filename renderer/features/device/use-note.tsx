import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Json } from '../../../shared/util/json.ts';
import type { DeviceNotes } from './notes.ts';

const NotesContext = createContext<DeviceNotes | null>(null);

export function NotesProvider({ notes, children }: { notes: DeviceNotes; children: ReactNode }) {
  useEffect(() => {
    const otherTab = (): void => notes.changed();
    window.addEventListener('storage', otherTab);
    return () => window.removeEventListener('storage', otherTab);
  }, [notes]);
  return <NotesContext value={notes}>{children}</NotesContext>;
}

export function useNotes(): DeviceNotes {
  const notes = useContext(NotesContext);
  if (notes === null) throw new Error('NotesProvider is missing around this page.');
  return notes;
}

/** One note of the device and how to change it; null: there is none, or forget it. */
export function useNote<Value extends Json>(
  name: string,
): readonly [value: Value | null, set: (value: Value | null) => void] {
  const notes = useNotes();
  const value = useSyncExternalStore(
    useCallback((changed: () => void) => notes.subscribe(changed), [notes]),
    () => notes.get(name),
  ) as Value | null;
  const set = useCallback((next: Value | null) => notes.set(name, next), [notes, name]);
  return [value, set];
}

/** Names of the notes that begin so; drawn anew when any of them comes or goes. */
export function useNoteNames(start: string): readonly string[] {
  const notes = useNotes();
  const joined = useSyncExternalStore(
    useCallback((changed: () => void) => notes.subscribe(changed), [notes]),
    () => [...notes.names(start)].sort((a, b) => (a < b ? -1 : 1)).join('\n'),
  );
  return joined === '' ? [] : joined.split('\n');
}
