import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeId } from '../../../shared/util/id.ts';
import type { RandomBytes } from '../../../shared/util/id.ts';
import { moveWithoutReplacing } from './create-file.ts';
import type { ReadableFile } from './handles.ts';
import { asStorageProblem, StorageProblem } from './problem.ts';

/**
 * Copies an open consultation into a new single file, for a rehearsal or to hand it over.
 *
 * The copy has an id of its own, so that it reaches neither the keys nor the backups of this one; its first opening
 * starts a new origin. Throws `exists` rather than replacing anything.
 */
export async function copyFile(source: ReadableFile, path: string, randomBytes: RandomBytes): Promise<void> {
  if (!existsSync(dirname(path))) {
    throw new StorageProblem('missing', path, 'This folder is not there. Choose another one.');
  }
  const part = `${path}.${makeId(randomBytes)}.part`;
  try {
    await copyPages(source, part);
    const copy = new Database(part);
    try {
      copy.pragma('secure_delete = ON');
      copy.prepare(`UPDATE meta SET value = ? WHERE name = 'file'`).run(makeId(randomBytes));
      // Who sent what when is no part of the record, and phones of this room will not ask the copy.
      copy.exec('DELETE FROM answered');
    } finally {
      copy.close();
    }
    moveWithoutReplacing(part, path);
  } catch (thrown) {
    throw asStorageProblem(thrown, path) ?? thrown;
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(part + rest, { force: true });
  }
}

/** Copies all pages while the host goes on writing, and leaves a single file in rollback mode. */
export async function copyPages(source: ReadableFile, path: string): Promise<void> {
  await source.backup(path);
  const copy = new Database(path);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
