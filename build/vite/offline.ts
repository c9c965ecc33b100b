import type { InlineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import { config } from '../vite.config.ts';
import { notices } from './notices.ts';
import { noOutsideAddresses } from './outside-addresses.ts';

/**
 * The page inside a circulated copy, as one script and one style beside the pages: `offline/copy.js`, `offline/copy.css`.
 *
 * They are put into an HTML file that is opened from a disk, where a browser loads no module and nothing beside it.
 */
export function offlineCopy(outDir: string): InlineConfig {
  return {
    ...config,
    plugins: [react(), noOutsideAddresses(), notices([], 'offline/notices.txt')],
    build: {
      ...config.build,
      outDir,
      emptyOutDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { copy: `${config.root}/offline/main.tsx` },
        output: {
          format: 'iife',
          entryFileNames: 'offline/copy.js',
          assetFileNames: 'offline/copy[extname]',
          codeSplitting: false,
        },
      },
    },
  };
}
