import type { IncomingMessage } from 'node:http';
import type { Hocuspocus } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import type { HostLog } from '../store/host-log.ts';
import { allowance } from '../transport/rate.ts';
import type { Visitor } from '../views/audience.ts';
import { isPong, ping } from './address.ts';
import type { CommitGate } from './commit-gate.ts';
import { readSyncFrame } from './sync-frame.ts';
import { syncCloseCodes, syncSocket } from './sync-socket.ts';
import type { Context } from './writers.ts';

/** A page opens a handful of documents, and each again when its rights change. */
const opensPerSecond = 5;
/** Below what Hocuspocus would keep waiting for a document that is not open: it would print it. */
export const opensAtOnce = 40;
/** What is sent before a document is open is the wish to open it, or what was typed just then. */
const largestBefore = 64 * 1024;
/** Each costs a message of its own with every change. */
const mostOpen = 40;

/**
 * Serves one page's socket: what it sends is read, weighed and only then handed to Hocuspocus.
 *
 * A page that sends what no page of ours does has its line cut. It may come back.
 */
export function serveLine(
  raw: WebSocket,
  who: { readonly visitor: Visitor; readonly request: IncomingMessage },
  parts: {
    readonly hocuspocus: Hocuspocus<Context>;
    readonly gate: CommitGate;
    readonly log: HostLog;
    readonly clock: () => number;
  },
): void {
  const { visitor, request } = who;
  const { hocuspocus, gate, log, clock } = parts;
  const note = (message: string): void => log.note(message, { surface: visitor.surface });
  const socket = syncSocket(raw, { stream: request.socket, gate, clock, note });
  const opens = allowance(opensPerSecond, opensAtOnce, clock);
  const open = new Set<string>();
  const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
  // What Hocuspocus may know of the request: no cookie.
  const connection = hocuspocus.handleConnection(socket, new Request(url), { visitor, socket, open });

  const end = (message: string): void => {
    note(message);
    socket.cut(syncCloseCodes.tooMuch);
  };
  raw.on('message', (data: Buffer, isBinary) => {
    if (!socket.mayHandle(data.byteLength) || isPong(data)) return;
    const frame = isBinary ? readSyncFrame(data) : null;
    if (frame === null) {
      end('A message about a document could not be read.');
      return;
    }
    if (frame.kind === 'nothing') return;
    if (!open.has(frame.address)) {
      // Kept waiting, a farewell would end what the same page opens next.
      if (frame.kind === 'close') return;
      if (!opens.take() || data.byteLength > largestBefore || open.size >= mostOpen) {
        end('A page asked for too many documents at once and was closed.');
        return;
      }
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
}
