import { writeVarString, writeVarUint } from 'lib0/encoding';
import { WebSocket } from 'ws';
import type { Participant } from './client.ts';
import { frameOf, type HeardFrame, readFrame } from './sync-frames.ts';
import { until } from './until.ts';

/** A peer that sends whatever a test wants, over a real socket. */
export type RawPeer = {
  readonly socket: WebSocket;
  readonly heard: readonly HeardFrame[];
  /** The code of the end of the connection; null while it lives. */
  closed(): number | null;
  /** From now on hears of each frame as it comes. */
  onFrame(listener: (frame: HeardFrame) => void): void;
  send(frame: Uint8Array): void;
  /** Asks to be let into a document. */
  auth(document: string, token?: string): void;
  /** As `auth`, and waits until the host let it in. */
  joins(document: string, token?: string): Promise<void>;
};

export type Who = Pick<Participant<'phone' | 'desk' | 'console'>, 'origin' | 'cookies'>;

/** Connects to the host's documents and to none of them yet; who calls it ends the socket. */
export async function connectPeer(
  who: Who,
  surface: 'phone' | 'desk' | 'console' | 'screen',
): Promise<RawPeer> {
  const socket = new WebSocket(`${who.origin.replace('http', 'ws')}/sync?surface=${surface}`, {
    headers: { cookie: who.cookies, origin: who.origin },
    perMessageDeflate: false,
  });
  const heard: HeardFrame[] = [];
  const listeners: ((frame: HeardFrame) => void)[] = [];
  let closed: number | null = null;
  socket.on('error', () => undefined);
  socket.on('close', (code) => (closed = code));
  socket.on('message', (data) => {
    const frame = readFrame(new Uint8Array(data as Buffer));
    if (frame === null) return;
    heard.push(frame);
    for (const listener of listeners) listener(frame);
  });
  await until('the socket to open', () => socket.readyState === socket.OPEN || closed !== null);
  const send = (frame: Uint8Array): void => {
    if (socket.readyState === socket.OPEN) socket.send(frame);
  };
  const auth = (document: string, token = ''): void =>
    send(
      frameOf(document, 'auth', (encoder) => {
        writeVarUint(encoder, 0);
        writeVarString(encoder, token);
      }),
    );
  return {
    socket,
    heard,
    closed: () => closed,
    onFrame: (listener) => void listeners.push(listener),
    send,
    auth,
    joins: async (document, token) => {
      auth(document, token);
      await until('the host to let the peer in', () =>
        heard.some((frame) => frame.document === document && frame.kind === 'stateless'),
      );
    },
  };
}
