import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.ts';
import { shellBuilds, shellFolder } from './vite.shell.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
  'electron/main',
  'electron/preload',
  'electron/host',
  'shared',
  'build/vite.shell.config.ts',
  'package-lock.json',
];

/**
 * Builds main.js, preload.cjs and host.js where they are missing or older than
 * their sources, and gives their folder.
 *
 * Safe to call from several processes at once. The stamp is taken away first:
 * a build that fails half-way is not taken for a whole one.
 */
export async function ensureShell(): Promise<string> {
  if (builtFrom() === fingerprint()) return shellFolder;
  await withLock(join(root, 'dist', 'shell.lock'), async () => {
    const wanted = fingerprint();
    if (builtFrom() === wanted) return;
    rmSync(stamp, { force: true });
    const { build } = await import('vite');
    for (const config of shellBuilds(shellFolder)) await build(config);
    writeFileSync(stamp, wanted);
  });
  return shellFolder;
}

const stamp = join(shellFolder, 'built-from');

function builtFrom(): string | undefined {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** A hash over the names and contents of everything that goes into the shell. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesUnder).toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesUnder(`${path}/${name}`));
}
