import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bound } from './bounds.js';
import { endTree, ended, OWN_GROUP } from './children.js';

/** Milliseconds that a window gets to close after Ctrl-C. */
const CLOSING_MS = 8000;

/**
 * Starts the desktop window and waits until its first page shows.
 *
 * Main connects to a local socket whose name is in `BARAZA_LAUNCHER_SOCKET`,
 * writes `ready` after its first window shows, and quits when it reads `quit`
 * or the socket closes. A runtime that ends before `ready`, or says nothing
 * within the bound, is an answer (`ok: false`), so that the caller can fall
 * back to the browser. `--no-sandbox` is never added.
 *
 * @param {object} options
 * @param {string} options.executable
 * @param {string} options.root
 * @param {readonly string[]} options.args files to open
 * @param {NodeJS.ProcessEnv} options.env
 * @param {number} options.ms bound for `ready`
 * @param {AbortSignal} options.stopped aborted by Ctrl-C
 * @returns {Promise<{ ok: true, closed: Promise<number> } | { ok: false, why: string }>}
 *   `closed` resolves with the exit code when the window has gone
 */
export async function startWindow({ executable, root, args, env, ms, stopped }) {
  const wire = await listen();
  const child = spawn(executable, [join(root, 'dist', 'shell', 'main.js'), ...args], {
    cwd: root,
    env: { ...env, BARAZA_LAUNCHER_SOCKET: wire.address },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: OWN_GROUP,
  });
  const gone = ended(child);
  const close = () => {
    wire.quit();
    const limit = bound(CLOSING_MS);
    void Promise.race([gone, limit.passed]).then((first) => {
      limit.cancel();
      if (first === true) endTree(child, 'SIGKILL');
    });
  };
  if (stopped.aborted) close();
  stopped.addEventListener('abort', close, { once: true });
  const limit = bound(ms);
  const first = await Promise.race([wire.ready, gone, limit.passed]);
  limit.cancel();
  if (first === 'ready') {
    return { ok: true, closed: gone.then(({ code }) => wire.close().then(() => code ?? 0)) };
  }
  if (first === true) {
    endTree(child, 'SIGKILL');
    await gone;
  }
  await wire.close();
  return { ok: false, why: whyEnded(first, ms) };
}

/**
 * @param {true | { code: number | null, signal: NodeJS.Signals | null, error: Error | null }} outcome
 * @param {number} ms
 */
function whyEnded(outcome, ms) {
  if (outcome === true) return `the window did not show within ${ms / 1000} s`;
  if (outcome.error !== null) return `the window could not be started (${outcome.error.message})`;
  const how = outcome.signal === null ? `code ${outcome.code}` : outcome.signal;
  return `the window ended before it showed (${how})`;
}

/** A local socket that one window speaks on. */
async function listen() {
  const windows = process.platform === 'win32';
  const folder = windows ? null : await mkdtemp(join(tmpdir(), 'baraza-'));
  const address =
    folder === null ? `\\\\.\\pipe\\baraza-${randomBytes(12).toString('hex')}` : join(folder, 'launcher');
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  /** @type {(word: 'ready') => void} */
  let tellReady = () => undefined;
  /** @type {Promise<'ready'>} */
  const ready = new Promise((resolve) => {
    tellReady = resolve;
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    let heard = '';
    socket.setEncoding('utf8').on('data', (text) => {
      heard = (heard + text).slice(-1000);
      if (/^ready$/m.test(heard)) tellReady('ready');
    });
    socket.on('close', () => sockets.delete(socket));
    // A window that crashed resets its socket; its exit is what counts.
    socket.on('error', () => sockets.delete(socket));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(address, () => resolve(undefined));
  });
  return {
    address,
    ready,
    quit() {
      for (const socket of sockets) socket.write('quit\n');
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    },
  };
}
