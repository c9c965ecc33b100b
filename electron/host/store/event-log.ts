import { Buffer } from 'node:buffer';
import type { RecordedEvent } from '../../../shared/domain/event.ts';
import { parseObject, readEventText } from './event-bytes.ts';
import type { ChainedEvent, ChainHead, SealedEvent } from './event-bytes.ts';
import { statement } from './handles.ts';
import type { ReadableFile, WritableFile } from './handles.ts';
import { StorageProblem } from './problem.ts';

/** Where an event's content lies. */
export type EventPlace = { readonly origin: string; readonly counter: number };

export type EventRow = { readonly seq: number; readonly text: string; readonly hash: string };

/** Writes a sealed event and its content; the caller has a transaction open. */
export function appendEvent(file: WritableFile, sealed: SealedEvent): void {
  const { origin, counter } = sealed.event;
  statement(file, 'INSERT INTO event (origin, counter, bytes, hash) VALUES (?, ?, ?, ?)').run(
    origin,
    counter,
    Buffer.from(sealed.text, 'utf8'),
    Buffer.from(sealed.hash, 'hex'),
  );
  if (sealed.content === null) return;
  statement(file, 'INSERT INTO content (origin, counter, salt, bytes) VALUES (?, ?, ?, ?)').run(
    origin,
    counter,
    sealed.content.salt,
    Buffer.from(sealed.content.text, 'utf8'),
  );
}

/** What `decide` and `evolve` see of an event. */
export function asRecorded(event: ChainedEvent, content: RecordedEvent['content']): RecordedEvent {
  const { origin, counter, at, type, v, data } = event;
  const recorded = { origin, counter, at, type, v, data, content };
  return event.commit !== null && content === null ? { ...recorded, erased: true } : recorded;
}

/**
 * Reads the events after `seq` in the order in which this file got them.
 *
 * Throws `damaged` at the first row that is no event.
 */
export function* readEvents(file: ReadableFile, afterSeq = 0): Generator<RecordedEvent> {
  // Text is read many times faster than blobs are; it is UTF-8 either way.
  const rows = file
    .prepare<[number], [number, string, string | null]>(
      `SELECT seq, CAST(event.bytes AS TEXT), CAST(content.bytes AS TEXT)
       FROM event LEFT JOIN content USING (origin, counter)
       WHERE seq > ? ORDER BY seq`,
    )
    .raw()
    .iterate(afterSeq);
  for (const [seq, text, contentText] of rows) {
    const event = readEventText(text);
    const content = contentText === null ? null : parseObject(contentText);
    if (event === null || (contentText !== null && content === null)) {
      throw new StorageProblem(
        'damaged',
        file.name,
        `This consultation file is damaged: entry ${seq} of its record.`,
      );
    }
    yield asRecorded(event, content);
  }
}

/** The stored texts and hashes of all events, for checking them. */
export function readEventRows(file: ReadableFile): IterableIterator<EventRow> {
  return file
    .prepare<[], EventRow>(
      `SELECT seq, CAST(bytes AS TEXT) AS text, lower(hex(hash)) AS hash FROM event ORDER BY seq`,
    )
    .iterate();
}

/** The end of each origin's chain, sorted by origin; as it was when the event `upTo` was the newest, if given. */
export function chainHeads(file: ReadableFile, upTo = Number.MAX_SAFE_INTEGER): ChainHead[] {
  return statement<[number], ChainHead>(
    file,
    `SELECT origin, counter, lower(hex(hash)) AS hash FROM event
     WHERE (origin, counter) IN (SELECT origin, max(counter) FROM event WHERE seq <= ? GROUP BY origin)
     ORDER BY origin`,
  ).all(upTo);
}

/** The number that the newest event has in this file; 0 in an empty one. */
export function lastSeq(file: ReadableFile): number {
  const row = statement<[], { seq: number | null }>(file, 'SELECT max(seq) AS seq FROM event').get();
  return row?.seq ?? 0;
}

/**
 * Erases the content of events with its salts; the events stay and still verify.
 *
 * Returns how many there were. The caller drops snapshots and recomputes its state.
 */
export function eraseContent(file: WritableFile, places: readonly EventPlace[]): number {
  let erased = 0;
  const erase = statement(file, 'DELETE FROM content WHERE origin = ? AND counter = ?');
  for (const { origin, counter } of places) erased += erase.run(origin, counter).changes;
  return erased;
}
