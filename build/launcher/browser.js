import { fork, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hostNodeFlags } from '../host-flags.ts';
import { endTree, ended, OWN_GROUP } from './children.js';

/** Milliseconds that the host gets to close its file after Ctrl-C. */
const CLOSING_MS = 10_000;

/**
 * Whether a window or a browser could be seen at all.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env, platform = process.platform) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * The folder of this user's keys and settings, the same as the window's.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 */
export function appDataFolder(env, platform = process.platform) {
  if (env['BARAZA_APP_DATA']) return env['BARAZA_APP_DATA'];
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Baraza');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Baraza');
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'Baraza');
}

/**
 * Holds the host in a child process and opens its console in the browser.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {string | undefined} options.file
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(line: string) => void} options.say
 * @param {AbortSignal} options.stopped
 * @returns {Promise<number>} the exit code, when the host has closed
 */
export async function runInBrowser({ root, file, env, say, stopped }) {
  const child = fork(join(root, 'electron', 'host', 'process.ts'), [], {
    cwd: root,
    env,
    execArgv: [...process.execArgv, ...hostNodeFlags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: OWN_GROUP,
  });
  const gone = ended(child);
  const close = () => {
    if (child.connected) child.send({ type: 'stop' });
    setTimeout(() => endTree(child, 'SIGKILL'), CLOSING_MS).unref();
  };
  stopped.addEventListener('abort', close, { once: true });
  child.on('message', (message) => hear(/** @type {Heard} */ (message), env, say));
  child.send({
    type: 'start',
    options: {
      appData: appDataFolder(env),
      pages: join(root, 'dist', 'renderer'),
      ...(file === undefined ? {} : { file }),
    },
  });
  if (stopped.aborted) close();
  const { code, error } = await gone;
  if (error !== null) say(`Baraza could not start: ${error.message}`);
  return code ?? 1;
}

/**
 * The messages of electron/host/process-protocol.ts that are heard here.
 *
 * @typedef {{ type: 'ready', consoleUrl: string }
 *   | { type: 'failed' | 'open-failed', say: string }
 *   | { type: 'event' | 'log' | 'stopped' }} Heard
 */

/**
 * @param {Heard} message
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
function hear(message, env, say) {
  switch (message.type) {
    case 'ready':
      say(`Baraza is running at ${message.consoleUrl}`);
      say('Leave this window open during the meeting; Ctrl-C closes Baraza.');
      if (hasDisplay(env)) openBrowser(message.consoleUrl, env, say);
      return;
    case 'failed':
      say(message.say);
      return;
    case 'open-failed':
      say(message.say);
      return;
    case 'event':
    case 'log':
    case 'stopped':
      return;
  }
}

/**
 * @param {string} address
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
function openBrowser(address, env, say) {
  const [command, args] = browserCommand(address);
  const child = spawn(command, args, { env, stdio: 'ignore', detached: OWN_GROUP });
  child.once('error', () => say('No browser could be opened from here: copy the address above into one.'));
  child.once('exit', (code) => {
    if (code !== 0) say('No browser could be opened from here: copy the address above into one.');
  });
  child.unref();
}

/**
 * @param {string} address
 * @param {NodeJS.Platform} [platform]
 * @returns {[command: string, args: string[]]}
 */
export function browserCommand(address, platform = process.platform) {
  // `start` is a word of cmd.exe; its first quoted argument is a title. An
  // ampersand would end the command there, so it is escaped.
  if (platform === 'win32')
    return ['cmd.exe', ['/d', '/s', '/c', 'start', '""', address.replace(/&/g, '^&')]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}
