import { execFile } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, openDevice, type PageOptions } from './browser.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** The gallery of the affinity board, built and served under the pages' content policy. */
export async function serveBoardGallery(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'baraza-board-'));
  await promisify(execFile)(process.execPath, ['build/vite/gallery.ts', 'board', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a board of the gallery in a window of its own, once its cards are drawn. */
export async function openBoard(
  browser: Browser,
  address: string,
  query: string,
  options: Partial<PageOptions>,
) {
  const device = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce', ...options });
  const { page, complaints, outside } = device;
  await page.goto(`${address}?${query}`);
  await page.locator('[data-testid="board-0"] [data-card]').first().waitFor();
  return { device, page, complaints, outside };
}

interface WrittenPlace {
  readonly x: number;
  readonly y: number;
  readonly area: string | null;
}

export async function middle(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await locator.waitFor();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function drag(page: Page, what: Locator, where: Locator): Promise<void> {
  const [from, to] = [await middle(what), await middle(where)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

export async function place(page: Page, board: number, card: string): Promise<WrittenPlace | undefined> {
  return await page.evaluate(
    ([index, id]) => {
      const documents = Reflect.get(window, 'documents') as {
        getMap(name: string): { get(key: string): WrittenPlace | undefined };
      }[];
      return documents[index]?.getMap('places').get(id);
    },
    [board, card] as const,
  );
}

export async function said(page: Page, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).first().waitFor({ state: 'attached', timeout: 5000 });
}

export async function focused(page: Page, key: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-key') === wanted, key, {
    timeout: 5000,
  });
}

/** A browser and the gallery of boards for the tests of one file; opens one more page of it. */
export function useBoardGallery(): (
  query: string,
  options?: Partial<PageOptions>,
) => ReturnType<typeof openBoard> {
  let open: {
    readonly browser: Browser;
    readonly gallery: Awaited<ReturnType<typeof serveBoardGallery>>;
  } | null = null;
  beforeAll(async () => {
    open = { gallery: await serveBoardGallery(), browser: await openBrowser() };
  }, 180_000);
  afterAll(async () => {
    await open?.browser.close();
    await open?.gallery.close();
  });
  return (query, options = {}) => {
    if (open === null) throw new Error('The gallery opens before the first test.');
    return openBoard(open.browser, open.gallery.address, query, options);
  };
}
