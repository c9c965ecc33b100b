import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withLock } from './lock.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = 'built-from';

/** Where the built pages are: `phone/index.html` and so on, with what they load under `assets/`. */
export const pagesFolder = join(root, 'dist', 'renderer');

/** What the pages are made of. */
const sources = ['renderer', 'shared', 'build/vite', 'build/vite.config.ts', 'package-lock.json'];

/**
 * Builds the pages where they are missing or older than their sources, and gives their folder.
 *
 * Safe to call from several processes at once: one builds, the others wait for it. A build that fails leaves
 * the earlier pages as they were, and throws.
 */
export async function ensurePages(options: { readonly quiet?: boolean } = {}): Promise<string> {
  if (!existsSync(join(root, 'renderer'))) return pagesFolder;
  if (builtFrom() === fingerprint()) return pagesFolder;
  await withLock(join(root, 'dist', 'pages.lock'), async () => {
    const wanted = fingerprint();
    if (builtFrom() === wanted) return;
    if (options.quiet !== true) console.error('Building the pages (a few seconds, once) …');
    await build(wanted);
  });
  return pagesFolder;
}

/** Builds beside the folder in use, then puts the new one in its place. */
async function build(from: string): Promise<void> {
  const fresh = `${pagesFolder}.new`;
  await run(process.execPath, [join(root, 'build', 'vite', 'build.ts'), fresh], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  writeFileSync(join(fresh, stamp), from);
  const old = `${pagesFolder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(pagesFolder)) renameSync(pagesFolder, old);
  renameSync(fresh, pagesFolder);
  rmSync(old, { recursive: true, force: true });
}

function builtFrom(): string | undefined {
  const path = join(pagesFolder, stamp);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A hash over the names and contents of everything that the pages are built from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(source)).toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(`${path}/${name}`));
}
