import { statement } from './handles.ts';
import type { ReadableFile } from './handles.ts';
import { readEventText } from './event-bytes.ts';

/** When the newest event was recorded that is not of this origin (ISO 8601); null when all are. */
export function lastEventBefore(file: ReadableFile, origin: string): string | null {
  const row = statement<[string], { text: string }>(
    file,
    'SELECT CAST(bytes AS TEXT) AS text FROM event WHERE origin <> ? ORDER BY seq DESC LIMIT 1',
  ).get(origin);
  return row === undefined ? null : (readEventText(row.text)?.at ?? null);
}
