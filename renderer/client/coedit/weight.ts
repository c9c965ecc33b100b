import * as Y from 'yjs';

/** Above this a page that joins while the host is away may not get the document from its peers. */
const heavyBytes = 200 * 1024;

/**
 * Tells when a document gets too large to be handed from page to page in one message.
 *
 * The bytes of all changes say nothing by themselves: an hour of typing and erasing adds up to much more than what
 * stands there at its end. So they only say when to look again.
 */
export function weigh(doc: Y.Doc): { add(update: Uint8Array): void; isHeavy(): boolean } {
  let since = 0;
  let heavy = false;
  return {
    add: (update) => {
      since += update.byteLength;
      if (since < heavyBytes / 8 && update.byteLength < heavyBytes) return;
      since = 0;
      heavy = Y.encodeStateAsUpdate(doc).byteLength > heavyBytes;
    },
    isHeavy: () => heavy,
  };
}
