import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bound } from './bounds.js';
import { endTree, ended, OWN_GROUP } from './children.js';

/**
 * Downloads the Electron runtime with Electron's own `install.js`, within a bound.
 *
 * That script has no time-out of its own (a server that never answers held it
 * for more than five minutes), so it runs in a child that is ended when the
 * bound passes. `path.txt` of an older version is removed first: should the
 * child be ended while it unpacks, the half-unpacked runtime is not taken for
 * a whole one.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {NodeJS.ProcessEnv} options.env
 * @param {number} options.ms the bound in milliseconds
 * @param {AbortSignal} options.stopped aborted by Ctrl-C
 * @returns {Promise<{ ok: true } | { ok: false, why: string }>} never rejects for a failed download
 */
export async function downloadRuntime({ root, env, ms, stopped }) {
  const folder = join(root, 'node_modules', 'electron');
  await rm(join(folder, 'path.txt'), { force: true });
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    cwd: root,
    env: { ...env, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: OWN_GROUP,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors = (errors + text).slice(-20_000);
  });
  const end = () => endTree(child, 'SIGKILL');
  stopped.addEventListener('abort', end, { once: true });
  const limit = bound(ms);
  try {
    const first = await Promise.race([ended(child), limit.passed]);
    if (first === true) {
      end();
      await ended(child);
      return { ok: false, why: `the download did not finish within ${ms / 1000} s` };
    }
    if (first.error !== null)
      return { ok: false, why: `the download did not start (${first.error.message})` };
    return first.code === 0 ? { ok: true } : { ok: false, why: reasonIn(errors) };
  } finally {
    limit.cancel();
    stopped.removeEventListener('abort', end);
  }
}

/**
 * One clause for a person out of the installer's stack trace.
 *
 * @param {string} errors what install.js wrote to its standard error
 */
export function reasonIn(errors) {
  if (/did not match expected checksum/i.test(errors))
    return 'the download was damaged (its checksum differs)';
  const status = /Response code (\d+) \(([^)]*)\)/.exec(errors);
  if (status !== null) return `the download server answered ${status[1]} ${status[2]}`.trimEnd();
  const network = /fetch failed|ENOTFOUND|EAI_AGAIN|ECONN\w+|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT/.test(errors);
  if (network) return 'the download server cannot be reached';
  const line = errors.split('\n').find((text) => text.trim() !== '');
  return `the download failed${line === undefined ? '' : ` (${line.trim().slice(0, 160)})`}`;
}
