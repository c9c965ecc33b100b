import type { IncomingMessage } from 'node:http';
import { Hocuspocus } from '@hocuspocus/server';
import type { Connection, Document } from '@hocuspocus/server';
import type * as Y from 'yjs';
import type { WebSocket } from 'ws';
import { migrateDocument } from '../../../shared/docs/migrate.ts';
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
import { sanitiseAwareness } from './awareness.ts';
import { checkUpdate, largestDocument } from './check-update.ts';
import { type CommitGate, openCommitGate } from './commit-gate.ts';
import { type DocumentStore, openDocumentStore } from './document-store.ts';
import { isForOne, isPong, ping } from './address.ts';
import { openPinnedClients } from './pinned-clients.ts';
import { refusal, refusals } from './refusals.ts';
import { actorOf, rightAt } from './right-at.ts';
import { syncCloseCodes, syncSocket } from './sync-socket.ts';
import { type Context, type Writer, authorOf, hostWriter } from './writers.ts';

/** Where those who edit a document meet while the host is away; see signalling. */
export type Meeting = {
  topicOf(document: string): string;
  /** Somebody's right changed: those who lost it are shown out; returns the topic from now on. */
  rightsChanged(document: string): string;
};

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
};

/** Room for one large change and its frame. */
export const largestSyncFrame = 6 * 1024 * 1024;

type Joined = Connection<Context>;

/** The documents of the open file, on Hocuspocus; everything durable, checked and within rights is added here. */
export function openCoedit({ session, log, clock, meeting }: Parts): Coedit {
  let storageProblem: string | null = null;
  const state = () => session().state();
  const store = openDocumentStore({ session, clock });
  const clients = openPinnedClients();

  const gate: CommitGate = openCommitGate({
    write: (changes) => {
      store.write(changes);
      if (storageProblem !== null) {
        storageProblem = null;
        tellStorage();
      }
    },
    failed: (changes, thrown) => {
      const problem = asStorageProblem(thrown, session().current()?.path ?? '');
      log.bug('Changes of documents could not be saved.', thrown, { changes: changes.length });
      storageProblem = problem?.say ?? 'This could not be saved on the organiser’s computer.';
      for (const document of new Set(changes.map((change) => change.document))) drop(document);
    },
  });

  /** Memory is ahead of the file: it goes, and the pages keep what they have until they can send it again. */
  const drop = (name: string): void => {
    const document = hocuspocus.documents.get(name);
    if (document === undefined) return;
    hocuspocus.documents.delete(name);
    const joined: readonly Joined[] = document.getConnections();
    for (const connection of joined) {
      connection.context.socket.cut(syncCloseCodes.storage);
    }
    document.connections.clear();
    store.forget(name);
    document.destroy();
  };

  const allJoined = (): readonly Joined[] =>
    [...hocuspocus.documents.values()].flatMap((document): Joined[] => document.getConnections());
  const say = (connection: Joined, notice: SyncNotice): void =>
    connection.sendStateless(JSON.stringify(notice));
  const tellStorage = (): void => {
    for (const connection of allJoined()) say(connection, { t: 'storage', say: storageProblem });
  };

  const rightOf = (visitor: Visitor, seat: string | null, name: string): DocumentRight =>
    rightAt(state(), visitor, seat, name);

  const tellYou = (connection: Joined, writer: Writer): void => {
    const name = connection.document.name;
    const row = state().documents[name];
    if (row === undefined || writer.right === 'none') return;
    const appears = appearsIn(state(), row, actorOf(writer.visitor), writer.seat);
    const file = session().current()?.record.id ?? '';
    say(connection, { t: 'you', right: writer.right, appears, file });
    const topic = writer.right === 'edit' ? meeting.topicOf(name) : null;
    say(connection, { t: 'mesh', topic });
    if (storageProblem !== null) say(connection, { t: 'storage', say: storageProblem });
  };

  /** Never lets a throw out: in some hooks of Hocuspocus it would end the process. */
  const guarded =
    <Payload>(what: string, work: (payload: Payload) => void) =>
    (payload: Payload): Promise<void> => {
      try {
        work(payload);
      } catch (thrown) {
        log.bug(`${what} failed.`, thrown);
      }
      return Promise.resolve();
    };

  const hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    timeout: 30_000,
    maxPendingDocuments: 8,
    maxUnauthenticatedQueueMessages: 50,
    maxUnauthenticatedQueueSize: largestSyncFrame,
    flushDelay: 0,

    onAuthenticate: ({ token, documentName, connectionConfig, context }) => {
      const { visitor, socket } = context;
      const [asked = '', file = ''] = token.split(' ');
      // A page that was in a rehearsal's copy must not bring its text into the real file.
      const here = session().current()?.record.id ?? '';
      if (file !== '' && file !== here) return Promise.reject(refusal('other-file'));
      const seat = asked === '' ? null : asked;
      const right = rightOf(visitor, seat, documentName);
      if (right === 'none') return Promise.reject(refusal('This document is not open to you.'));
      connectionConfig.readOnly = right !== 'edit';
      const author = nameOf(actorOf(visitor), visitor.surface === 'phone' ? seat : null);
      const writer: Writer = { visitor, seat, author, socket, right };
      return Promise.resolve({ writer });
    },
    onLoadDocument: ({ document }) => {
      // Applied before anybody listens: what is in the file already is not written again.
      store.load(document);
      document.on('update', (update: Uint8Array, origin: unknown) => {
        const author = authorOf(origin);
        gate.add(store.next(document.name, { author, bytes: update, endedAt: clock() }));
      });
      const row = state().documents[document.name];
      if (row !== undefined && store.isNew(document.name)) seedDocument(document, firstContent(state(), row));
      else migrateDocument(document);
      return Promise.resolve();
    },
    connected: guarded('Greeting a page', ({ connection, context }) => {
      const { writer } = context;
      if (writer !== undefined) tellYou(connection, writer);
    }),
    beforeSync: ({ connection, document, type, payload }) => {
      const { writer } = connection.context;
      // 1 is the answer to a first step, 2 a change: both bring content.
      if ((type !== 1 && type !== 2) || connection.readOnly || writer === undefined) return Promise.resolve();
      const problem = problemOf(document, payload, writer);
      if (problem === null) return Promise.resolve();
      log.note('A change of a document was refused.', { problem, surface: writer.visitor.surface });
      return Promise.reject(refusal(refusals[problem]));
    },
    beforeHandleAwareness: ({ connection, document, states }) => {
      const writer = connection?.context.writer;
      if (writer === undefined) return Promise.resolve();
      const row = state().documents[document.name];
      sanitiseAwareness(states, {
        mayBe: (client) => clients.mayBe(document.name, client, writer),
        appears:
          row === undefined
            ? { kind: 'participant' }
            : appearsIn(state(), row, actorOf(writer.visitor), writer.seat),
      });
      for (const client of states.keys()) clients.pin(document.name, client, writer);
      return Promise.resolve();
    },
    onDisconnect: guarded('Seeing a page off', ({ documentName, context }) => {
      if (context.writer !== undefined) clients.release(documentName, context.writer);
    }),
    afterUnloadDocument: guarded('Putting a document away', ({ documentName }) => {
      // Somebody may have come back while it was put away.
      const isBack = hocuspocus.documents.has(documentName) || hocuspocus.loadingDocuments.has(documentName);
      if (!isBack) store.tidy(documentName);
    }),
  });

  const problemOf = (
    document: Document,
    update: Uint8Array,
    writer: Writer,
  ): keyof typeof refusals | null => {
    if (storageProblem !== null && !store.canWrite()) return 'storage';
    const isForeign = (client: number): boolean => clients.isForeign(document.name, client, writer);
    const problem = checkUpdate(document, update, isForeign);
    if (problem !== null) return problem;
    return store.size(document.name) + update.byteLength > largestDocument ? 'too-large' : null;
  };

  return {
    store,
    rightOf,
    problem: () => storageProblem,
    connections: () => allJoined().length,
    connected: (raw, visitor, request) => {
      const socket = syncSocket(raw, {
        gate,
        clock,
        note: (message) => log.note(message, { surface: visitor.surface }),
      });
      const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
      // What Hocuspocus may know of the request: no cookie.
      const connection = hocuspocus.handleConnection(socket, new Request(url), { visitor, socket });
      raw.on('message', (data: Buffer, isBinary) => {
        if (!socket.mayHandle(data.byteLength) || isPong(data)) return;
        if (!isBinary || !isForOne(data)) {
          log.note('A message about a document could not be read.', { surface: visitor.surface });
          socket.cut(syncCloseCodes.tooMuch);
          return;
        }
        connection.handleMessage(new Uint8Array(data));
      });
      // Pages notice a dead line by not hearing this; browsers show them no ping of the protocol.
      const beat = setInterval(() => socket.send(ping), 3000);
      beat.unref();
      raw.on('error', () => raw.terminate());
      raw.on('close', (code, reason) => {
        clearInterval(beat);
        connection.handleClose({ code, reason: reason.toString() });
      });
    },
    change: async (name, author, work) => {
      if (storageProblem !== null && !store.canWrite()) return false;
      const direct = await hocuspocus.openDirectConnection(name, { writer: hostWriter(author) } as never);
      try {
        await direct.transact(work);
        return gate.commit();
      } finally {
        await direct.disconnect();
      }
    },
    recordChanged: () => {
      const changed = new Set<string>();
      for (const connection of allJoined()) {
        const { writer } = connection.context;
        const { name } = connection.document;
        if (writer === undefined) continue;
        const right = rightOf(writer.visitor, writer.seat, name);
        if (right === writer.right) continue;
        writer.right = right;
        connection.readOnly = right !== 'edit';
        changed.add(name);
        if (right === 'none') connection.close(refusal('This document is not open to you any more.'));
        else tellYou(connection, writer);
      }
      for (const name of changed) meeting.rightsChanged(name);
      for (const connection of allJoined()) {
        const { name } = connection.document;
        if (changed.has(name) && connection.context.writer?.right === 'edit') {
          say(connection, { t: 'mesh', topic: meeting.topicOf(name) });
        }
      }
    },
    fileChanged: () => {
      gate.commit();
      storageProblem = null;
      for (const name of hocuspocus.documents.keys()) drop(name);
      clients.forgetAll();
      store.forgetAll();
    },
    stop: () => {
      gate.commit();
      for (const connection of allJoined()) connection.context.socket.cut(syncCloseCodes.goingAway);
    },
  };
}
