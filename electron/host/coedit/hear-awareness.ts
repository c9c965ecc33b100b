import type { Connection } from '@hocuspocus/server';
import type { SyncNotice } from '../../../shared/contract/documents.ts';
import type { Appears } from '../../../shared/domain/model/document.ts';
import { sanitiseAwareness } from './awareness.ts';
import type { PinnedClients } from './pinned-clients.ts';
import type { Context, Writer } from './writers.ts';

/**
 * Takes what a page says of where it is, and binds the page to the client under which it says so.
 *
 * The later pages of one person carry the client of the first as `one`: where names are hidden they would count as two.
 * The page is told it too, so that it does not count its sister.
 */
export function hearAwareness(
  document: string,
  states: Map<number, Record<string, unknown>>,
  page: { readonly writer: Writer; readonly appears: Appears; readonly connection: Connection<Context> },
  parts: {
    readonly clients: PinnedClients;
    readonly say: (connection: Connection<Context>, notice: SyncNotice) => void;
  },
): void {
  const { writer, appears, connection } = page;
  const { clients, say } = parts;
  sanitiseAwareness(states, { mayBe: (client) => clients.mayBe(document, client, writer), appears });
  for (const [client, said] of states) {
    clients.pin(document, client, writer);
    const first = clients.firstOf(document, writer) ?? client;
    if (first === client) delete said['one'];
    else said['one'] = first;
    if (first === (writer.toldOne ?? client)) continue;
    writer.toldOne = first;
    say(connection, { t: 'one', client: first });
  }
}
