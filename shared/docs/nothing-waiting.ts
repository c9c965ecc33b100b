import type * as Y from 'yjs';

/**
 * Keeps a document from holding on to changes whose context is missing.
 *
 * Yjs would keep them, look at them with every change, and hand them on as its own. Whoever sent them sends them again
 * when asked for what is lacking; `dropped` hears that it should be.
 */
export function keepNothingWaiting(doc: Y.Doc, dropped: () => void = () => undefined): void {
  doc.on('afterTransaction', () => {
    if (doc.store.pendingStructs === null && doc.store.pendingDs === null) return;
    doc.store.pendingStructs = null;
    doc.store.pendingDs = null;
    dropped();
  });
}
