/**
 * The gallery of the editor of documents, for developers and its browser test: no page of the program, and in no package.
 *
 * `node build/vite/editor-gallery.ts` serves it; `node build/vite/editor-gallery.ts FOLDER` builds it into a folder.
 */
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import { config } from '../vite.config.ts';

const root = fileURLToPath(new URL('../../renderer/features/documents/editor/gallery', import.meta.url));
const [outDir] = process.argv.slice(2);

if (outDir === undefined) {
  const server = await createServer({
    root,
    configFile: false,
    plugins: config.plugins ?? [],
    server: { host: '127.0.0.1', fs: { allow: ['../../../../..'] } },
  });
  await server.listen();
  server.printUrls();
} else {
  await build({
    ...config,
    root,
    build: {
      ...config.build,
      outDir,
      // Made for the machine that tests: no older browser opens it.
      target: ['chrome107', 'safari16'],
      rolldownOptions: { input: `${root}/index.html` },
    },
  });
}
