import type { Writer } from './writers.ts';

/** Which connected page speaks under which Yjs client number, document by document. */
export type PinnedClients = {
  /** Whether a page may say of itself that it is this client. */
  mayBe(document: string, client: number, writer: Writer): boolean;
  pin(document: string, client: number, writer: Writer): void;
  /** Who spoke under a client since the file was opened, as the history names an author: each once. */
  authorsOf(document: string, client: number): readonly string[];
  /** Whether the client is connected on another device, and all of it is here: nobody else brings news of it then. */
  isForeign(document: string, client: number, writer: Writer): boolean;
  /** The client of the first of the pages that one person has open on one device; null before they said who they are. */
  firstOf(document: string, writer: Writer): number | null;
  release(document: string, writer: Writer): void;
  forgetAll(): void;
};

/** Each opening of a page is one; a day of two hundred people has a few thousand. */
const mostRemembered = 50_000;

export function openPinnedClients(): PinnedClients {
  const documents = new Map<string, Map<number, Writer>>();
  /** Stays when the page is gone: others may bring later what it wrote. */
  const spoken = new Map<string, Map<number, readonly string[]>>();
  const remember = (document: string, client: number, author: string): void => {
    const authors = spoken.get(document) ?? new Map<number, readonly string[]>();
    spoken.set(document, authors);
    const known = authors.get(client) ?? [];
    if (known.includes(author) || known.length > 1 || authors.size >= mostRemembered) return;
    authors.set(client, [...known, author]);
  };
  /** A page is one client; one that could be many would fill the room with ghosts. */
  const clientOf = new WeakMap<Writer, number>();
  const ownerOf = (document: string, client: number): Writer | undefined =>
    documents.get(document)?.get(client);
  const isElsewhere = (owner: Writer | undefined, writer: Writer): boolean =>
    owner !== undefined && owner.visitor.device !== writer.visitor.device;
  return {
    // The same device may: a page that comes back is there before its old line is known to be dead.
    mayBe: (document, client, writer) =>
      (clientOf.get(writer) ?? client) === client && !isElsewhere(ownerOf(document, client), writer),
    pin: (document, client, writer) => {
      clientOf.set(writer, client);
      const clients = documents.get(document) ?? new Map<number, Writer>();
      documents.set(document, clients.set(client, writer));
      remember(document, client, writer.author);
    },
    authorsOf: (document, client) => spoken.get(document)?.get(client) ?? [],
    isForeign: (document, client, writer) => {
      const owner = ownerOf(document, client);
      // Who may not write keeps nobody from writing, whoever it says to be. And as long as the host lacks what a page
      // wrote without it, others may have it by mesh: two pages would otherwise keep each other out for ever.
      return owner?.right === 'edit' && owner.settled && isElsewhere(owner, writer);
    },
    firstOf: (document, { visitor, seat }) => {
      for (const [client, owner] of documents.get(document) ?? []) {
        if (owner.visitor.device === visitor.device && owner.seat === seat) return client;
      }
      return null;
    },
    release: (document, writer) => {
      const clients = documents.get(document);
      for (const [client, owner] of clients ?? []) if (owner === writer) clients?.delete(client);
      if (clients?.size === 0) documents.delete(document);
    },
    forgetAll: () => {
      documents.clear();
      spoken.clear();
    },
  };
}
