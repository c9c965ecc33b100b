import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Surface } from '../../../shared/contract/frames.ts';
import type { Visitor } from '../views/audience.ts';
import { checkRequest } from './same-origin.ts';

/** What a phone may send at once: the longest sealed section fits twice. */
const largestPhoneFrame = 64 * 1024;
/** A desk enters papers of a secret ballot in batches. */
const largestDeskFrame = 2 * 1024 * 1024;
/** The console imports lists of people through commands. */
const largestConsoleFrame = 16 * 1024 * 1024;

/** A room of 500 behind one router, with several pages each while they come back. */
const mostAtOneAddress = 1500;
const mostOfOneDevice = 12;
const mostAltogether = 3000;

const pingEvery = 4000;
/** A page that does not answer a farewell is cut off after so long, in milliseconds. */
const farewell = 1000;
const goingAway = 1001;

export type LiveEndpoint = {
  /** Serves upgrades of one listener. */
  attach(
    server: { on(event: 'upgrade', listener: (r: IncomingMessage, s: Duplex, h: Buffer) => void): unknown },
    listener: { readonly port: () => number; readonly loopback: boolean },
  ): void;
  /** Ends every line that came over the room's listener, whatever its path: else that could not close. */
  endRoom(): void;
  stop(): void;
};

export type LiveDoor = {
  /** Who this is, or one sentence why it is not let in. */
  identify(
    request: IncomingMessage,
    surface: Surface,
    listener: { readonly port: number; readonly loopback: boolean },
  ): Visitor | { readonly status: 401 | 403; readonly say: string };
  /** Hears of a bug at the door: it costs one page its connection, and the page comes again. */
  readonly bug: (what: string, thrown: unknown) => void;
  /** What stands behind each path; a path that is not here is no page. */
  readonly paths: { readonly [path: string]: LivePath };
};

/** One path of WebSockets. */
export type LivePath = {
  readonly connected: (
    socket: WebSocket,
    visitor: Visitor,
    request: IncomingMessage,
    loopback: boolean,
  ) => void;
  /** Largest message of a surface, in bytes; without it, as for the pages' own frames. */
  readonly largest?: number;
};

const surfaces: ReadonlySet<string> = new Set<Surface>(['phone', 'screen', 'desk', 'console']);

/** The WebSockets of both listeners, each at `/PATH?surface=…`. */
export function openLiveEndpoint(door: LiveDoor): LiveEndpoint {
  const paths = new Map(Object.entries(door.paths).map(([path, own]) => [path, openPath(own)]));
  const servers = (): readonly WebSocketServer[] => [
    ...new Set([...paths.values()].flatMap((path) => Object.values(path.servers))),
  ];
  const everySocket = (): WebSocket[] => servers().flatMap(({ clients }) => [...clients]);
  const answering = new WeakMap<WebSocket, true>();
  const inRoom = new Set<WebSocket>();

  const beat = setInterval(() => {
    for (const socket of everySocket()) {
      if (!answering.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, pingEvery);
  beat.unref();

  const upgrade = (
    request: IncomingMessage,
    stream: Duplex,
    head: Buffer,
    listener: { readonly port: number; readonly loopback: boolean },
  ): void => {
    stream.on('error', () => stream.destroy());
    const refusal = checkRequest(request.headers, listener, true);
    if (refusal !== null) {
      refuse(stream, refusal.status, refusal.say);
      return;
    }
    const url = URL.parse(request.url ?? '', 'http://localhost');
    const surface = url?.searchParams.get('surface') ?? '';
    const path = paths.get(url?.pathname ?? '');
    if (path === undefined || !surfaces.has(surface)) {
      refuse(stream, 404, 'There is no such page here.');
      return;
    }
    const { byAddress, byDevice } = path;
    const visitor = door.identify(request, surface as Surface, listener);
    if ('say' in visitor) {
      refuse(stream, visitor.status, visitor.say);
      return;
    }
    const address = request.socket.remoteAddress ?? '';
    const full =
      byAddress.all() >= mostAltogether ||
      byAddress.of(address) >= mostAtOneAddress ||
      byDevice.of(visitor.device) >= mostOfOneDevice;
    if (full) {
      refuse(stream, 429, 'Too many pages are open. Close some and try again.');
      return;
    }
    path.servers[visitor.surface].handleUpgrade(request, stream, head, (socket) => {
      answering.set(socket, true);
      socket.on('pong', () => answering.set(socket, true));
      byAddress.add(address, 1);
      byDevice.add(visitor.device, 1);
      if (!listener.loopback) inRoom.add(socket);
      socket.on('close', () => {
        inRoom.delete(socket);
        byAddress.add(address, -1);
        byDevice.add(visitor.device, -1);
      });
      try {
        path.connected(socket, visitor, request, listener.loopback);
      } catch (thrown) {
        door.bug('Greeting a page failed.', thrown);
        socket.terminate();
      }
    });
  };
  const letIn: typeof upgrade = (request, stream, head, listener) => {
    try {
      upgrade(request, stream, head, listener);
    } catch (thrown) {
      door.bug('Letting a page in failed.', thrown);
      stream.destroy();
    }
  };

  return {
    attach: (server, { port, loopback }) => {
      server.on('upgrade', (request, stream, head) =>
        letIn(request, stream, head, { port: port(), loopback }),
      );
    },
    endRoom: () => {
      for (const socket of inRoom) {
        socket.close(goingAway);
        setTimeout(() => socket.terminate(), farewell).unref();
      }
    },
    stop: () => {
      clearInterval(beat);
      for (const socket of everySocket()) socket.terminate();
      for (const server of servers()) server.close();
    },
  };
}

/** Each path has servers and counts of its own: who edits documents takes no page's place. */
function openPath({ connected, largest }: LivePath) {
  const forRoom = socketServer(largest ?? largestPhoneFrame);
  const servers = {
    phone: forRoom,
    screen: forRoom,
    desk: socketServer(largest ?? largestDeskFrame),
    console: socketServer(largest ?? largestConsoleFrame),
  } as const satisfies Record<Surface, WebSocketServer>;
  return { connected, servers, byAddress: counter(), byDevice: counter() };
}

function socketServer(maxPayload: number): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
}

function counter() {
  const counts = new Map<string, number>();
  let all = 0;
  return {
    all: (): number => all,
    of: (key: string): number => counts.get(key) ?? 0,
    add: (key: string, change: number): void => {
      const count = (counts.get(key) ?? 0) + change;
      all += change;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    },
  };
}

function refuse(stream: Duplex, status: number, say: string): void {
  stream.end(
    `HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(say)}\r\n\r\n${say}`,
  );
}
