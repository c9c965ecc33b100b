import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Makes sure that what follows runs on a Node that can carry it: type stripping (22.18) and Node-API 10,
 * without which better-sqlite3 does not fail but crashes.
 *
 * On an older Node the same command is run again by the Node that `npm ci` installed beside the project, and
 * this process ends with its exit code. Without one, one line says what to do, and the exit code is 2.
 *
 * Plain JavaScript, for it must run on the Node that it refuses.
 */
export async function ensureNode() {
  if (suits(process.versions)) return;
  const own = ownNode();
  if (own === undefined || process.env['BARAZA_NODE'] === own) {
    console.error(
      `Baraza needs Node 22.18 or newer; this is ${process.versions.node}. Run "npm ci" in its folder: that brings one along.`,
    );
    process.exit(2);
  }
  process.exit(await runAgain(own));
}

/**
 * Whether a Node of these versions can run the program.
 *
 * @param {{ readonly node: string, readonly napi?: string | undefined }} versions
 */
export function suits(versions) {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  return Number(versions.napi ?? 0) >= 10 && (major > 22 || (major === 22 && minor >= 18));
}

/**
 * Runs this command under another Node, passing signals on, and gives its exit code.
 *
 * @param {string} node
 * @returns {Promise<number>}
 */
function runAgain(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, BARAZA_NODE: node },
  });
  // A terminal sends Ctrl+C to both; waiting for the child lets it close its file first.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}

/** The Node of the npm package `node`, where it is installed. */
function ownNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const executable = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(executable) ? executable : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
