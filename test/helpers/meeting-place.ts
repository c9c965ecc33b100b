import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { largestSignal, openSignalling } from '../../electron/host/coedit/signalling.ts';
import { until } from './until.ts';

/** A page at the place where editors meet, speaking to it by hand. */
export type Caller = {
  readonly socket: WebSocket;
  /** Everything that it was told, newest last. */
  readonly heard: readonly Heard[];
  /** Sends a frame, or raw text. */
  say(frame: object | string): void;
  /** Resolves when everything that it said before was heard by the host. */
  settled(): Promise<void>;
};

export type Heard = {
  readonly type: string;
  readonly topic?: string;
  readonly data?: { readonly type: string; readonly from: string; readonly to?: string };
};

/** The host's signalling on a port of its own; who may edit is a list that the test changes. */
export async function startMeetingPlace() {
  const notes: string[] = [];
  const barred = new Set<string>();
  let now = 0;
  const signalling = openSignalling({
    mayEdit: ({ device }, document) => !barred.has(`${device} ${document}`) && !barred.has(device),
    note: (message) => notes.push(message),
    clock: () => now,
  });
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: largestSignal });
  server.on('connection', (socket, request) => {
    const device = request.url?.slice(1) ?? '';
    signalling.connected(socket, { surface: 'desk', device, trusted: false });
  });
  await until('the port', () => server.address() !== null);
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    signalling.stop();
    server.close();
  });

  const open = async (device: string): Promise<Caller> => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/${device}`);
    const heard: Heard[] = [];
    socket.on('error', () => undefined);
    socket.on('message', (data) => heard.push(JSON.parse((data as Buffer).toString()) as Heard));
    onTestFinished(() => socket.terminate());
    await until('the line', () => socket.readyState === WebSocket.OPEN);
    const pongs = (): number => heard.filter(({ type }) => type === 'pong').length;
    const say = (frame: object | string): void =>
      socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    return {
      socket,
      heard,
      say,
      settled: async () => {
        const before = pongs();
        say({ type: 'ping' });
        await until('an answer', () => pongs() > before);
      },
    };
  };
  return {
    signalling,
    notes,
    barred,
    server,
    pass: (milliseconds: number) => (now += milliseconds),
    open,
    /** Opens a page that joins and announces itself under a name. */
    join: async (device: string, topic: string, name: string): Promise<Caller> => {
      const caller = await open(device);
      caller.say({ type: 'subscribe', topics: [topic] });
      caller.say(announce(topic, name));
      await caller.settled();
      return caller;
    },
  };
}

export function announce(topic: string, from: string): object {
  return { type: 'publish', topic, data: { type: 'announce', from } };
}

export function offer(topic: string, from: string, to: string, sdp = 'v=0'): object {
  return {
    type: 'publish',
    topic,
    data: { type: 'signal', from, to, token: 1, signal: { type: 'offer', sdp } },
  };
}

/** Names from which a page heard, in order. */
export function namesHeard(caller: Caller, topic?: string): readonly string[] {
  return caller.heard
    .filter((frame) => frame.type === 'publish' && (topic === undefined || frame.topic === topic))
    .map(({ data }) => data?.from ?? '');
}
