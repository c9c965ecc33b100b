import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../shared/util/json.ts';
import { openHostLog } from './store/host-log.ts';
import type { HostEvent, HostOptions } from './process-protocol.ts';
import type { Host } from './running-host.ts';
import { watchAddresses } from './addresses/watch.ts';
import { isHeadMoment } from './consultation/head-moments.ts';
import {
  type ConsultationCommit,
  type OpenedFile,
  type Session,
  openSession,
} from './consultation/session.ts';
import { openDocuments } from './coedit/open.ts';
import { openCounting } from './counting/counting.ts';
import { asJson, followGroupings } from './grouping/follow-groupings.ts';
import { addConsolePages } from './transport/console-pages.ts';
import { addFilesApi } from './files/api.ts';
import { defaultFolder } from './files/place.ts';
import type { FileTools } from './files/tools.ts';
import { openRecentFiles } from './files/recent.ts';
import { wrongCodes as openWrongCodes } from './joining/wrong-codes.ts';
import { followDraft } from './consultation/drafted.ts';
import { type LiveFacts, openLiveFacts } from './live-facts.ts';
import { type LiveHub, openLiveHub } from './live-hub.ts';
import { rehearsalTool } from './rehearse/rehearsal-tool.ts';
import { makeKeys } from './transport/identify.ts';
import { roomListener } from './transport/room-listener.ts';
import { addRoomPages } from './transport/room-pages.ts';
import { type Web, openWeb } from './transport/web.ts';
import { version } from './version.ts';

export type { Host };

/**
 * Starts a host: a listener on this computer alone for the console, and, while the room is open, a second one for the
 * room.
 *
 * Throws with one sentence when the file cannot be opened or no port can be had. Closing it closes the room and the
 * file.
 */
export async function createHost(
  options: HostOptions & {
    readonly log?: (line: string) => void;
    readonly clock?: () => number;
    readonly tools?: FileTools;
    /** Folder of new files; the person's documents unless given. */
    readonly documents?: string;
  },
): Promise<Host> {
  const { appData, pages, clock = Date.now, log: tell = () => undefined } = options;
  mkdirSync(appData, { recursive: true });
  const log = openHostLog(join(appData, 'logs'), clock);
  const keys = makeKeys();
  const wrongCodes = openWrongCodes(clock);
  const recent = openRecentFiles(appData, clock);
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const noteError = (message: string, error: unknown): void => log.bug(message, error);
  const makeWeb = (loopback: boolean): Promise<Web> => openWeb(pages, { loopback, note: noteError });
  const consoleWeb = await makeWeb(true);
  const room = roomListener(async () => {
    const web = await makeWeb(false);
    addRoomPages(web, { state: () => session.state(), keys, wrongCodes, loopback: false });
    documents.addRoutes(web, false);
    hub.endpoint.attach(web.app.server, { port: web.port, loopback: false });
    return web;
  }, options.lanPort);

  const addresses = watchAddresses(() => hub.changed());
  const facts: LiveFacts = openLiveFacts(
    addresses,
    () => session.current(),
    room.port,
    () => ({ computing: groupings.now(), counting: counting.now() }),
  );

  const openRoom = async (): Promise<void> => {
    try {
      await room.open();
      facts.roomProblem(null);
      emit({ type: 'room-opened' });
    } catch (thrown) {
      log.bug('The room could not be opened.', thrown);
      const say = thrown instanceof Error ? thrown.message : 'Phones cannot reach this computer.';
      facts.roomProblem(say);
      tell(say);
    }
    hub.changed();
  };
  const closeRoom = async (): Promise<void> => {
    if (room.port() === null) return;
    hub.closeRoom('The organiser has closed the room.');
    await room.close();
    emit({ type: 'room-closed' });
    hub.changed();
  };
  /** The listener follows the record; each is told of once. */
  const followRoom = (open: boolean): void => {
    if (open !== (room.port() !== null)) void (open ? openRoom() : closeRoom());
  };
  const meetingRuns = (): boolean => {
    const { currentMeeting, meetings } = session.state();
    const meeting = currentMeeting === null ? undefined : meetings[currentMeeting];
    return meeting !== undefined && meeting.startedAt !== null && meeting.endedAt === null;
  };
  let ran = false;
  const followMeeting = (): void => {
    if (meetingRuns() === ran) return;
    ran = !ran;
    emit({ type: 'meeting-running', running: ran });
  };

  /** Files that were closed with their room open, by this process. */
  const roomWasOpen = new Set<string>();
  const counting = openCounting({ log, changed: () => hub.progressed() });
  const session: Session = openSession(
    { appData, version, clock, counting },
    {
      opened: (file: OpenedFile, again) => {
        facts.reset();
        documents.fileChanged();
        // At the same port: the phones in the room find it by themselves.
        if (roomWasOpen.delete(file.path) && again) void submitAsConsole('room.open');
        recent.opened(file.path, file.record.state().about?.title ?? '');
        documents.opened(file.record.state());
        emit({ type: 'file-opened', path: file.path });
        followRoom(file.record.state().room.open);
        groupings.follow();
        followMeeting();
        hub.changed();
      },
      closing: async (file) => {
        // Closed in an orderly way, a consultation does not open the network by itself the next time.
        if (file.record.state().room.open) {
          roomWasOpen.add(file.path);
          await submitAsConsole('room.close');
        }
        await closeRoom();
        documents.fileChanged();
      },
      closed: () => {
        groupings.stop();
        counting.stop();
        facts.reset();
        documents.fileChanged();
        followMeeting();
        hub.changed();
      },
      committed: (commit: ConsultationCommit) => {
        if (isHeadMoment(commit)) facts.headIs(session.current()?.record.head() ?? '');
        hub.committed(commit);
        documents.committed(commit.before, commit.after);
        if (commit.before.room.open !== commit.after.room.open) followRoom(commit.after.room.open);
        const { about } = commit.after;
        if (about !== null && about.title !== commit.before.about?.title) recent.titled(about.title);
        followMeeting();
        groupings.follow();
      },
    },
  );
  const draftNow = followDraft(() => session.current()?.record.reading ?? null);
  const documents = openDocuments({
    session: () => session,
    keys,
    log,
    clock,
    drafted: () => hub.drafted(),
    draftNow,
  });
  const hub: LiveHub = openLiveHub({
    session: () => session,
    facts,
    keys,
    wrongCodes,
    log,
    clock,
    version,
    paths: documents.paths,
    beside: documents.beside,
    draftNow,
  });

  const groupings = followGroupings({
    state: () => session.state(),
    record: (run, grouping) => void submitAs('host', 'sort.record', { run, grouping: asJson(grouping) }),
    giveUp: (run) => void submitAs('console', 'sort.stop', { run }),
    changed: () => hub.changed(),
    bug: noteError,
  });

  let acts = 0;
  const submitAsConsole = (name: string, body: JsonObject = {}) => submitAs('console', name, body);
  const submitAs = async (kind: 'console' | 'host', name: string, body: JsonObject) => {
    acts += 1;
    const record = session.current()?.record;
    if (record === undefined) return { ok: false, say: 'No consultation is open.' };
    const key = `${record.origin} ${acts}`;
    return record.submit({
      device: 'host',
      key,
      actor: { kind },
      command: { name, seat: null, body },
    });
  };

  const rehearsal = rehearsalTool({
    session: () => session,
    folder: options.documents ?? defaultFolder(),
    roomPort: async () => {
      await room.settled();
      return room.port();
    },
  });

  addRoomPages(consoleWeb, { state: () => session.state(), keys, wrongCodes, loopback: true });
  addConsolePages(consoleWeb, keys);
  documents.addRoutes(consoleWeb, true);
  addFilesApi(consoleWeb, {
    session,
    keys,
    recent,
    facts,
    appData,
    documents: options.documents ?? defaultFolder(),
    clock,
    log,
    pages,
    tools: { rehearse: rehearsal, ...options.tools },
    changed: () => hub.changed(),
  });
  hub.endpoint.attach(consoleWeb.app.server, { port: consoleWeb.port, loopback: true });
  // Backups and sticks change nothing in the record: their times are looked at now and then.
  const looking = setInterval(() => hub.changed(), 5000);
  looking.unref();

  const close = async (): Promise<void> => {
    clearInterval(looking);
    try {
      await session.close();
    } finally {
      groupings.stop();
      counting.stop();
      addresses.stop();
      documents.stop();
      hub.stop();
      await room.close();
      await consoleWeb.app.close();
    }
  };

  try {
    if (options.file !== undefined) await session.open(options.file);
    await listenForConsole(consoleWeb, options.consolePort ?? 0);
    if (options.lan === true && !session.state().room.open) await submitAsConsole('room.open');
    await room.settled();
  } catch (thrown) {
    await close();
    throw thrown;
  }

  const origin = `http://127.0.0.1:${consoleWeb.port()}`;
  const newConsoleUrl = (): string => `${origin}/console?token=${keys.consoleToken()}`;
  return {
    consoleUrl: newConsoleUrl(),
    screenUrl: `${origin}/screen?token=${keys.screenToken}`,
    newConsoleUrl,
    session,
    roomUrls: () => facts.now().addresses.map(({ url }) => url),
    roomPort: room.port,
    act: submitAsConsole,
    onEvent: (listener) => {
      listeners.add(listener);
      // What already is so counts as news for who listens from now on.
      const file = session.current();
      if (file !== null) listener({ type: 'file-opened', path: file.path });
      if (room.port() !== null) listener({ type: 'room-opened' });
      if (ran) listener({ type: 'meeting-running', running: true });
      return () => listeners.delete(listener);
    },
    open: async (path) => void (await session.open(path)),
    networkChanged: () => addresses.look(),
    close,
  };
}

async function listenForConsole(web: Web, port: number): Promise<void> {
  try {
    await web.app.listen({ host: '127.0.0.1', port });
  } catch (thrown) {
    throw new Error(`The console cannot be opened: port ${port} is in use by another program.`, {
      cause: thrown,
    });
  }
}
