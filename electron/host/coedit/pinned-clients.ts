import type { Writer } from './writers.ts';

/** Which connected page speaks under which Yjs client number, document by document. */
export type PinnedClients = {
  /** Whether a page may say of itself that it is this client. */
  mayBe(document: string, client: number, writer: Writer): boolean;
  pin(document: string, client: number, writer: Writer): void;
  /** Whether the client is connected on another device: nobody else brings news of it then. */
  isForeign(document: string, client: number, writer: Writer): boolean;
  release(document: string, writer: Writer): void;
  forgetAll(): void;
};

export function openPinnedClients(): PinnedClients {
  const documents = new Map<string, Map<number, Writer>>();
  const ownerOf = (document: string, client: number): Writer | undefined =>
    documents.get(document)?.get(client);
  return {
    mayBe: (document, client, writer) => (ownerOf(document, client) ?? writer) === writer,
    pin: (document, client, writer) => {
      const clients = documents.get(document) ?? new Map<number, Writer>();
      documents.set(document, clients.set(client, writer));
    },
    isForeign: (document, client, writer) => {
      const owner = ownerOf(document, client);
      return owner !== undefined && owner.visitor.device !== writer.visitor.device;
    },
    release: (document, writer) => {
      const clients = documents.get(document);
      for (const [client, owner] of clients ?? []) if (owner === writer) clients?.delete(client);
      if (clients?.size === 0) documents.delete(document);
    },
    forgetAll: () => documents.clear(),
  };
}
