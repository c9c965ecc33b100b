import { type Piece, piecesByAuthor } from './by-author.ts';
import type { DocumentStore } from './document-store.ts';
import type { PinnedClients } from './pinned-clients.ts';
import { authorOf } from './writers.ts';

/**
 * A change as it goes into the history: one piece for each who wrote in it.
 *
 * The page that brings it is believed of nobody but itself: a client is theirs whose page spoke under it, and who wrote
 * under it by the file. Where that names two, or nobody, the writer is not known.
 */
export function piecesOf(
  document: string,
  { update, origin }: { readonly update: Uint8Array; readonly origin: unknown },
  { clients, store }: { readonly clients: PinnedClients; readonly store: DocumentStore },
): readonly Piece[] {
  const { author, page } = authorOf(origin);
  // The host writes for one person alone.
  if (page === null) return [{ author, bytes: update }];
  return piecesByAuthor(update, author, (client) => {
    const spoke = clients.authorsOf(document, client);
    // While the page writes under its own name the file need not be asked.
    if (spoke.length === 1 && spoke[0] === author) return author;
    const known = new Set([...spoke, ...store.clientAuthors(document, client)]);
    const [only] = known;
    return known.size === 1 && only !== undefined ? only : null;
  });
}
