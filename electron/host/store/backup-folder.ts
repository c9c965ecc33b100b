import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { basename, dirname, join } from 'node:path';
import { backupTime, newestFirst } from './backup-rotation.ts';
import { writeDurably } from './durable-files.ts';
import { parseObject } from './event-bytes.ts';
import type { ChainHead } from './event-bytes.ts';
import { chainHeads } from './event-log.ts';
import type { ReadableFile } from './handles.ts';
import { printableHead } from './heads.ts';
import { checkPages, checkRecord, openForReading } from './open-file.ts';
import { asStorageProblem } from './problem.ts';

export type GoodBackup = {
  readonly path: string;
  /** ISO 8601. */
  readonly at: string;
  /** The newest head in it, as people read it. */
  readonly head: string;
};

/** Backups of one file lie in a folder that has its id. */
export function backupFolder(appData: string, fileId: string): string {
  return join(appData, 'backups', fileId);
}

/** Remembers of which path these are the backups: a damaged file cannot tell its id. */
export function notePath(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true });
  const paths = [plainPath(file), ...notedPaths(folder).filter((path) => path !== plainPath(file))].slice(
    0,
    5,
  );
  writeDurably(join(folder, 'of.json'), Buffer.from(JSON.stringify({ paths }), 'utf8'), 0o600);
}

function notedPaths(folder: string): string[] {
  const index = join(folder, 'of.json');
  const paths = existsSync(index) ? parseObject(readFileSync(index, 'utf8'))?.['paths'] : undefined;
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
}

/** A path that does not depend on whether the file itself is (still) there. */
function plainPath(file: string): string {
  const folder = dirname(file);
  return join(existsSync(folder) ? realpathSync.native(folder) : folder, basename(file));
}

/** The newest backup of a file that is whole, or null. */
export function findGoodBackup(file: string, appData: string): GoodBackup | null {
  for (const backup of goodBackups(file, appData)) return backup;
  return null;
}

/** The backups of a file that are whole, newest first; at most `most`. */
export function findGoodBackups(file: string, appData: string, most = 5): GoodBackup[] {
  const found: GoodBackup[] = [];
  for (const backup of goodBackups(file, appData)) {
    found.push(backup);
    if (found.length >= most) break;
  }
  return found;
}

/** Works for a file that is damaged or gone, as it goes by the path under which it was last open. */
function* goodBackups(file: string, appData: string): Generator<GoodBackup> {
  const all = join(appData, 'backups');
  if (!existsSync(all)) return;
  const wanted = plainPath(file);
  const candidates = readdirSync(all)
    .map((id) => join(all, id))
    .filter((folder) => notedPaths(folder).includes(wanted))
    .flatMap((folder) => newestFirst(readdirSync(folder)).map((name) => ({ folder, name })))
    .sort((one, other) => (one.name < other.name ? 1 : -1));
  for (const { folder, name } of candidates) {
    const good = ifGood(join(folder, name), backupTime(name) ?? '');
    if (good !== null) yield good;
  }
}

function ifGood(path: string, at: string): GoodBackup | null {
  return reading(path, (file) => {
    checkPages(file, path);
    checkRecord(file, path);
    const last = file
      .prepare<[], { hash: string }>('SELECT lower(hex(hash)) AS hash FROM event ORDER BY seq DESC LIMIT 1')
      .get();
    return last === undefined ? null : { path, at, head: printableHead(last.hash) };
  });
}

/**
 * Whether the newest backup contains entries that the file has not.
 *
 * Then the file lost its newest entries, for example because it was moved without the `-wal` file beside it, or an
 * older copy was put in its place.
 */
export function isBehindBackup(file: ReadableFile, folder: string): boolean {
  const name = existsSync(folder) ? newestFirst(readdirSync(folder))[0] : undefined;
  if (name === undefined) return false;
  const backedUp: readonly ChainHead[] = reading(join(folder, name), chainHeads) ?? [];
  const here = new Map(chainHeads(file).map((head) => [head.origin, head.counter]));
  return backedUp.some((head) => (here.get(head.origin) ?? 0) < head.counter);
}

function reading<Result>(path: string, work: (file: ReadableFile) => Result): Result | null {
  try {
    const file = openForReading(path);
    try {
      return work(file);
    } finally {
      file.close();
    }
  } catch (thrown) {
    // A backup that is damaged itself is passed over; a bug is not.
    if (asStorageProblem(thrown, path) === null) throw thrown;
    return null;
  }
}
