import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Appears } from '../../../../../shared/domain/model/document.ts';
import type { DocumentSession, SessionState } from '../../../../client/coedit/session.ts';

export interface SampleSession extends DocumentSession {
  set(change: Partial<SessionState>): void;
}

/** A session without a host: its document is on this page only. */
export function sampleSession(id: string, appears: Appears, right: SessionState['right']): SampleSession {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  awareness.setLocalStateField('user', appears);
  const listeners = new Set<() => void>();
  let state: SessionState = {
    loaded: true,
    saved: 'saved',
    online: true,
    peers: 0,
    right,
    appears,
    problem: null,
    notTaken: null,
    heavy: false,
  };
  return {
    id,
    doc,
    awareness,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    close: () => awareness.destroy(),
  };
}
