import { execFile } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

/** What a page may load; only the editor shows pictures that it has in hand. */
const policyOf = (kind: GalleryKind): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:${kind === 'editor' ? ' blob:' : ''}; font-src 'self'`;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
/** One pixel: every picture of the editor's gallery. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type GalleryKind = 'kit' | 'board' | 'editor';

export interface Gallery {
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds a gallery of `build/vite/gallery.ts` and serves it as the host would: under its content policy. */
export async function serveGallery(kind: GalleryKind): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'baraza-gallery-'));
  await promisify(execFile)(process.execPath, ['build/vite/gallery.ts', kind, folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const headers = { 'content-security-policy': policyOf(kind) };
    if (pathname.startsWith('/pictures/')) {
      response.writeHead(200, { ...headers, 'content-type': 'image/png' }).end(pixel);
      return;
    }
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
