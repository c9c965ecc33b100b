import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { codeOf, StorageProblem } from './problem.ts';

export type FileLock = { release(): void };

/**
 * Takes the one right to write a file, or throws `locked`.
 *
 * It is an open exclusive transaction on a small database of its own in the app-data folder. The kernel drops it
 * with the process, however that ends: there is no number in a file that could be stale.
 */
export function lockFile(path: string, appData: string): FileLock {
  const folder = join(appData, 'locks');
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(realpathSync.native(path)).digest('hex').slice(0, 32);
  const side = new Database(join(folder, `${name}.lock`), { timeout: 0 });
  try {
    side.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    side.close();
    if (!codeOf(thrown).startsWith('SQLITE_BUSY')) throw thrown;
    throw new StorageProblem(
      'locked',
      path,
      'This consultation is already open in another window or program: close it there first.',
      thrown,
    );
  }
  return {
    release: () => {
      if (side.open) side.close();
    },
  };
}
