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

const pingEvery = 10_000;

export type LiveEndpoint = {
  /** Serves upgrades of one listener. */
  attach(
    server: { on(event: 'upgrade', listener: (r: IncomingMessage, s: Duplex, h: Buffer) => void): unknown },
    listener: { readonly port: () => number; readonly loopback: boolean },
  ): void;
  stop(): void;
};

export type LiveDoor = {
  /** Who this is, or one sentence why it is not let in. */
  identify(
    request: IncomingMessage,
    surface: Surface,
    listener: { readonly port: number; readonly loopback: boolean },
  ): Visitor | { readonly status: 401 | 403; readonly say: string };
  connected(socket: WebSocket, visitor: Visitor, request: IncomingMessage, loopback: boolean): void;
};

const surfaces: ReadonlySet<string> = new Set<Surface>(['phone', 'screen', 'desk', 'console']);

/** The WebSockets at `/live?surface=…` of both listeners. */
export function openLiveEndpoint(door: LiveDoor): LiveEndpoint {
  const forRoom = socketServer(largestPhoneFrame);
  const servers = {
    phone: forRoom,
    screen: forRoom,
    desk: socketServer(largestDeskFrame),
    console: socketServer(largestConsoleFrame),
  } as const satisfies Record<Surface, WebSocketServer>;
  const everySocket = (): WebSocket[] =>
    [...new Set(Object.values(servers))].flatMap(({ clients }) => [...clients]);
  const answering = new WeakMap<WebSocket, true>();
  const byAddress = counter();
  const byDevice = counter();

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
    if (url?.pathname !== '/live' || !surfaces.has(surface)) {
      refuse(stream, 404, 'There is no such page here.');
      return;
    }
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
    servers[visitor.surface].handleUpgrade(request, stream, head, (socket) => {
      answering.set(socket, true);
      socket.on('pong', () => answering.set(socket, true));
      byAddress.add(address, 1);
      byDevice.add(visitor.device, 1);
      socket.on('close', () => {
        byAddress.add(address, -1);
        byDevice.add(visitor.device, -1);
      });
      door.connected(socket, visitor, request, listener.loopback);
    });
  };

  return {
    attach: (server, { port, loopback }) => {
      server.on('upgrade', (request, stream, head) =>
        upgrade(request, stream, head, { port: port(), loopback }),
      );
    },
    stop: () => {
      clearInterval(beat);
      for (const socket of everySocket()) socket.terminate();
      for (const server of Object.values(servers)) server.close();
    },
  };
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
