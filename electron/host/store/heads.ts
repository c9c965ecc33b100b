import { fingerprintOf } from '../../../shared/util/fingerprint.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import type { ChainHead } from './event-bytes.ts';
import { readEventText } from './event-bytes.ts';
import { chainHeads } from './event-log.ts';
import { statement } from './handles.ts';
import type { ReadableFile } from './handles.ts';

export const originStarted = 'OriginStarted';

/**
 * The heads that no later origin continues.
 *
 * One in an ordinary file, as each opening continues the one before; several after sites were merged.
 */
export function openHeads(file: ReadableFile): ChainHead[] {
  const named = new Map<string, number>();
  for (const first of firstEvents(file)) {
    for (const head of continuedHeads(first)) {
      named.set(head.origin, Math.max(named.get(head.origin) ?? 0, head.counter));
    }
  }
  return chainHeads(file).filter((head) => (named.get(head.origin) ?? 0) < head.counter);
}

/** The heads that the data of an `OriginStarted` names. */
export function continuedHeads(data: JsonObject): ChainHead[] {
  const heads = asObject(data['heads']);
  return Object.entries(heads).flatMap(([origin, head]) => {
    const { counter, hash } = asObject(head);
    return typeof counter === 'number' && typeof hash === 'string' ? [{ origin, counter, hash }] : [];
  });
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function firstEvents(file: ReadableFile): JsonObject[] {
  const texts = statement<[], { text: string }>(
    file,
    // The inner select reads the small index only, not every event.
    `SELECT CAST(bytes AS TEXT) AS text FROM event
     WHERE seq IN (SELECT seq FROM event INDEXED BY sqlite_autoindex_event_1 WHERE counter = 1)`,
  ).all();
  return texts.flatMap(({ text }) => {
    const event = readEventText(text);
    return event === null ? [] : [event.data];
  });
}

/** A head as people read it aloud and compare it: its first 16 hexadecimal digits in fours. */
export function printableHead(hash: string): string {
  return fingerprintOf(hash);
}

/** What somebody typed as a head, in plain digits; null when it can be none. */
export function readPrintedHead(typed: string): string | null {
  const digits = typed.replaceAll(/[\s\-–—:.]/gu, '').toLowerCase();
  return /^[0-9a-f]{8,64}$/u.test(digits) ? digits : null;
}
