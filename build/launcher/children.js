import { spawnSync } from 'node:child_process';

/**
 * Whether children get a process group of their own.
 *
 * In a group of its own a child does not see the terminal's Ctrl-C: the
 * launcher alone does, and closes everything in order. Windows has no such
 * groups (there `detached` would open a second console).
 */
export const OWN_GROUP = process.platform !== 'win32';

/**
 * Ends a child and everything that it started.
 *
 * @param {import('node:child_process').ChildProcess} child started with `detached: OWN_GROUP`
 * @param {NodeJS.Signals} signal
 */
export function endTree(child, signal) {
  if (child.pid === undefined) return;
  if (!OWN_GROUP) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // The group has already ended.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * Resolves when the child has ended; also when it never started.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, error: Error | null }>}
 */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
  });
}
