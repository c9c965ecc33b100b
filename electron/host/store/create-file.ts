import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeId } from '../../../shared/util/id.ts';
import type { RandomBytes } from '../../../shared/util/id.ts';
import { syncToDisk } from './durable-files.ts';
import { applicationId } from './identity.ts';
import { migrate } from './migrations.ts';
import { namingProblems } from './open-file.ts';
import { StorageProblem } from './problem.ts';

/**
 * Creates an empty consultation file. Throws `exists` rather than replacing anything.
 *
 * It is made under another name first: a crash in the middle leaves no half-made `.baraza` file.
 */
export function createFile(path: string, randomBytes: RandomBytes): void {
  namingProblems(path, () => {
    const part = `${path}.${makeId(randomBytes)}.part`;
    try {
      writeEmpty(part, randomBytes);
      moveWithoutReplacing(part, path);
    } finally {
      rmSync(part, { force: true });
    }
  });
}

function writeEmpty(path: string, randomBytes: RandomBytes): void {
  const database = new Database(path);
  try {
    database.pragma('synchronous = FULL');
    database.pragma(`application_id = ${applicationId}`);
    migrate(database);
    database.prepare(`INSERT INTO meta (name, value) VALUES ('file', ?)`).run(makeId(randomBytes));
  } finally {
    database.close();
  }
}

/** Gives a finished file its name; throws `exists` when the name is taken. */
export function moveWithoutReplacing(from: string, to: string): void {
  syncToDisk(from, 'file');
  if (existsSync(to)) throw new StorageProblem('exists', to, 'There is a file with this name already.');
  try {
    // A link fails when the name was taken in between, a rename would replace it.
    linkSync(from, to);
  } catch (thrown) {
    if (existsSync(to))
      throw new StorageProblem('exists', to, 'There is a file with this name already.', thrown);
    // Sticks (FAT, exFAT) know no links.
    renameSync(from, to);
  }
  rmSync(from, { force: true });
  syncToDisk(dirname(to), 'folder');
}
