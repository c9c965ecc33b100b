import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';

/**
 * Does `work` while no other process that names the same `path` does its own.
 *
 * The lock is an exclusive transaction on a small database, so the kernel gives it back when its holder
 * dies: there is no file left behind that somebody must delete.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: 0 });
  try {
    while (!taken(database)) await wait(50);
    return await work();
  } finally {
    database.close();
  }
}

function taken(database: Database.Database): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}
