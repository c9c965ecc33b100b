import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { HostFrame } from '../../shared/contract/frames.ts';
import type { ConsultationCommit, Session } from './consultation/session.ts';
import { noFile } from './consultation/no-file.ts';
import type { Consultation } from '../../shared/domain/model/consultation.ts';
import type { Actor, Command } from '../../shared/domain/commands/command.ts';
import type { Answer, Submission } from './engine/answer.ts';
import type { WrongCodes } from './joining/wrong-codes.ts';
import type { LiveFacts } from './live-facts.ts';
import type { HostLog } from './store/host-log.ts';
import { type Keys, identify } from './transport/identify.ts';
import { type LiveConnection, closeCodes, serveConnection } from './transport/live-connection.ts';
import { type LiveEndpoint, type LivePath, openLiveEndpoint } from './transport/live-endpoint.ts';
import { type Visitor, classOf } from './views/audience.ts';
import { paced } from './paced.ts';
import { openBroadcast } from './views/broadcast.ts';
import { anybodysOwn, nobodysOwn, touchedBy } from './views/touched.ts';

/** All connections of both listeners, and what goes to them. */
export type LiveHub = {
  readonly endpoint: LiveEndpoint;
  committed(commit: ConsultationCommit): void;
  /** Live facts changed, or another file is open. */
  changed(): void;
  /** Long work went on: what the team sees of it, and nothing of one's own. */
  progressed(): void;
  /** The framework's draft was written in. */
  drafted(): void;
  /** Takes leave of those who came over the room's listener. */
  closeRoom(say: string): void;
  connections(): number;
  stop(): void;
};

export type LiveHubParts = {
  readonly session: () => Session;
  readonly facts: LiveFacts;
  readonly keys: Keys;
  readonly wrongCodes: WrongCodes;
  readonly log: HostLog;
  readonly clock: () => number;
  readonly version: string;
  /** The state with the framework as people write it together. */
  readonly draftNow: (state: Consultation) => Consultation;
  /** What else pages connect to, and the commands that are not the record's. */
  readonly paths: { readonly [path: string]: LivePath };
  readonly beside: (submission: Submission<Command, Actor>) => Promise<Answer> | null;
};

/**
 * Pages that write the draft show it from its document, at once; the projector, and what is worked out of the draft,
 * get it from here, at most so often, in milliseconds. The room looks at the projector: it waits for nothing that is
 * worked out.
 */
const screensEvery = 50;
const teamEvery = 250;

export function openLiveHub(parts: LiveHubParts): LiveHub {
  const { session, facts, keys, wrongCodes, log, clock, version, draftNow } = parts;
  const bug = (what: string, thrown: unknown): void => log.bug(what, thrown);
  const broadcast = openBroadcast({ state: () => draftNow(session().state()), live: facts.now, bug });
  const draftOnScreens = paced(() => broadcast.screens(), screensEvery);
  const draftForTeam = paced(() => {
    broadcast.changed(nobodysOwn);
    broadcast.flush();
  }, teamEvery);
  const inRoom = new Map<LiveConnection, boolean>();

  const handling = {
    submit: (submission: Submission<Command, Actor>) =>
      parts.beside(submission) ?? (session().current()?.record ?? noFile()).submit(submission),
    again: (connection: LiveConnection) => broadcast.again(connection),
    gone: (connection: LiveConnection) => {
      if (!inRoom.delete(connection)) return;
      broadcast.remove(connection);
      facts.connection(connection.visitor.device, -1);
      broadcast.changed(nobodysOwn);
    },
    wrongCodes,
    clock,
    note: (message: string, fields: Readonly<Record<string, string | number>>) => log.note(message, fields),
    bug,
  };

  const connected = (
    socket: WebSocket,
    visitor: Visitor,
    request: IncomingMessage,
    loopback: boolean,
  ): void => {
    const address = request.socket.remoteAddress ?? '';
    const connection = serveConnection(socket, { visitor, address }, handling);
    inRoom.set(connection, !loopback);
    facts.connection(visitor.device, 1);
    const at = request.socket.localAddress ?? '';
    if (!loopback && !at.startsWith('127.')) facts.reached(visitor.device, at);
    const now = new Date(clock()).toISOString();
    const welcome: HostFrame = {
      t: 'welcome',
      surface: visitor.surface,
      device: visitor.device,
      now,
      version,
    };
    connection.send(JSON.stringify(welcome));
    broadcast.add(connection);
    broadcast.changed(nobodysOwn);
  };

  const endpoint = openLiveEndpoint({
    identify: (request, surface, listener) => identify(request.headers, surface, listener, keys),
    bug,
    paths: { '/live': { connected }, ...parts.paths },
  });

  /** A helper whose pairing was taken back is told, and goes. */
  const showOut = (commit: ConsultationCommit): void => {
    const revoked = commit.events.flatMap(({ type, data }) =>
      type === 'DeviceRevoked' ? [data['device']] : [],
    );
    if (revoked.length === 0) return;
    for (const connection of inRoom.keys()) {
      const { device, surface } = connection.visitor;
      const helper = surface === 'desk' || surface === 'screen';
      if (helper && revoked.includes(device) && classOf(commit.after, connection.visitor) === 'outside') {
        connection.goodbye('The organiser has ended the access of this page.');
      }
    }
  };

  return {
    endpoint,
    committed: (commit) => {
      broadcast.changed(touchedBy(commit));
      showOut(commit);
    },
    changed: () => broadcast.changed(anybodysOwn),
    progressed: () => broadcast.changed(nobodysOwn),
    drafted: () => {
      draftOnScreens.ask();
      draftForTeam.ask();
    },
    closeRoom: (say) => {
      broadcast.flush();
      for (const [connection, room] of inRoom) if (room) connection.goodbye(say);
      endpoint.endRoom();
    },
    connections: () => inRoom.size,
    stop: () => {
      draftOnScreens.stop();
      draftForTeam.stop();
      broadcast.stop();
      for (const connection of inRoom.keys()) connection.close(closeCodes.goingAway);
      endpoint.stop();
    },
  };
}
