import type { Connection, Document } from '@hocuspocus/server';
import { checkUpdate, isReadable, largestDocument } from './check-update.ts';
import type { DocumentStore } from './document-store.ts';
import type { PinnedClients } from './pinned-clients.ts';
import type { refusals } from './refusals.ts';
import type { StorageWatch } from './storage-watch.ts';
import type { Context, Writer } from './writers.ts';

/** Why what a page sent is not taken; null when Hocuspocus may have it. */
export function weighChange(
  {
    document,
    connection,
    update,
  }: {
    readonly document: Document;
    readonly connection: Connection<Context>;
    readonly update: Uint8Array;
  },
  writer: Writer,
  parts: {
    readonly store: DocumentStore;
    readonly storage: StorageWatch;
    readonly clients: PinnedClients;
  },
): keyof typeof refusals | null {
  const { store, storage, clients } = parts;
  // It changes nothing, and is compared all the same.
  if (connection.readOnly) return isReadable(update) ? null : 'unreadable';
  if (!storage.mayTry()) return 'storage';
  const isForeign = (client: number): boolean => clients.isForeign(document.name, client, writer);
  const problem = checkUpdate(document, update, isForeign);
  if (problem !== null) return problem;
  return store.size(document.name) + update.byteLength > largestDocument ? 'too-large' : null;
}
