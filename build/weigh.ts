/**
 * `npm run weigh`: what a browser loads before each page can be used, compressed, without fonts.
 *
 * `node build/weigh.ts FOLDER` weighs a build that lies elsewhere. A participant's phone may be old and the room's router slow, so the phone's page has a limit; a heavier
 * one fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad } from './first-load.ts';
import { ensurePages } from './pages.ts';
import { surfaces } from './vite.config.ts';

const phoneLimit = 200 * 1024;

const folder = process.argv[2] ?? (await ensurePages({ quiet: true }));
for (const surface of surfaces) {
  const sizes = [...firstLoad(folder, surface)].map(
    (file) => gzipSync(readFileSync(join(folder, file))).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const kilobytes = (total / 1024).toFixed(1);
  const limit = surface === 'phone' ? phoneLimit : undefined;
  console.log(`${surface.padEnd(8)} ${kilobytes.padStart(7)} KB gzip, ${sizes.length} files`);
  if (limit !== undefined && total > limit) {
    console.error(`The phone's first load may weigh ${limit / 1024} KB, and weighs ${kilobytes} KB.`);
    process.exitCode = 1;
  }
}
