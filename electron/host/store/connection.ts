import Database from 'better-sqlite3';
import type { ReadableFile, WritableFile } from './handles.ts';
import { asStorageProblem } from './problem.ts';

/** SQLite moves the log into the file at 1,000 pages; a little more, for a transaction that goes beyond. */
const logBytes = 5 * 1024 * 1024;

/** Opens for reading only; the caller has looked at the file before. */
export function connectForReading(path: string): ReadableFile {
  const database = new Database(path, { readonly: true, fileMustExist: true, timeout: 2000 });
  return database as ReadableFile;
}

/** Opens for writing and changes nothing yet, except that SQLite mends what a crash left. */
export function connectForWriting(path: string): WritableFile {
  const database = new Database(path, { fileMustExist: true, timeout: 0 });
  return database as WritableFile;
}

/**
 * Goes over to write-ahead mode, in which a commit is one `fdatasync`.
 *
 * `synchronous=FULL` makes a commit wait for the disk; `fullfsync` makes macOS wait for the platter and does nothing
 * elsewhere. `secure_delete` overwrites what is erased: envelopes and erased words must not linger in free pages.
 */
export function prepareForWriting(file: WritableFile): void {
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('fullfsync = ON');
  file.pragma('checkpoint_fullfsync = ON');
  file.pragma('secure_delete = ON');
  file.pragma('temp_store = MEMORY');
  file.pragma('journal_size_limit = 8388608');
  growLog(file);
}

/**
 * Makes room in the write-ahead log for what is written between two checkpoints.
 *
 * Writing over bytes that a file has already is one thing for `fdatasync` to wait for; making it longer is two, and
 * takes about twice as long. The pages are spilled into the log and never committed: nothing else knows of them. On a
 * full disk the log stays as it is.
 */
function growLog(file: WritableFile): void {
  const cache = Number(file.pragma('cache_size', { simple: true }));
  try {
    file.pragma('cache_size = 16');
    file.exec('BEGIN IMMEDIATE; CREATE TABLE room (bytes BLOB)');
    file.prepare('INSERT INTO room VALUES (zeroblob(?))').run(logBytes);
  } catch (thrown) {
    if (asStorageProblem(thrown, file.name) === null) throw thrown;
  } finally {
    if (file.inTransaction) file.exec('ROLLBACK');
    file.pragma(`cache_size = ${cache}`);
  }
}

/** Moves everything into the one file and empties the write-ahead log, so that nothing lingers in it. */
export function truncateLog(file: WritableFile): void {
  file.pragma('wal_checkpoint(TRUNCATE)');
}

/** Closes so that one file is left, which can be put on a stick as it is. */
export function closeAsSingleFile(file: WritableFile): void {
  try {
    truncateLog(file);
    file.pragma('journal_mode = DELETE');
  } finally {
    file.close();
  }
}
