/**
 * `npm run pack -- [--linux|--win|--mac]… [--x64|--arm64]… [--dir]`: installers into out/packages.
 *
 * Without a platform, for this computer's. `--dir` leaves the program unpacked
 * instead of making an installer. Electron is downloaded when it is not in the
 * cache; see build/package/README.md.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePages } from '../pages.ts';
import { ensureShell } from '../shell.ts';
import { ARCHS, PLATFORMS, buildPackages } from './build.ts';
import type { BuiltPlatform } from './build.ts';
import { packageConfig } from './config.ts';
import { stageApp } from './stage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const known = ['--dir', ...[...PLATFORMS, ...ARCHS].map((word) => `--${word}`)];
const unknown = words.find((word) => !known.includes(word));
if (unknown !== undefined) {
  console.error(`Usage: npm run pack -- [${known.join('] [')}] (${unknown} is not known)`);
  process.exit(2);
}
const asked = PLATFORMS.filter((platform) => words.includes(`--${platform}`));

const app = join(root, 'dist', 'app');
stageApp(app, { shell: await ensureShell(), pages: await ensurePages() });
for (const platform of asked.length === 0 ? [thisPlatform()] : asked) {
  const written = await buildPackages({
    root,
    config: packageConfig(app, join(root, 'out', 'packages')),
    platform,
    archs: ARCHS.filter((arch) => words.includes(`--${arch}`)),
    dir: words.includes('--dir'),
  });
  for (const file of written) console.log(file);
}

function thisPlatform(): BuiltPlatform {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'win' : 'linux';
}
