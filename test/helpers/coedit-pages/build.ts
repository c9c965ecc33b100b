/** `node test/helpers/coedit-pages/build.ts FOLDER`: builds the page of the co-editing tests as phones get theirs. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { config } from '../../../build/vite.config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('into which folder?');
await build({
  ...config,
  root,
  build: {
    ...config.build,
    outDir,
    emptyOutDir: false,
    rolldownOptions: { input: { phone: `${root}/phone/index.html` } },
  },
});
