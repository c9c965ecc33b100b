/**
 * Which folder may import what: the one table, and the command that holds the tree to it.
 *
 * Why it exists: TypeScript's project references keep the DOM and Node out of `shared/`, but nothing else
 * stops a phone's page from importing the console's, an export from writing to the store, or a package that
 * only the build knows from reaching the host. Each of those compiles, works, and is found a year later.
 *
 * Run `node build/lint/boundaries.ts [ROOT]`. Exit 1 names each forbidden import by file and line.
 */
import { fileURLToPath } from 'node:url';
import { isAbsolute, resolve } from 'node:path';
import { judgeTree } from './judge.ts';

/** A folder (or file), and the folders that its files may import besides their own. */
export interface Zone {
  readonly path: string;
  readonly imports: readonly string[];
  /** Whether Node's own modules may be imported. */
  readonly node?: true;
}

/** The longest path that contains a file is its zone; a file in no zone is a mistake. */
export const zones: readonly Zone[] = [
  { path: 'shared/util', imports: [] },
  { path: 'shared/i18n', imports: ['shared/util'] },
  { path: 'shared/figures', imports: ['shared/i18n', 'shared/util'] },
  // Statistics: numbers in, numbers out.
  { path: 'shared/methods/stats', imports: ['shared/util'] },
  { path: 'shared/methods/smallGroups', imports: ['shared/methods/stats', 'shared/util'] },
  // Clusters of piles, without the words of a method: the record keeps what they computed.
  {
    path: 'shared/methods/piles',
    imports: ['shared/methods/stats', 'shared/methods/smallGroups', 'shared/util'],
  },
  // The model is data; a method reads it, and what decides and shows asks the methods.
  { path: 'shared/domain/event.ts', imports: ['shared/util'] },
  {
    path: 'shared/domain/model',
    imports: [
      'shared/domain/event.ts',
      'shared/figures',
      'shared/methods/piles',
      'shared/methods/smallGroups',
      'shared/methods/stats',
      'shared/util',
    ],
  },
  {
    path: 'shared/framework',
    imports: ['shared/domain/model', 'shared/figures', 'shared/i18n', 'shared/util'],
  },
  {
    path: 'shared/report',
    imports: ['shared/framework', 'shared/domain/model', 'shared/figures', 'shared/i18n', 'shared/util'],
  },
  // Parsers of bibliographies: text in, references out.
  { path: 'shared/domain/references', imports: ['shared/util'] },
  {
    path: 'shared/methods',
    imports: [
      'shared/domain/references',
      'shared/methods',
      'shared/report',
      'shared/domain/model',
      'shared/figures',
      'shared/i18n',
      'shared/util',
    ],
  },
  {
    path: 'shared/domain',
    imports: ['shared/domain', 'shared/figures', 'shared/framework', 'shared/methods', 'shared/util'],
  },
  { path: 'shared/docs', imports: ['shared/domain/model', 'shared/util'] },
  { path: 'shared/contract', imports: ['shared/docs', 'shared/domain', 'shared/framework', 'shared/util'] },

  { path: 'electron/host', imports: ['electron/host', 'shared'], node: true },
  { path: 'electron/host/store', imports: ['shared'], node: true },
  // Read only: an export is handed what it renders, an import hands over commands.
  { path: 'electron/host/export', imports: ['shared'], node: true },
  { path: 'electron/host/import', imports: ['shared'], node: true },
  {
    path: 'electron/cli',
    imports: ['electron/host', 'shared', 'build/host-flags.ts', 'build/preflight.js', 'build/pages.ts'],
    node: true,
  },
  { path: 'electron/preload', imports: ['shared/contract', 'shared/util'] },
  {
    path: 'electron/main',
    imports: ['electron/preload', 'electron/host', 'shared', 'build/host-flags.ts'],
    node: true,
  },

  { path: 'renderer/css-modules.d.ts', imports: [] },
  { path: 'renderer/client', imports: ['shared/contract', 'shared/docs', 'shared/domain', 'shared/util'] },
  { path: 'renderer/ui', imports: ['shared/i18n', 'shared/figures', 'shared/util'] },
  { path: 'renderer/features', imports: ['renderer/client', 'renderer/ui', 'shared'] },
  { path: 'renderer/activities', imports: ['renderer/features', 'renderer/client', 'renderer/ui', 'shared'] },
  ...['phone', 'screen', 'desk', 'console'].map((surface) => ({
    path: `renderer/${surface}`,
    imports: ['renderer/activities', 'renderer/features', 'renderer/client', 'renderer/ui', 'shared'],
  })),

  // What stands in a file that leaves the network: it knows no host.
  { path: 'renderer/offline', imports: ['renderer/features', 'renderer/ui', 'shared'] },

  { path: 'build', imports: ['shared'], node: true },
  { path: 'test', imports: ['shared', 'electron', 'renderer', 'build'], node: true },
];

/**
 * Where each package may be imported. One that is not here may be imported nowhere: a new dependency says
 * where it runs.
 */
export const packages: Readonly<Record<string, readonly string[]>> = {
  // Spreadsheets, written and read on the host alone.
  'write-excel-file': ['electron/host/tables'],
  'read-excel-file': ['electron/host/tables'],

  // Pure: runs anywhere
  '@noble/ciphers': ['shared', 'test'],
  '@noble/curves': ['shared', 'test'],
  '@noble/hashes': ['shared', 'electron/host', 'renderer/client', 'test'],
  zod: ['shared', 'electron/host', 'renderer/client', 'test'],
  'd3-scale': ['shared/figures', 'test'],
  'qrcode-generator': ['shared/figures', 'electron/host', 'electron/cli', 'renderer', 'test'],
  fflate: ['electron/host', 'test'],
  docx: ['electron/host/export'],

  // Node only. Outside the store a mere type of better-sqlite3 would hand out a way to write.
  'better-sqlite3': ['electron/host/store', 'build/lock.ts', 'test'],
  fastify: ['electron/host', 'test'],
  '@fastify/static': ['electron/host'],
  ws: ['electron/host', 'test'],

  // Loaded outside the shell, Electron starts a download of its own.
  electron: ['electron/main', 'electron/preload'],

  // Co-editing. Yjs is pure; one copy of it in a page or the host, or its types do not know each other.
  yjs: ['shared/docs', 'electron/host', 'renderer', 'test'],
  'y-protocols': ['electron/host/coedit', 'renderer', 'test'],
  lib0: ['electron/host/coedit', 'renderer/client', 'test'],
  '@hocuspocus/server': ['electron/host/coedit', 'test'],
  '@hocuspocus/provider': ['renderer/client/coedit', 'test'],
  // What documents are measured against; its store of its own is overridden with nothing.
  '@y/websocket-server': ['test/bench'],
  'y-indexeddb': ['renderer/client/coedit'],
  'y-webrtc': ['renderer/client/coedit', 'test'],
  '@tiptap/core': ['renderer/features/documents', 'test'],
  '@tiptap/pm': ['renderer/features/documents', 'test'],
  '@tiptap/react': ['renderer/features/documents'],
  '@tiptap/starter-kit': ['renderer/features/documents'],
  '@tiptap/extension-collaboration': ['renderer/features/documents'],
  '@tiptap/extension-table': ['renderer/features/documents'],
  '@tiptap/extension-highlight': ['renderer/features/documents'],
  '@tiptap/y-tiptap': ['renderer/features/documents', 'test'],

  // Figures are components that a page and react-dom/server draw alike
  react: ['shared/figures', 'electron/host/export', 'renderer', 'test'],
  'react-dom': ['electron/host/export', 'renderer', 'test'],

  // Browser only
  'react-aria-components': ['renderer', 'test'],
  'lucide-react': ['renderer'],
  '@fontsource-variable/noto-naskh-arabic': ['renderer/ui'],
  '@fontsource-variable/source-sans-3': ['renderer/ui'],
  '@fontsource-variable/source-serif-4': ['renderer/ui'],

  // Building and testing
  vite: ['build'],
  '@vitejs/plugin-react': ['build'],
  'oxc-parser': ['build/lint'],
  vitest: ['build', 'test'],
  'fast-check': ['test'],
  'playwright-core': ['build', 'test'],
  'electron-builder': ['build/package'],
  '@axe-core/playwright': ['test'],
};

function main(): void {
  const asked = process.argv[2];
  const own = fileURLToPath(new URL('../..', import.meta.url));
  const root = asked === undefined ? own : isAbsolute(asked) ? asked : resolve(asked);
  const { files, problems } = judgeTree(root, { zones, packages });
  for (const problem of problems) console.error(`${problem.file}:${problem.line} ${problem.what}`);
  if (files === 0) console.error('boundaries: no source file was found, so nothing was checked');
  console.log(`boundaries: ${files} files, ${problems.length} problems`);
  if (problems.length > 0 || files === 0) process.exitCode = 1;
}

if (import.meta.main) main();
