import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/** Kinds of messages as Hocuspocus numbers them. */
export const kinds = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  syncReply: 4,
  stateless: 5,
  broadcastStateless: 6,
  close: 7,
  syncStatus: 8,
  ping: 9,
  pong: 10,
} as const;
type Kind = keyof typeof kinds;

/** What a peer heard: the kind, and for sync messages the step (0: what have you, 1: all that you lack, 2: a change). */
export type HeardFrame = {
  readonly document: string;
  readonly kind: Kind;
  readonly step: number | null;
  /** The text of a stateless message, of a refusal or a farewell. */
  readonly text: string;
  /** The update of a sync message, the states of an awareness message. */
  readonly bytes: Uint8Array;
};

/** A frame of this kind to a document. */
export function frameOf(
  document: string,
  kind: Kind | number,
  write: (encoder: ReturnType<typeof createEncoder>) => void = () => undefined,
): Uint8Array<ArrayBuffer> {
  const encoder = createEncoder();
  writeVarString(encoder, document);
  writeVarUint(encoder, typeof kind === 'number' ? kind : kinds[kind]);
  write(encoder);
  return Uint8Array.from(toUint8Array(encoder));
}

/** A change (2), the answer to a first step (1), or a state vector (0). */
export function syncFrame(document: string, step: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return frameOf(document, 'sync', (encoder) => {
    writeVarUint(encoder, step);
    writeVarUint8Array(encoder, bytes);
  });
}

/** What a page says of itself, or of others. */
export function awarenessFrame(
  document: string,
  states: readonly { readonly client: number; readonly clock?: number; readonly state: unknown }[],
): Uint8Array<ArrayBuffer> {
  const inner = createEncoder();
  writeVarUint(inner, states.length);
  for (const { client, clock = 1, state } of states) {
    writeVarUint(inner, client);
    writeVarUint(inner, clock);
    writeVarString(inner, JSON.stringify(state));
  }
  return frameOf(document, 'awareness', (encoder) => writeVarUint8Array(encoder, toUint8Array(inner)));
}

/** What the host sent; null for what is addressed to no document. */
export function readFrame(bytes: Uint8Array): HeardFrame | null {
  if (bytes.byteLength < 2) return null;
  const decoder = createDecoder(bytes);
  const [document = ''] = readVarString(decoder).split('\0');
  const number = readVarUint(decoder);
  const kind = (Object.keys(kinds) as Kind[]).find((name) => kinds[name] === number);
  if (kind === undefined) return null;
  const nothing = { document, kind, step: null, text: '', bytes: new Uint8Array() };
  switch (kind) {
    case 'sync':
    case 'syncReply':
      return { ...nothing, step: readVarUint(decoder), bytes: readVarUint8Array(decoder) };
    case 'awareness':
      return { ...nothing, bytes: readVarUint8Array(decoder) };
    case 'syncStatus':
      return { ...nothing, step: readVarUint(decoder) };
    case 'auth':
      return { ...nothing, step: readVarUint(decoder), text: readVarString(decoder) };
    case 'stateless':
    case 'close':
      return { ...nothing, text: readVarString(decoder) };
    default:
      return nothing;
  }
}
