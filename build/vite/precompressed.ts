import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const text = /\.(?:html|js|css|svg|json|txt)$/;

/**
 * Leaves a `.gz` beside every text file, so that two hundred phones that arrive together cost the laptop no
 * compressing. Not brotli: browsers ask for it over https only.
 */
export function precompressed(): Plugin {
  return {
    name: 'baraza:precompressed',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the pages are built into a folder');
      for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!text.test(entry)) continue;
        const bytes = readFileSync(join(dir, entry));
        writeFileSync(join(dir, `${entry}.gz`), gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
