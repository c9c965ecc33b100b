import type { IncomingMessage } from 'node:http';
import { Hocuspocus } from '@hocuspocus/server';
import type { Connection } from '@hocuspocus/server';
import type * as Y from 'yjs';
import type { WebSocket } from 'ws';
import { migrateDocument } from '../../../shared/docs/migrate.ts';
import { keepNothingWaiting } from '../../../shared/docs/nothing-waiting.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import type { SyncNotice } from '../../../shared/contract/documents.ts';
import { nameOf } from '../../../shared/domain/commands/rights.ts';
import { appearsIn } from '../../../shared/domain/documents/appears.ts';
import type { DocumentRight } from '../../../shared/domain/model/document.ts';
import type { Session } from '../consultation/session.ts';
import type { HostLog } from '../store/host-log.ts';
import { asStorageProblem } from '../store/problem.ts';
import type { Visitor } from '../views/audience.ts';
import { firstContent } from './first-content.ts';
import { hearAwareness } from './hear-awareness.ts';
import { type CommitGate, openCommitGate } from './commit-gate.ts';
import { type DocumentStore, openDocumentStore } from './document-store.ts';
import { openPinnedClients } from './pinned-clients.ts';
import { type Meeting, followRights } from './follow-rights.ts';
import { guardedHooks } from './guarded.ts';
import { Refused, refusals } from './refusals.ts';
import { actorOf, rightAt } from './right-at.ts';
import { opensAtOnce, serveLine } from './serve-line.ts';
import { watchStorage } from './storage-watch.ts';
import { syncCloseCodes } from './sync-socket.ts';
import { openTelling } from './tell-page.ts';
import { emptyPayload, turnAway } from './turn-away.ts';
import { weighChange } from './weigh-change.ts';
import { piecesOf } from './pieces.ts';
import { type Context, type Writer, hostWriter } from './writers.ts';

export type Coedit = {
  /** Serves one page's socket. */
  connected(socket: WebSocket, visitor: Visitor, request: IncomingMessage): void;
  /** What the visitor may do with a document, for other doors than `/sync`. */
  rightOf(visitor: Visitor, seat: string | null, document: string): DocumentRight;
  readonly store: DocumentStore;
  /** Changes the host's own copy in the name of an author, and resolves when that is in the file; false when it cannot. */
  change(document: string, author: string, work: (doc: Y.Doc) => void): Promise<boolean>;
  /** The record changed: rights may have. */
  readonly recordChanged: () => void;
  /** One sentence while nothing can be written. */
  readonly problem: () => string | null;
  /** Another file is open, or none: every page is to come again. */
  readonly fileChanged: () => void;
  /** Pages connected to a document, for `status` and tests. */
  readonly connections: () => number;
  readonly stop: () => void;
};

type Parts = {
  readonly session: () => Session;
  readonly log: HostLog;
  readonly clock: () => number;
  readonly meeting: Meeting;
  /** Changes of these documents are in the file. */
  readonly written?: (documents: ReadonlySet<string>) => void;
  /** A document was brought into memory: every change of it from now on is heard there. */
  readonly loaded?: (document: Y.Doc & { readonly name: string }) => void;
};

/** Room for one large change and its frame. */
export const largestSyncFrame = 6 * 1024 * 1024;

type Joined = Connection<Context>;

/** The documents of the open file, on Hocuspocus; everything durable, checked and within rights is added here. */
export function openCoedit({ session, log, clock, meeting, written, loaded }: Parts): Coedit {
  const state = () => session().state();
  const store = openDocumentStore({ session, clock });
  const clients = openPinnedClients();

  const storage = watchStorage({
    canWrite: () => store.canWrite(),
    changed: () => {
      for (const connection of allJoined()) telling.tellStorage(connection);
    },
  });
  const gate: CommitGate = openCommitGate({
    write: (changes) => {
      store.write(changes);
      storage.wrote();
      written?.(new Set(changes.map((change) => change.document)));
    },
    failed: (changes, thrown) => {
      const problem = asStorageProblem(thrown, session().current()?.path ?? '');
      log.bug('Changes of documents could not be saved.', thrown, { changes: changes.length });
      for (const document of new Set(changes.map((change) => change.document))) drop(document);
      storage.failed(problem?.say ?? 'This could not be saved on the organiser’s computer.');
    },
  });

  /** Memory is ahead of the file: it goes, and the pages keep what they have until they can send it again. */
  const drop = (name: string): void => {
    const document = hocuspocus.documents.get(name);
    if (document === undefined) return;
    hocuspocus.documents.delete(name);
    const joined: readonly Joined[] = document.getConnections();
    for (const { context } of joined) {
      context.socket.cut(syncCloseCodes.storage);
      if (context.writer !== undefined) clients.release(name, context.writer);
    }
    document.connections.clear();
    store.forget(name);
    document.destroy();
    // Its timer would otherwise put away the document that is opened next under this name.
    void hocuspocus.debouncer.executeNow(`onStoreDocument-${name}`);
  };

  const allJoined = (): readonly Joined[] =>
    [...hocuspocus.documents.values()].flatMap((document): Joined[] => document.getConnections());
  const say = (connection: Joined, notice: SyncNotice): void =>
    connection.sendStateless(JSON.stringify(notice));

  const rightOf = (visitor: Visitor, seat: string | null, name: string): DocumentRight =>
    rightAt(state(), visitor, seat, name);

  const telling = openTelling({
    state,
    file: () => session().current()?.record.id ?? '',
    topicOf: (document) => meeting.topicOf(document),
    problem: () => storage.problem(),
    say,
  });
  const recordChanged = (): void =>
    followRights(allJoined, {
      rightOf: ({ visitor, seat }, name) => rightOf(visitor, seat, name),
      ...telling,
      say,
      meeting,
    });

  const guarded = guardedHooks(log);
  const notNow = (): never => {
    throw new Refused('This document cannot be opened at the moment. Please try again.');
  };

  const hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    timeout: 30_000,
    // Above what a line lets through: beyond it Hocuspocus prints a warning each time.
    maxPendingDocuments: 2 * opensAtOnce,
    maxUnauthenticatedQueueMessages: 2 * opensAtOnce,
    flushDelay: 0,
    // Else a large change would be relayed at once, before it was handed to the gate.
    flushMaxBytes: Number.MAX_SAFE_INTEGER,

    onAuthenticate: guarded(
      'Letting a page in',
      ({ token, documentName, connectionConfig, context }) => {
        const { visitor, socket } = context;
        const [asked = '', file = ''] = token.split(' ');
        // A page that was in a rehearsal's copy must not bring its text into the real file.
        const here = session().current()?.record.id ?? '';
        if (file !== '' && file !== here) throw new Refused('other-file');
        const seat = asked === '' ? null : asked;
        const right = rightOf(visitor, seat, documentName);
        if (right === 'none') throw new Refused('This document is not open to you.');
        connectionConfig.readOnly = right !== 'edit';
        const author = nameOf(actorOf(visitor), visitor.surface === 'phone' ? seat : null);
        const writer: Writer = {
          visitor,
          seat,
          author,
          socket,
          right,
          attributed: telling.attributionOf(documentName),
          settled: false,
          address: documentName,
        };
        return { writer };
      },
      notNow,
    ),
    onLoadDocument: guarded(
      'Opening a document',
      ({ document }) => {
        // Applied before anybody listens: what is in the file already is not written again.
        store.load(document);
        document.on('update', (update: Uint8Array, origin: unknown) => {
          for (const piece of piecesOf(document.name, { update, origin }, { clients, store })) {
            gate.add(store.next(document.name, { ...piece, endedAt: clock() }));
          }
        });
        keepNothingWaiting(document);
        const row = state().documents[document.name];
        if (row !== undefined && store.isNew(document.name))
          seedDocument(document, firstContent(state(), row));
        else migrateDocument(document);
        // Nobody is here yet: what was just loaded is not to be sent to the first who comes a second time.
        document.flush();
        loaded?.(document);
      },
      notNow,
    ),
    connected: guarded('Greeting a page', ({ connection, context }) => {
      context.open.add(connection.messageAddress);
      const { writer } = context;
      if (writer === undefined) return;
      writer.address = connection.messageAddress;
      telling.tell(connection, writer);
      // Something may have changed since it was let in.
      if (rightOf(writer.visitor, writer.seat, connection.document.name) !== writer.right) recordChanged();
    }),
    beforeSync: guarded(
      'Looking at a change',
      ({ connection, document, type, payload }) => {
        const { writer } = connection.context;
        // 1 is the answer to a first step, 2 a change: both bring content.
        if (type !== 1 && type !== 2) return;
        // What was on its way when the page was turned away.
        if (writer === undefined || !document.hasConnection(connection)) {
          emptyPayload(payload);
          return;
        }
        const change = { document, connection, update: payload };
        const problem = weighChange(change, writer, { store, storage, clients });
        if (problem === null) {
          if (type === 1) writer.settled = true;
          gate.expect();
          return;
        }
        log.note('A change of a document was refused.', { problem, surface: writer.visitor.surface });
        turnAway(connection, payload, refusals[problem]);
      },
      ({ connection, payload }) => turnAway(connection, payload, refusals.unreadable),
    ),
    beforeHandleAwareness: guarded(
      'Hearing where a page is',
      ({ connection, document, states }) => {
        const writer = connection?.context.writer;
        const row = state().documents[document.name];
        if (connection === undefined || writer === undefined || !document.hasConnection(connection)) {
          states.clear();
          return;
        }
        const appears =
          row === undefined
            ? ({ kind: 'participant' } as const)
            : appearsIn(state(), row, actorOf(writer.visitor), writer.seat);
        hearAwareness(document.name, states, { writer, appears, connection }, { clients, say });
      },
      ({ states }) => states.clear(),
    ),
    beforeUnloadDocument: guarded('Looking whether a document is open', ({ document, documentName }) => {
      // A copy that was dropped: another one is open under its name.
      if (hocuspocus.documents.get(documentName) !== document) throw new Refused('');
    }),
    onDisconnect: guarded('Seeing a page off', ({ documentName, context }) => {
      const { writer, open } = context;
      if (writer === undefined) return;
      clients.release(documentName, writer);
      open.delete(writer.address);
    }),
    afterUnloadDocument: guarded('Putting a document away', ({ documentName }) => {
      // Somebody may have come back while it was put away.
      const isBack = hocuspocus.documents.has(documentName) || hocuspocus.loadingDocuments.has(documentName);
      if (!isBack) store.tidy(documentName);
    }),
  });

  return {
    store,
    rightOf,
    problem: storage.problem,
    connections: () => allJoined().length,
    connected: (raw, visitor, request) =>
      serveLine(raw, { visitor, request }, { hocuspocus, gate, log, clock }),
    change: async (name, author, work) => {
      if (!storage.mayTry()) return false;
      const direct = await hocuspocus.openDirectConnection(name, { writer: hostWriter(author) } as never);
      try {
        await direct.transact(work);
        return gate.commit();
      } finally {
        await direct.disconnect();
      }
    },
    recordChanged,
    fileChanged: () => {
      gate.commit();
      storage.wrote();
      for (const name of hocuspocus.documents.keys()) drop(name);
      clients.forgetAll();
      store.forgetAll();
    },
    stop: () => {
      storage.stop();
      gate.commit();
      for (const connection of allJoined()) connection.context.socket.cut(syncCloseCodes.goingAway);
    },
  };
}
