import * as Y from 'yjs';
import type { Session } from '../consultation/session.ts';
import {
  appendChange,
  changeRows,
  clientAuthors,
  compactChanges,
  keepRemark,
  keepDocument,
  lastChange,
  remarkAuthor,
  sittingsOf,
  storedDocument,
  storedDocumentAt,
} from '../store/documents.ts';
import { readAuthor } from './by-author.ts';
import type { Pending } from './commit-gate.ts';

/** The stored side of the documents that are open: numbers changes, writes them, and keeps them quick to open. */
export type DocumentStore = {
  /** Brings a new document to what the file holds. */
  load(doc: Y.Doc & { readonly name: string }): void;
  /** Whether nobody, the host included, has written into a document that is open. */
  isNew(document: string): boolean;
  /** The next change of a document, numbered. */
  next(document: string, change: Pick<Pending, 'author' | 'bytes' | 'endedAt'>): Pending;
  /** Writes changes in one transaction of their own. Throws when the disk fails: none of them is then written. */
  write(changes: readonly Pending[]): void;
  /** Whether the disk takes something again; tried by writing. */
  canWrite(): boolean;
  /** Bytes of a document as it is kept, roughly. */
  size(document: string): number;
  /** The document as it was after a change; null when there is no such document or change. */
  at(document: string, change: number): Y.Doc | null;
  /** Nobody has it open any more: it is kept whole, and its changes merged into sittings. */
  tidy(document: string): void;
  /** Sittings of one author each, oldest first; `author` as the record names one. */
  sittings(document: string): readonly Sitting[];
  /** Who wrote under a client by what the file held when this was asked first, as the history names authors. */
  clientAuthors(document: string, client: number): readonly string[];
  /** Remembers who wrote a remark, for who may withdraw it. */
  keepRemark(document: string, remark: string, author: string): void;
  remarkAuthor(document: string, remark: string): string | null;
  forget(document: string): void;
  forgetAll(): void;
};

/** One sitting of one author. Times in milliseconds since 1970, `bytes` as stored. */
export type Sitting = {
  readonly from: number;
  readonly to: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly author: string;
  readonly bytes: number;
};

/** A whole copy after so many changes or bytes, so that opening stays quick after a crash too. */
const wholeEvery = 500;
const wholeEveryBytes = 512 * 1024;

type Open = {
  readonly doc: Y.Doc;
  change: number;
  size: number;
  sinceWhole: number;
  bytesSinceWhole: number;
  /** Read from the file when it is asked for first. */
  authors?: ReadonlyMap<number, ReadonlySet<string>>;
};

export function openDocumentStore(parts: {
  readonly session: () => Session;
  readonly clock: () => number;
}): DocumentStore {
  const open = new Map<string, Open>();
  const record = () => {
    const current = parts.session().current();
    if (current === null) throw new Error('No consultation is open.');
    return current.record;
  };
  /** Changes after which somebody named a version: no run of changes reaches beyond one. */
  const namedIn = (document: string): ReadonlySet<number> =>
    new Set(
      parts
        .session()
        .state()
        .documents[document]?.named.map(({ change }) => change),
    );

  return {
    load: (doc) => {
      const { change, updates } = storedDocument(record().reading, doc.name);
      const size = updates.reduce((sum, update) => sum + update.byteLength, 0);
      doc.transact(() => {
        for (const update of updates) Y.applyUpdate(doc, update);
      });
      open.set(doc.name, { doc, change, size, sinceWhole: updates.length, bytesSinceWhole: 0 });
    },
    isNew: (document) => open.get(document)?.change === 0,
    next: (document, change) => {
      const at = open.get(document);
      const number = (at?.change ?? lastChange(record().reading, document)) + 1;
      if (at !== undefined) {
        at.change = number;
        at.size += change.bytes.byteLength;
      }
      return { ...change, document, change: number };
    },
    write: (changes) => {
      record().write((file) => {
        const touched = new Set<string>();
        for (const { document, ...change } of changes) {
          appendChange(file, document, change);
          const at = open.get(document);
          if (at === undefined) continue;
          at.sinceWhole += 1;
          at.bytesSinceWhole += change.bytes.byteLength;
          touched.add(document);
        }
        for (const document of touched) {
          const at = open.get(document);
          if (at === undefined) continue;
          if (at.sinceWhole < wholeEvery && at.bytesSinceWhole < wholeEveryBytes) continue;
          const bytes = Y.encodeStateAsUpdate(at.doc);
          keepDocument(file, document, { change: at.change, bytes });
          // Now and then a little: all at once, when nobody has it open any more, would hold the room up.
          compactChanges(file, document, namedIn(document));
          Object.assign(at, { size: bytes.byteLength, sinceWhole: 0, bytesSinceWhole: 0 });
        }
      });
    },
    canWrite: () => {
      try {
        record().write((file) => {
          // A page's worth and away again: a full disk refuses it.
          file.exec(
            'CREATE TABLE probe (bytes BLOB); INSERT INTO probe VALUES (zeroblob(65536)); DROP TABLE probe',
          );
        });
        return true;
      } catch {
        // Still full, or gone: the next try tells.
        return false;
      }
    },
    size: (document) => open.get(document)?.size ?? 0,
    at: (document, change) => {
      const stored = storedDocumentAt(record().reading, document, change);
      if (stored.updates.length === 0) return null;
      const doc = new Y.Doc();
      for (const update of stored.updates) Y.applyUpdate(doc, update);
      return doc;
    },
    tidy: (document) => {
      open.delete(document);
      if (parts.session().current() === null) return;
      record().write((file) => {
        const { change, updates } = storedDocument(file, document);
        if (change === 0 || updates.length <= 1) return;
        const doc = new Y.Doc();
        for (const update of updates) Y.applyUpdate(doc, update);
        keepDocument(file, document, { change, bytes: Y.encodeStateAsUpdate(doc) });
        compactChanges(file, document, namedIn(document));
      });
    },
    sittings: (document) =>
      sittingsOf(changeRows(record().reading, document), namedIn(document)).flatMap((rows): Sitting[] => {
        const [oldest] = rows;
        const newest = rows.at(-1);
        if (oldest === undefined || newest === undefined) return [];
        const bytes = rows.reduce((sum, row) => sum + row.size, 0);
        const { first: from, startedAt, author } = oldest;
        return [{ from, to: newest.change, startedAt, endedAt: newest.endedAt, author, bytes }];
      }),
    clientAuthors: (document, client) => {
      const at = open.get(document);
      if (at === undefined) return [];
      at.authors ??= clientAuthors(record().reading, document);
      return [...(at.authors.get(client) ?? [])].filter((author) => !readAuthor(author).isDelivered);
    },
    keepRemark: (document, remark, author) =>
      record().write((file) => keepRemark(file, document, remark, author)),
    remarkAuthor: (document, remark) => remarkAuthor(record().reading, document, remark),
    forget: (document) => void open.delete(document),
    forgetAll: () => open.clear(),
  };
}
