import { statement } from './handles.ts';
import type { ReadableFile } from './handles.ts';

/** SQLite's `application_id` of a consultation file: "Bara". */
export const applicationId = 0x42617261;

/**
 * The random id of this file.
 *
 * Keys and backups are filed under it. A copy made by Baraza gets one of its own, so that a rehearsal never
 * reaches the keys of the real ballot.
 */
export function fileId(file: ReadableFile): string {
  const row = statement<[], { value: string }>(file, `SELECT value FROM meta WHERE name = 'file'`).get();
  if (row === undefined) throw new Error('The file has no id.');
  return row.value;
}
