import * as electron from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startShell } from './shell.ts';

/** Entry of Electron's main process; built to dist/shell/main.js. */
const shellFolder = dirname(fileURLToPath(import.meta.url));

// Compiles only while Electron's declarations fit `ShellElectron`.
startShell(electron, {
  shellFolder,
  pages: join(shellFolder, '..', 'renderer'),
  argv: process.argv,
  folder: process.cwd(),
  platform: process.platform,
  env: process.env,
  now: () => performance.now(),
  log: (line) => process.stderr.write(`${line}\n`),
}).catch((error: unknown) => {
  process.stderr.write(`Baraza could not start: ${String(error)}\n`);
  electron.app.exit(1);
});
