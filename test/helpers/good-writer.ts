import { expect } from 'vitest';
import type { NotesRoom } from './notes-room.ts';
import { until } from './until.ts';
import { openPageFor, synced, write } from './writer.ts';

let words = 0;

/** Somebody writes, somebody else sees it, and it is in the file: whatever hostile peers did before. */
export async function stillServes({ room, document }: NotesRoom): Promise<void> {
  const text = `All is well, ${(words += 1)} times.`;
  const writer = await synced(openPageFor(room.console, 'console', document));
  const reader = await synced(openPageFor(room.console, 'console', document));
  write(writer.doc, text);
  await until('the good writer’s words to be saved', () => writer.saved());
  await until('the good writer’s words at a reader', () => reader.text().includes(text));
  writer.leave();
  reader.leave();
  expect(inFile({ room, document })).toContain(text);
}

/** The bytes of all changes of a document that are in the file, as Latin 1: words of ASCII are found in it. */
export function inFile({ room, document }: Pick<NotesRoom, 'room' | 'document'>): string {
  const reading = room.host.session.current()?.record.reading;
  const rows = reading
    ?.prepare('SELECT bytes FROM document_change WHERE document = ? ORDER BY change')
    .pluck()
    .all(document) as Buffer[] | undefined;
  return (rows ?? []).map((bytes) => bytes.toString('latin1')).join('\n');
}
