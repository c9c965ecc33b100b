import {
  createDecoder,
  type Decoder,
  hasContent,
  readVarString,
  readVarUint,
  readVarUint8Array,
} from 'lib0/decoding';
import { decodeStateVector } from 'yjs';

/** Kinds of messages as Hocuspocus 4.7 numbers them; the others are the server's own, or nobody's. */
const kinds = { sync: 0, awareness: 1, auth: 2, query: 3, syncReply: 4, stateless: 5, close: 7 } as const;

/** One message of a page about one document. */
export type SyncFrame = {
  /** The document's id, with or without the page's own number behind. */
  readonly address: string;
  readonly kind: 'auth' | 'sync' | 'awareness' | 'close' | 'nothing';
};

const idShape = /^[0-9A-Z]{16}$/u;
const tabShape = /^[\w-]{0,80}$/u;
const longestToken = 200;
/** Clients of a document in a state vector take some ten bytes each. */
const largestVector = 256 * 1024;
const mostStates = 1000;

/**
 * What a page sent, or null for what no page of ours sends.
 *
 * Hocuspocus prints what it cannot read, and some of it ends the whole line: it is handed only what holds together.
 * `nothing`: well-formed, and of no use to the host. Never throws.
 */
export function readSyncFrame(data: Uint8Array): SyncFrame | null {
  // Addresses are short: their length is one byte.
  const length = data[0] ?? 0;
  if (length < 16 || length > 100 || data.byteLength <= length) return null;
  try {
    const decoder = createDecoder(data);
    const address = readVarString(decoder);
    const [id = '', tab = ''] = address.split('\0');
    if (!idShape.test(id) || !tabShape.test(tab)) return null;
    const kind = readKind(decoder);
    return kind === null || (hasContent(decoder) && kind !== 'nothing') ? null : { address, kind };
  } catch {
    // Anything may come from the network.
    return null;
  }
}

function readKind(decoder: Decoder): SyncFrame['kind'] | null {
  switch (readVarUint(decoder)) {
    case kinds.sync:
    case kinds.syncReply:
      return readSync(decoder);
    case kinds.awareness:
      return readStates(readVarUint8Array(decoder));
    case kinds.auth:
      return readAuth(decoder);
    case kinds.query:
    case kinds.stateless:
      return 'nothing';
    case kinds.close:
      // The provider gives no reason.
      if (hasContent(decoder)) readVarString(decoder);
      return 'close';
    default:
      return null;
  }
}

function readAuth(decoder: Decoder): 'auth' | null {
  if (readVarUint(decoder) !== 0 || readVarString(decoder).length > longestToken) return null;
  // The provider's version.
  if (hasContent(decoder) && readVarString(decoder).length > longestToken) return null;
  return 'auth';
}

function readSync(decoder: Decoder): 'sync' | null {
  const step = readVarUint(decoder);
  const bytes = readVarUint8Array(decoder);
  // The shortest change says that there is none, in two bytes.
  if (step === 1 || step === 2) return bytes.byteLength < 2 ? null : 'sync';
  if (step !== 0 || bytes.byteLength > largestVector) return null;
  decodeStateVector(bytes);
  return 'sync';
}

function readStates(bytes: Uint8Array): 'awareness' | null {
  const decoder = createDecoder(bytes);
  const count = readVarUint(decoder);
  if (count > mostStates) return null;
  for (let at = 0; at < count; at += 1) {
    readVarUint(decoder);
    readVarUint(decoder);
    const said: unknown = JSON.parse(readVarString(decoder));
    if (typeof said !== 'object' || Array.isArray(said)) return null;
  }
  return 'awareness';
}
