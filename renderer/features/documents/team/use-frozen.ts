import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { type Frozen, freeze, hashOfFrozen } from '../../../../shared/docs/freeze.ts';
import type { DocumentKind } from '../../../../shared/domain/model/document.ts';

export type Seen = { readonly frozen: Frozen; readonly hash: string };

/** The fingerprint follows the text with this delay, so that typing is not slowed by it. */
const delay = 400;

/** What a document says, frozen, and its fingerprint: what somebody who looks at it now sees. */
export function useFrozen(doc: Y.Doc, kind: DocumentKind): Seen {
  const store = useMemo(() => frozenStore(doc, kind), [doc, kind]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

export function seen(doc: Y.Doc, kind: DocumentKind): Seen {
  const frozen = freeze(doc, kind);
  return { frozen, hash: hashOfFrozen(frozen) };
}

function frozenStore(doc: Y.Doc, kind: DocumentKind) {
  let now = seen(doc, kind);
  return {
    snapshot: () => now,
    subscribe: (changed: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = (): void => {
        timer = undefined;
        const next = seen(doc, kind);
        if (next.hash === now.hash) return;
        now = next;
        changed();
      };
      const soon = (): void => {
        timer ??= setTimeout(look, delay);
      };
      look();
      doc.on('update', soon);
      return () => {
        clearTimeout(timer);
        doc.off('update', soon);
      };
    },
  };
}
