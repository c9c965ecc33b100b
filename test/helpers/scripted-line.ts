import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarInt, writeVarString, writeVarUint } from 'lib0/encoding';
import { onTestFinished } from 'vitest';
import { writeSyncStep1, writeSyncStep2 } from 'y-protocols/sync';
import * as Y from 'yjs';
import { until } from './until.ts';

/** Kinds of messages as Hocuspocus numbers them. */
export const kind = { sync: 0, awareness: 1, auth: 2, stateless: 5, close: 7, status: 8 } as const;

/** A browser's socket whose other end is the test. */
class ScriptedSocket extends EventTarget {
  static readonly all: ScriptedSocket[] = [];
  readyState = 0;
  binaryType = 'arraybuffer';
  /** What the page sent: kind, and the kind of sync message where it is one. */
  readonly said: { readonly kind: number; readonly step: number | null }[] = [];

  constructor() {
    super();
    ScriptedSocket.all.push(this);
  }

  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  send(data: Uint8Array): void {
    if (data.length === 1) return;
    const decoder = createDecoder(data);
    readVarString(decoder);
    const what = readVarUint(decoder);
    this.said.push({ kind: what, step: what === kind.sync ? readVarUint(decoder) : null });
  }

  hears(data: Uint8Array): void {
    this.dispatchEvent(new MessageEvent('message', { data: data.slice().buffer }));
  }

  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('close'), { code: 1006, reason: '' })));
  }
}

/** A page's document whose host is played by the test, message by message. */
export function scriptedLine(onOpen: (line: HocuspocusProviderWebsocket) => void = () => undefined) {
  const doc = new Y.Doc();
  const host = new Y.Doc();
  const before = ScriptedSocket.all.length;
  const line: HocuspocusProviderWebsocket = new HocuspocusProviderWebsocket({
    url: 'ws://host/sync',
    WebSocketPolyfill: ScriptedSocket,
    delay: 1,
    minDelay: 1,
    maxDelay: 5,
    onOpen: () => onOpen(line),
  });
  const provider = new HocuspocusProvider({
    websocketProvider: line,
    name: 'DOC',
    document: doc,
    token: 't',
  });
  provider.attach();
  onTestFinished(() => {
    provider.destroy();
    line.destroy();
    doc.destroy();
  });
  const socket = (): ScriptedSocket => {
    const last = ScriptedSocket.all.at(-1);
    if (last === undefined || ScriptedSocket.all.length === before) throw new Error('no socket yet');
    return last;
  };
  const tell = (what: number, write: (encoder: ReturnType<typeof createEncoder>) => void): void => {
    const encoder = createEncoder();
    writeVarString(encoder, 'DOC');
    writeVarUint(encoder, what);
    write(encoder);
    socket().hears(toUint8Array(encoder));
  };
  return {
    doc,
    host,
    provider,
    line,
    socket,
    /** Resolves when a socket waits to be opened. */
    waiting: () => until('a socket', () => ScriptedSocket.all.length > before && socket().readyState === 0),
    /** Resolves when the page has introduced itself on a fresh socket. */
    connect: async () => {
      await until('a socket', () => ScriptedSocket.all.length > before && socket().readyState === 0);
      socket().opens();
      await until('the first step', () => socket().said.some(({ step }) => step === 0));
    },
    letIn: () =>
      tell(kind.auth, (encoder) => {
        writeVarUint(encoder, 2);
        writeVarString(encoder, 'read-write');
      }),
    ask: () => tell(kind.sync, (encoder) => writeSyncStep1(encoder, host)),
    answer: () => tell(kind.sync, (encoder) => writeSyncStep2(encoder, host)),
    acknowledge: (taken = true) => tell(kind.status, (encoder) => writeVarInt(encoder, taken ? 1 : 0)),
    breaks: () => socket().close(),
  };
}
