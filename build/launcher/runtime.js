import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds the Electron runtime without asking the `electron` package.
 *
 * `require('electron')` outside Electron starts a synchronous download with no
 * time-out when the runtime is missing, so it is never called here. The
 * package is installed when `path.txt` (written last) names this platform's
 * executable, `dist/version` equals the package's version and the executable
 * exists. `ELECTRON_OVERRIDE_DIST_PATH` is taken as given, as Electron's own
 * tools do.
 *
 * @param {string} root folder that holds node_modules
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 * @returns {{ executable: string | null, version: string | null, overridden: boolean }}
 *   `version` is null when the electron package itself is not installed
 */
export function findRuntime(root, env, platform = process.platform) {
  const folder = join(root, 'node_modules', 'electron');
  const version = electronVersion(folder);
  const inside = executableInside(platform);
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return { executable: join(override, inside), version, overridden: true };
  if (version === null) return { executable: null, version, overridden: false };
  const executable = join(folder, 'dist', inside);
  const installed =
    readText(join(folder, 'path.txt')) === inside &&
    readText(join(folder, 'dist', 'version'))
      ?.trim()
      .replace(/^v/, '') === version &&
    existsSync(executable);
  return { executable: installed ? executable : null, version, overridden: false };
}

/**
 * Where the executable lies inside an unpacked Electron.
 *
 * @param {NodeJS.Platform} platform
 */
function executableInside(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @param {string} folder
 * @returns {string | null}
 */
function electronVersion(folder) {
  const text = readText(join(folder, 'package.json'));
  if (text === null) return null;
  /** @type {unknown} */
  const parsed = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('version' in parsed)) return null;
  return typeof parsed.version === 'string' ? parsed.version : null;
}

/**
 * @param {string} file
 * @returns {string | null}
 */
function readText(file) {
  // A missing file is an answer here, not a failure.
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
