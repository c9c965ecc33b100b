/**
 * `npm start`: opens Baraza's window, or the same console in the browser.
 *
 * Plain JavaScript, for it starts on whatever Node is there and changes to the
 * right one by itself.
 */
import { fileURLToPath } from 'node:url';
import { ensureNode } from './preflight.js';

await ensureNode();
// Only now may anything be loaded that the old Node could not read.
const { launch } = await import('./launcher/launch.js');

const stop = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop.abort());
}

process.exitCode = await launch({
  root: fileURLToPath(new URL('..', import.meta.url)),
  args: process.argv.slice(2),
  env: process.env,
  say: (line) => console.log(line),
  stopped: stop.signal,
  build: {
    pages: async () => (await import('./pages.ts')).ensurePages(),
    shell: async () => (await import('./shell.ts')).ensureShell(),
  },
});
