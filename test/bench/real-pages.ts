import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { firstLoad } from '../../build/first-load.ts';
import { ensurePages } from '../../build/pages.ts';
import { openBrowser, openDevice } from '../helpers/browser.ts';
import { chromium } from '../helpers/chromium.ts';
import { type BenchHost, startBenchHost } from './bench-host.ts';

/** In a frame with a counted ballot: the whole ballot, or the change of one member. */
export const countedAt = '"countedAt"\\]?[,:]"20';

/** Two phones, the screen and a console in a real browser. */
export type RealPages = {
  /** From now on, the next picture that holds a result counts. */
  listen(): Promise<void>;
  /** When each page had drawn it, in ms since 1970. */
  heard(): Promise<number[]>;
  close(): Promise<void>;
};

/** Null where there is no browser. */
export async function openRealPages(host: BenchHost): Promise<RealPages | null> {
  if ('missing' in (await chromium())) return null;
  const browser = await openBrowser();
  const open = async (
    url: string,
    viewport: 'phone' | 'laptop' | 'projector',
    cookies = '',
  ): Promise<Page> => {
    const { page } = await openDevice(browser, { viewport });
    const jar = cookies.split('; ').filter((pair) => pair.includes('='));
    await page.context().addCookies(
      jar.map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
      }),
    );
    await page.addInitScript(watchForResult, countedAt);
    await page.goto(url);
    return page;
  };
  const pages = [
    await open(host.screenUrl, 'projector'),
    await open(`${host.origin}/c/${host.people.at(-1)?.code ?? ''}`, 'phone'),
    await open(`${host.origin}/c/${host.people.at(-2)?.code ?? ''}`, 'phone'),
    await open(`${host.consoleOrigin}/console`, 'laptop', host.console.cookies),
  ];
  await Promise.all(pages.map((page) => page.waitForFunction(() => globalThis.barazaHeard > 0)));
  // A room that votes has its pages long since drawn.
  await Promise.all(
    pages.map((page) =>
      page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 }))),
    ),
  );
  return {
    listen: async () => {
      await Promise.all(pages.map((page) => page.evaluate(() => void (globalThis.barazaResultAt = 0))));
    },
    heard: async () => {
      await Promise.all(pages.map((page) => page.waitForFunction(() => globalThis.barazaResultAt > 0)));
      return Promise.all(pages.map((page) => page.evaluate(() => globalThis.barazaResultAt)));
    },
    close: () => browser.close(),
  };
}

declare global {
  /** Set by `watchForResult` in the pages under measurement. */
  var barazaResultAt: number;
  var barazaHeard: number;
}

/**
 * Runs in the page before its own scripts: notes when the frame with a counted ballot was drawn.
 *
 * Two animation frames after the message the page has rendered what it made of it.
 */
function watchForResult(wanted: string): void {
  globalThis.barazaResultAt = 0;
  globalThis.barazaHeard = 0;
  const Plain = globalThis.WebSocket;
  globalThis.WebSocket = class extends Plain {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('message', ({ data }) => {
        globalThis.barazaHeard += 1;
        if (typeof data !== 'string' || data.search(wanted) < 0) return;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (globalThis.barazaResultAt === 0) globalThis.barazaResultAt = Date.now();
          }),
        );
      });
    }
  };
}

/** The weight of the phone's first load, and how long it takes until somebody can press something. */
export async function measurePhonePage(): Promise<{
  readonly gzipBytes: number;
  readonly usableMs: readonly number[] | null;
}> {
  const pages = await ensurePages({ quiet: true });
  const gzipBytes = [...firstLoad(pages, 'phone')].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(pages, file))).length,
    0,
  );
  if ('missing' in (await chromium())) return { gzipBytes, usableMs: null };
  const folder = mkdtempSync(join(tmpdir(), 'baraza-bench-'));
  const host = await startBenchHost(folder, { people: 6, statements: 1 }, { pages });
  const browser = await openBrowser();
  try {
    const usableMs: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const device = await openDevice(browser, { viewport: 'phone', cpuSlowdown: 4 });
      const { page } = device;
      await page.goto(`${host.origin}/c/${host.people[round]?.code ?? ''}`, { waitUntil: 'commit' });
      await page.getByRole('button').first().waitFor();
      usableMs.push(await page.evaluate(() => performance.now()));
      await device.close();
    }
    return { gzipBytes, usableMs };
  } finally {
    await browser.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
