import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, openDevice, type PageOptions } from './browser.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/** Opens a board of the gallery in a window of its own, once its cards are drawn. */
export async function openBoard(
  browser: Browser,
  address: string,
  query: string,
  options: Partial<PageOptions>,
) {
  const device = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce', ...options });
  const { page, complaints, outside } = device;
  await page.goto(`${address}/?${query}`);
  await page.locator('[data-testid="board-0"] [data-card]').first().waitFor();
  return { device, page, complaints, outside };
}

interface WrittenPlace {
  readonly x: number;
  readonly y: number;
  readonly area: string | null;
}

/** Where the middle of something is, once it stands still: a page that is still being laid out moves it away. */
export async function middle(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const element = await locator.elementHandle();
  await element?.waitForElementState('visible');
  await element?.waitForElementState('stable');
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
    readonly gallery: Gallery;
  } | null = null;
  beforeAll(async () => {
    open = { gallery: await serveGallery('board'), browser: await openBrowser() };
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
