import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import type { EventDraft } from '../../../shared/domain/event.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import type { RandomBytes } from '../../../shared/util/id.ts';

/** The end of one origin's chain. */
export type ChainHead = { readonly origin: string; readonly counter: number; readonly hash: string };

/** An event as it is hashed: all that is proved, and a commitment to the words that can be erased. */
export type ChainedEvent = {
  readonly origin: string;
  readonly counter: number;
  /** Hash of the event before in this origin; null for the first. */
  readonly prev: string | null;
  readonly at: string;
  readonly type: string;
  readonly v: number;
  readonly data: JsonObject;
  readonly commit: string | null;
};

export type SealedEvent = {
  readonly event: ChainedEvent;
  /** RFC 8785 text of the event; its UTF-8 is what is stored and hashed. */
  readonly text: string;
  readonly hash: string;
  readonly content: { readonly salt: Uint8Array; readonly text: string } | null;
};

/** Puts a draft at the end of a chain. */
export function sealEvent(
  draft: EventDraft,
  place: { readonly origin: string; readonly after: ChainHead | null; readonly at: string },
  randomBytes: RandomBytes,
): SealedEvent {
  const content =
    draft.content === undefined ? null : { salt: randomBytes(16), text: canonicalJson(draft.content) };
  const event: ChainedEvent = {
    origin: place.origin,
    counter: (place.after?.counter ?? 0) + 1,
    prev: place.after?.hash ?? null,
    at: place.at,
    type: draft.type,
    v: draft.v,
    data: draft.data,
    commit: content === null ? null : commitment(content.salt, content.text),
  };
  const text = canonicalJson(event);
  return { event, text, hash: hash('sha256', text, 'hex'), content };
}

/** SHA-256 over salt and canonical content: without the salt nobody can test a guess. */
export function commitment(salt: Uint8Array, text: string): string {
  return hash('sha256', Buffer.concat([salt, Buffer.from(text, 'utf8')]), 'hex');
}

/**
 * Reads a stored event.
 *
 * Returns null when the text is no event; whether it is the right one only its hash tells.
 */
export function readEventText(text: string): ChainedEvent | null {
  const value = parseObject(text);
  if (value === null) return null;
  const { origin, counter, prev, at, type, v, data, commit } = value;
  if (typeof origin !== 'string' || typeof counter !== 'number') return null;
  if (typeof at !== 'string' || typeof type !== 'string' || typeof v !== 'number') return null;
  if (prev !== null && typeof prev !== 'string') return null;
  if (commit !== null && typeof commit !== 'string') return null;
  if (!isObject(data)) return null;
  return { origin, counter, prev, at, type, v, data, commit };
}

/** Reads a JSON object; null when the text is none. */
export function parseObject(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : null;
  } catch {
    // Not JSON: the caller names the row that is damaged.
    return null;
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
