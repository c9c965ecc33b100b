import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { allowance } from '../transport/rate.ts';
import type { CommitGate } from './commit-gate.ts';
import { oneFrame } from './one-frame.ts';

/** A page that types, drags and moves its caret sends some dozens a second. */
const messagesPerSecond = 150;
const messageBurst = 600;
/** A page that comes back sends all that it wrote meanwhile. */
const bytesPerSecond = 1024 * 1024;
const byteBurst = 24 * 1024 * 1024;
/** A page that does not read: closed when so many bytes wait for it. */
const mostUnread = 1024 * 1024;

export const syncCloseCodes = { tooMuch: 4408, unread: 4409, storage: 4507, goingAway: 1001 } as const;

/** The socket as Hocuspocus sees it. */
export type SyncSocket = {
  readonly readyState: number;
  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void;
  close(code?: number, reason?: string): void;
  /** From now on nothing goes out any more, and the connection ends. */
  cut(code: number): void;
  /** Whether a message that came may be handled; otherwise the connection is ended. */
  mayHandle(bytes: number): boolean;
};

/**
 * Stands between a WebSocket and Hocuspocus, which knows neither limits nor backpressure.
 *
 * `first`: bytes that a newcomer may have waiting, once: the document as a whole may be larger than what is tolerated
 * later.
 */
export function syncSocket(
  socket: WebSocket,
  parts: {
    /** What the WebSocket writes to. It holds no message back itself: there is no compression. */
    readonly stream: Duplex;
    readonly gate: CommitGate;
    readonly clock: () => number;
    readonly note: (message: string) => void;
  },
): SyncSocket {
  const messages = allowance(messagesPerSecond, messageBurst, parts.clock);
  const bytes = allowance(bytesPerSecond / 1024, byteBurst / 1024, parts.clock);
  let isCut = false;
  /** What a large document needs at once is allowed for until it was read. */
  let allowed = mostUnread;

  const cut = (code: number): void => {
    if (isCut) return;
    isCut = true;
    socket.close(code);
    // A page that does not read does not answer a farewell either.
    setTimeout(() => socket.terminate(), 2000).unref();
  };
  /** A page that misses a message comes again: it would not know that it misses one. */
  const lost = (): void => cut(syncCloseCodes.storage);
  const sendNow = (data: Uint8Array): void => {
    if (isCut || socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount === 0) allowed = Math.max(mostUnread, data.byteLength * 2);
    if (socket.bufferedAmount > allowed) {
      parts.note('A page did not read a document and was closed.');
      isCut = true;
      socket.terminate();
      return;
    }
    parts.stream.write(oneFrame(data));
  };

  return {
    get readyState() {
      return isCut ? socket.CLOSING : socket.readyState;
    },
    send: (data) => {
      if (data instanceof Uint8Array) parts.gate.whenWritten(() => sendNow(data), lost);
    },
    close: (code, reason) => parts.gate.whenWritten(() => socket.close(code, reason), lost),
    cut,
    mayHandle: (length) => {
      if (isCut) return false;
      let fine = messages.take();
      for (let taken = 0; fine && taken < length; taken += 1024) fine = bytes.take();
      if (!fine) {
        parts.note('A page sent too much at once and was closed.');
        cut(syncCloseCodes.tooMuch);
      }
      return fine;
    },
  };
}
