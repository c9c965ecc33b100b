import { openBrowser, openDevice } from '../helpers/browser.ts';
import { chromium } from '../helpers/chromium.ts';
import { serveGallery } from '../helpers/serve-gallery.ts';

const keys = 60;

/**
 * From a key to the picture with its letter, in ms, in a document of thirty pages on a processor four times slower.
 *
 * Counted by the browser's own event timing: from the key to the next picture, in steps of 8 ms. `lost`: keys whose
 * letter is not in the text in the end. Null where there is no browser.
 */
export async function measureTyping(): Promise<{
  readonly times: readonly number[];
  readonly lost: number;
} | null> {
  if ('missing' in (await chromium())) return null;
  const gallery = await serveGallery('editor');
  const browser = await openBrowser();
  try {
    const { page } = await openDevice(browser, { viewport: 'laptop', cpuSlowdown: 4 });
    page.setDefaultTimeout(120_000);
    await page.goto(`${gallery.address}/?scene=long`);
    const text = page.getByRole('textbox', { name: /: text/u }).first();
    await text.waitFor();
    await text.click();
    await page.keyboard.type('To warm up. ', { delay: 60 });
    await page.evaluate(() => {
      globalThis.barazaKeys = [];
      const note = (entries: PerformanceObserverEntryList): void => {
        for (const { name, duration } of entries.getEntries()) {
          if (name === 'keydown') globalThis.barazaKeys.push(duration);
        }
      };
      // Sixteen is the shortest that can be asked for: shorter ones are not told, and count as that.
      new PerformanceObserver(note).observe({
        type: 'event',
        durationThreshold: 16,
      } as PerformanceObserverInit);
    });
    await page.keyboard.type('x'.repeat(keys), { delay: 120 });
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 })));
    const told = await page.evaluate(() => globalThis.barazaKeys);
    const times = [...told, ...Array.from({ length: Math.max(0, keys - told.length) }, () => 16)];
    const runs = ((await text.textContent()) ?? '').match(/x+/gu) ?? [];
    const typed = Math.max(0, ...runs.map(({ length }) => length));
    return { times: times.slice(0, keys), lost: keys - typed };
  } finally {
    await browser.close();
    await gallery.close();
  }
}

declare global {
  /** Durations of key events in the page under measurement, in ms. */
  var barazaKeys: number[];
}
