import { statSync } from 'node:fs';
import { StorageProblem } from './problem.ts';

/** Looks whether an open consultation still lies where it was opened. Never throws; null when it does. */
export type PlaceWatch = () => StorageProblem | null;

const say =
  'The consultation file was moved, replaced or cut off while it was open: put it back where it was.';

/**
 * Remembers which files lie at the path now: the consultation's and its write-ahead log's.
 *
 * SQLite goes on writing into a file that was moved or deleted, or whose log a synchronising program took away, and
 * reports no error: what it says is saved would be gone with the process.
 */
export function watchPlace(path: string): PlaceWatch {
  const log = `${path}-wal`;
  const file = lookAt(path);
  const logFile = lookAt(log);
  let longest = file?.size ?? 0;
  return () => {
    const now = lookAt(path);
    // It is never made shorter while it is open.
    const whole = now !== null && now.which === file?.which && now.size >= longest;
    if (!whole || (logFile !== null && lookAt(log)?.which !== logFile.which)) {
      return new StorageProblem('missing', path, say);
    }
    longest = now.size;
    return null;
  };
}

function lookAt(path: string): { readonly which: string; readonly size: number } | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? null : { which: `${found.dev} ${found.ino}`, size: found.size };
  } catch {
    // A folder on the way is gone, or may not be entered any more.
    return null;
  }
}
