import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { notices } from './vite/notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the shell's three files are built to. */
export const shellFolder = fileURLToPath(new URL('../dist/shell', import.meta.url));

/** Bundled into the host without a licence text of their own; all state MIT. */
const STATED = ['abstract-logging', 'worker-f'];

/** The shell's files: entry, format, and what stays outside because the runtime brings it. */
const outputs = [
  { name: 'main', file: 'main.js', entry: 'electron/main/main.ts', format: 'es', external: ['electron'] },
  // A sandboxed preload is CommonJS and can require nothing but `electron`.
  {
    name: 'preload',
    file: 'preload.cjs',
    entry: 'electron/preload/index.ts',
    format: 'cjs',
    external: ['electron'],
  },
  // A thread of the host, in a file beside it.
  {
    name: 'export-worker',
    file: 'export-worker.js',
    entry: 'electron/host/export/worker.ts',
    format: 'es',
    external: [],
  },
  // Another thread, which takes nothing from other people.
  {
    name: 'grouping-worker',
    file: 'grouping-worker.js',
    entry: 'electron/host/grouping/worker.ts',
    format: 'es',
    external: [],
  },
  // A third, which takes nothing that the host has not taken as well.
  {
    name: 'counting-worker',
    file: 'counting-worker.js',
    entry: 'electron/host/counting/worker.ts',
    format: 'es',
    external: [],
  },
  // better-sqlite3 is a native module: it travels beside the bundle, outside the archive.
  {
    name: 'host',
    file: 'host.js',
    entry: 'electron/host/process.ts',
    format: 'es',
    external: ['better-sqlite3'],
  },
] as const;

/**
 * One build a file: each is bundled whole, so that the package carries no
 * node_modules but better-sqlite3.
 *
 * @param outDir where to build to
 */
export function shellBuilds(outDir: string): InlineConfig[] {
  return outputs.map(({ name, file, entry, format, external }) => ({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Without it React's server renderer would be the slow one that warns.
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(name === 'host' ? { plugins: [notices(STATED)] } : {}),
    ...(name === 'export-worker' ? { plugins: [notices(STATED, 'export-notices.txt')] } : {}),
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      // Electron 45 carries Node 24.
      target: 'node24',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${root}/${entry}`,
        external: [...external, /^node:/],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  }));
}
