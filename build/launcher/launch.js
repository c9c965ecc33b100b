import { resolve } from 'node:path';
import { boundOf } from './bounds.js';
import { hasDisplay, runInBrowser } from './browser.js';
import { downloadRuntime } from './download.js';
import { findRuntime } from './runtime.js';
import { startWindow } from './window.js';

/** Seconds that a first download of the runtime may take. */
const DOWNLOAD_SECONDS = 60;
/** Seconds from starting the runtime to its first window. */
const WINDOW_SECONDS = 60;

/**
 * Opens Baraza: its window where that is possible, otherwise the same console
 * in the browser, with one line that says why.
 *
 * @param {object} options
 * @param {string} options.root folder of package.json
 * @param {readonly string[]} options.args from the command line: `--browser`, at most one file
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(line: string) => void} options.say writes one line for the person who started this
 * @param {AbortSignal} options.stopped aborted by Ctrl-C
 * @param {{ pages: () => Promise<unknown>, shell: () => Promise<unknown> }} options.build builds what is
 *   missing or stale; a shell that cannot be built costs the window only
 * @returns {Promise<number>} the exit code
 */
export async function launch({ root, args, env, say, stopped, build }) {
  const unknown = args.find((word) => word.startsWith('-') && word !== '--browser');
  const named = args.filter((word) => !word.startsWith('-'));
  if (unknown !== undefined || named.length > 1) {
    say(
      `Usage: npm start -- [--browser] [FILE.baraza]${unknown === undefined ? '' : ` (${unknown} is not known)`}`,
    );
    return 2;
  }
  const file = named[0] === undefined ? undefined : resolve(env['INIT_CWD'] ?? process.cwd(), named[0]);
  await build.pages();
  if (stopped.aborted) return 0;
  const window = await tryWindow({ root, file, args, env, say, stopped, build });
  if (stopped.aborted) return window.ok ? window.closed : 0;
  if (window.ok) return window.closed;
  say(hasDisplay(env) ? `${window.why}: the console opens in your browser instead.` : `${window.why}.`);
  return runInBrowser({ root, file, env, say, stopped });
}

/**
 * @param {Parameters<typeof launch>[0] & { file: string | undefined }} options
 * @returns {Promise<{ ok: true, closed: Promise<number> } | { ok: false, why: string }>}
 */
async function tryWindow({ root, file, args, env, say, stopped, build }) {
  if (args.includes('--browser')) return { ok: false, why: 'No window was asked for' };
  if (!hasDisplay(env)) return { ok: false, why: 'This computer has no display for a window' };
  const found = await runtimeFor({ root, env, say, stopped });
  if (!found.ok || stopped.aborted) return { ok: false, why: found.ok ? 'Stopped' : found.why };
  try {
    await build.shell();
  } catch (error) {
    return { ok: false, why: `The window could not be built (${firstLine(error)})` };
  }
  if (stopped.aborted) return { ok: false, why: 'Stopped' };
  const window = await startWindow({
    executable: found.executable,
    root,
    args: file === undefined ? [] : [file],
    env,
    ms: boundOf(env, 'BARAZA_WINDOW_SECONDS', WINDOW_SECONDS),
    stopped,
  });
  return window.ok ? window : { ok: false, why: sentenceCase(window.why) };
}

/**
 * @param {Pick<Parameters<typeof launch>[0], 'root' | 'env' | 'say' | 'stopped'>} options
 * @returns {Promise<{ ok: true, executable: string } | { ok: false, why: string }>}
 */
async function runtimeFor({ root, env, say, stopped }) {
  const found = findRuntime(root, env);
  if (found.executable !== null) return { ok: true, executable: found.executable };
  if (found.version === null)
    return { ok: false, why: 'The window needs `npm install` with its development packages' };
  const ms = boundOf(env, 'BARAZA_DOWNLOAD_SECONDS', DOWNLOAD_SECONDS);
  if (ms === 0) return { ok: false, why: 'The window is not downloaded yet (BARAZA_DOWNLOAD_SECONDS is 0)' };
  say(
    `Downloading the window (Electron ${found.version}, about 120 MB, only once), for at most ${ms / 1000} s ` +
      '(BARAZA_DOWNLOAD_SECONDS changes that) …',
  );
  const download = await downloadRuntime({ root, env, ms, stopped });
  if (!download.ok) return { ok: false, why: sentenceCase(download.why) };
  const now = findRuntime(root, env);
  if (now.executable === null) return { ok: false, why: 'The window was downloaded but is not complete' };
  return { ok: true, executable: now.executable };
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}

/** @param {string} text */
function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
