import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SQLITE = join('node_modules', 'better-sqlite3');

type Manifest = {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly homepage?: string;
};

/**
 * Lays out the folder that becomes the package: the three bundled files of the
 * shell, the pages, and better-sqlite3, in the tree that main expects.
 *
 * The manifest is written afresh and names no dependency: what the bundles
 * contain need not be installed, and the builder has nothing to collect.
 *
 * @param to the folder, emptied first
 * @param from what was built; both must exist
 */
export function stageApp(to: string, from: { readonly shell: string; readonly pages: string }): void {
  for (const folder of [from.shell, from.pages]) {
    if (!existsSync(folder)) throw new Error(`${folder} is not built yet.`);
  }
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  // With the licences of what is bundled into host.js and into its threads.
  const host = [
    'host.js',
    'notices.txt',
    'export-worker.js',
    'export-notices.txt',
    'grouping-worker.js',
    'counting-worker.js',
  ];
  for (const file of ['main.js', 'preload.cjs', ...host]) {
    copy(join(from.shell, file), join(to, 'dist', 'shell', file));
  }
  copy(from.pages, join(to, 'dist', 'renderer'));
  for (const part of ['package.json', 'LICENSE', 'lib', 'prebuilds']) {
    copy(join(root, SQLITE, part), join(to, SQLITE, part));
  }
  copy(join(root, 'LICENSE'), join(to, 'LICENSE'));
  const { version, description, license, homepage } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Manifest;
  const manifest = {
    name: 'baraza',
    productName: 'Baraza',
    version,
    description,
    license,
    author: 'Baraza contributors',
    // A deb must name a home; `.invalid` never leads anywhere (RFC 2606).
    homepage: homepage ?? 'https://baraza.invalid/',
    type: 'module',
    main: 'dist/shell/main.js',
  };
  writeFileSync(join(to, 'package.json'), JSON.stringify(manifest, null, 2));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
