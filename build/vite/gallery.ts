/**
 * The gallery of the interface kit, for developers: no page of the program, and in no package.
 *
 * `node build/vite/gallery.ts` serves it and shows changes at once; `node build/vite/gallery.ts FOLDER` builds
 * it into a folder, as the pages are built, for the browser test.
 */
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import { config } from '../vite.config.ts';

const root = fileURLToPath(new URL('../../renderer/ui/gallery', import.meta.url));
const [outDir] = process.argv.slice(2);

if (outDir === undefined) {
  const server = await createServer({
    root,
    configFile: false,
    plugins: config.plugins ?? [],
    server: { host: '127.0.0.1', fs: { allow: ['../../..'] } },
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
      // Top-level await loads each scene by itself.
      target: ['chrome107', 'safari16'],
      rolldownOptions: { input: `${root}/index.html` },
    },
  });
}
