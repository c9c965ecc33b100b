import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { DocumentSession } from '../../../../client/coedit/session.ts';

/** Joins sessions as a host would: each tells the others its changes and where its people are. */
export function join(sessions: readonly DocumentSession[]): void {
  for (const one of sessions) {
    for (const other of sessions) {
      if (other === one) continue;
      Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc), 'room');
      one.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'room') Y.applyUpdate(other.doc, update, 'room');
      });
      one.awareness.on('update', ({ added, updated, removed }: Record<string, number[]>, origin: unknown) => {
        if (origin === 'room') return;
        const clients = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])];
        applyAwarenessUpdate(other.awareness, encodeAwarenessUpdate(one.awareness, clients), 'room');
      });
      applyAwarenessUpdate(
        other.awareness,
        encodeAwarenessUpdate(one.awareness, [one.awareness.clientID]),
        'room',
      );
    }
  }
}
