import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { connectForReading, connectForWriting, prepareForWriting } from './connection.ts';
import { readEventRows } from './event-log.ts';
import { lockFile } from './file-lock.ts';
import type { FileLock } from './file-lock.ts';
import type { ReadableFile, WritableFile } from './handles.ts';
import { applicationId } from './identity.ts';
import { fileVersion, migrate } from './migrations.ts';
import { asStorageProblem, StorageProblem } from './problem.ts';

export type OpenedForWriting = { readonly file: WritableFile; readonly lock: FileLock };

const magic = 'SQLite format 3\0';
const headerLength = 100;

/**
 * Opens a consultation for writing: locked, checked whole, and brought to this version's tables.
 *
 * Throws a `StorageProblem`; the file is then as it was.
 */
export function openForWriting(path: string, appData: string): OpenedForWriting {
  return namingProblems(path, () => {
    checkHeader(path);
    const lock = lockFile(path, appData);
    try {
      return { file: openLocked(path), lock };
    } catch (thrown) {
      lock.release();
      throw thrown;
    }
  });
}

/** Opens a consultation for reading, while another process may be writing it. Throws a `StorageProblem`. */
export function openForReading(path: string): ReadableFile {
  return namingProblems(path, () => {
    checkHeader(path);
    const file = connectForReading(path);
    return closingOnThrow(file, () => {
      checkVersion(file, path);
      if (fileVersionOf(file) < fileVersion) {
        throw new StorageProblem(
          'no-access',
          path,
          'This consultation was last used with an older Baraza: open it once in this one before reading it.',
        );
      }
      return file;
    });
  });
}

function openLocked(path: string): WritableFile {
  const file = connectForWriting(path);
  return closingOnThrow(file, () => {
    checkVersion(file, path);
    checkPages(file, path);
    prepareForWriting(file);
    migrate(file);
    checkRecord(file, path);
    return file;
  });
}

/** Says what a file is by its first bytes, before SQLite touches it. */
function checkHeader(path: string): void {
  const header = readStart(path);
  if (header.length === 0) {
    throw new StorageProblem('damaged', path, 'This consultation file is empty: its content was lost.');
  }
  if (header.toString('latin1', 0, magic.length) !== magic.slice(0, header.length)) {
    throw new StorageProblem('foreign', path, 'This is not a Baraza consultation.');
  }
  if (header.length < headerLength) {
    throw new StorageProblem('damaged', path, 'This consultation file is damaged: most of it is missing.');
  }
  if (header.readUInt32BE(68) !== applicationId) {
    throw new StorageProblem(
      'foreign',
      path,
      'This file belongs to another program: it is not a Baraza consultation.',
    );
  }
  checkLength(header, path);
}

/**
 * Checks that the file is as long as its header says: SQLite takes a last page that was cut for one with zeros.
 *
 * Not where a write-ahead log lies beside it, which may hold the rest.
 */
function checkLength(header: Buffer, path: string): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log !== undefined && log.size > 0) return;
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  if (statSync(path).size < pageSize * header.readUInt32BE(28)) throw damaged(path, 'its end is missing');
}

function readStart(path: string): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const header = Buffer.alloc(headerLength);
    return header.subarray(0, readSync(descriptor, header, 0, headerLength, 0));
  } finally {
    closeSync(descriptor);
  }
}

function checkVersion(file: ReadableFile, path: string): void {
  if (fileVersionOf(file) <= fileVersion) return;
  throw new StorageProblem(
    'newer',
    path,
    'This consultation was made with a newer Baraza: install the newer version to open it.',
  );
}

function fileVersionOf(file: Database): number {
  return Number(file.pragma('user_version', { simple: true }));
}

/** SQLite's own check of every page. */
export function checkPages(file: ReadableFile, path: string): void {
  const first = file.pragma('quick_check(1)', { simple: true });
  if (first !== 'ok') throw damaged(path, 'its pages do not fit together');
  if (fileVersionOf(file) === 0) throw damaged(path, 'its tables are missing');
}

/**
 * Checks that every event is the one that was hashed and that none is missing between two.
 *
 * A bit that flipped inside a page is seen here only. The links between the events are left to `verifyFile`:
 * no accident breaks them and leaves all hashes right.
 */
export function checkRecord(file: ReadableFile, path: string): void {
  for (const row of readEventRows(file)) {
    if (hash('sha256', row.text, 'hex') !== row.hash) throw damaged(path, `entry ${row.seq} of its record`);
  }
  const gap = file
    .prepare<[], { origin: string }>(
      'SELECT origin FROM event GROUP BY origin HAVING count(*) <> max(counter) OR min(counter) <> 1',
    )
    .get();
  if (gap !== undefined) throw damaged(path, 'entries of its record are missing');
  const identity = file.prepare(`SELECT 1 FROM meta WHERE name = 'file'`).get();
  if (identity === undefined) throw damaged(path, 'its identity is missing');
}

function damaged(path: string, what: string): StorageProblem {
  return new StorageProblem('damaged', path, `This consultation file is damaged: ${what}.`);
}

function closingOnThrow<Result>(file: Database, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    file.close();
    throw thrown;
  }
}

/** Turns what SQLite says about a file into one of the expected problems. */
export function namingProblems<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    const problem = asStorageProblem(thrown, path) ?? missingTables(thrown, path);
    throw problem ?? thrown;
  }
}

/** Tables or columns that are not there although the version says so: damage, not a bug of ours. */
function missingTables(thrown: unknown, path: string): StorageProblem | null {
  if (!(thrown instanceof Error) || !/^(no such (table|column)|malformed)/u.test(thrown.message)) return null;
  return damaged(path, 'its tables are missing');
}
