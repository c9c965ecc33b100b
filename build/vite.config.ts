import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { notices } from './vite/notices.ts';
import { noOutsideAddresses } from './vite/outside-addresses.ts';
import { precompressed } from './vite/precompressed.ts';

const root = fileURLToPath(new URL('../renderer', import.meta.url));

/** The pages, each an entry of its own that imports no other. */
export const surfaces = ['phone', 'screen', 'desk', 'console'] as const;

/** Bundled into the pages without a licence file: their sources and manifests state MIT. */
const STATED = ['qrcode-generator', 'client-only'];

/**
 * One build of four pages, made to be served under `default-src 'none'; script-src 'self'; style-src 'self'`:
 * nothing inline, nothing from outside, each font and picture a file of its own.
 */
export const config: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [react(), noOutsideAddresses(), notices(STATED), precompressed()],
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    // Browsers of late 2020: phones are kept long where these meetings are held.
    target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(surfaces.map((name) => [name, `${root}/${name}/index.html`])),
    },
  },
};
