/**
 * Pages for developers and browser tests: no page of the program, and in no package.
 *
 * `node build/vite/gallery.ts NAME` serves one and shows changes at once; `node build/vite/gallery.ts NAME FOLDER`
 * builds it into a folder, as the pages are built, for a browser test.
 */
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import { config } from '../vite.config.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** Where each lies, and what is built from it. */
const galleries = {
  kit: { root: 'renderer/ui/gallery', pages: ['index.html'] },
  board: { root: 'renderer/features/documents/board/gallery', pages: ['index.html'] },
  editor: { root: 'renderer/features/documents/editor/gallery', pages: ['index.html'] },
  // Served by a real host in the place of the phone's page.
  coedit: { root: 'test/helpers/coedit-pages', pages: ['phone/index.html'] },
} as const;

const [name = '', outDir] = process.argv.slice(2);
const gallery = Object.entries(galleries).find(([each]) => each === name)?.[1];
if (gallery === undefined) throw new Error(`Name one of: ${Object.keys(galleries).join(', ')}.`);
const root = `${top}${gallery.root}`;

if (outDir === undefined) {
  const server = await createServer({
    root,
    configFile: false,
    plugins: config.plugins ?? [],
    server: { host: '127.0.0.1', fs: { allow: [top] } },
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
      // A host's pages may lie there already.
      emptyOutDir: false,
      // Top-level await loads each scene by itself; the machine that tests has no older browser.
      target: ['chrome107', 'safari16'],
      rolldownOptions: { input: gallery.pages.map((page) => `${root}/${page}`) },
    },
  });
}
