import type { Page } from 'playwright-core';
import { middle, openBoard } from '../helpers/board-gallery.ts';
import { serveGallery } from '../helpers/serve-gallery.ts';
import { openBrowser } from '../helpers/browser.ts';
import { chromium } from '../helpers/chromium.ts';
import { until } from '../helpers/until.ts';

/** Times from picture to picture, in ms: while a card is dragged, and before, when nothing moved. */
export type DragFrames = { readonly dragged: readonly number[]; readonly resting: readonly number[] };

/**
 * One of five hundred cards dragged to and fro over an affinity board, on a processor four times slower.
 *
 * Null where there is no browser.
 */
export async function measureDragging(): Promise<DragFrames | null> {
  if ('missing' in (await chromium())) return null;
  const gallery = await serveGallery('board');
  const browser = await openBrowser();
  try {
    const { page } = await openBoard(browser, gallery.address, 'cards=500', {
      cpuSlowdown: 4,
      reducedMotion: 'no-preference',
    });
    const { x, y } = await middle(page.locator('[data-key="card:card-40"]'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y + 10, { steps: 3 });
    await page.evaluate(recordFrames);
    const resting = await until('frames at rest', async () => {
      const noted = await framesOf(page);
      return noted.length > 100 && noted;
    });
    await page.evaluate(recordFrames);
    for (let turn = 0; turn < 4; turn += 1) {
      await page.mouse.move(x + 500, y + 200, { steps: 30 });
      await page.mouse.move(x + 10, y + 10, { steps: 30 });
    }
    return { dragged: await framesOf(page), resting };
  } finally {
    await browser.close();
    await gallery.close();
  }
}

/** Notes how long each frame took, from now on. */
function recordFrames(): void {
  const frames: number[] = [];
  Reflect.set(window, 'frames', frames);
  let before = performance.now();
  const note = (): void => {
    const now = performance.now();
    frames.push(now - before);
    before = now;
    if (Reflect.get(window, 'frames') === (frames as unknown)) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

async function framesOf(page: Page): Promise<readonly number[]> {
  return await page.evaluate(() => Reflect.get(window, 'frames') as unknown as number[]);
}
