import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { openProjector } from '../helpers/projector.ts';

/** Counts, for each frame that the host sends, how many pictures are drawn until the screen is empty. */
async function countPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { picturesUntilBlank: seen });
    const Original = WebSocket;
    globalThis.WebSocket = class extends Original {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        this.addEventListener('message', () => {
          let drawn = 0;
          const look = (): void => {
            drawn += 1;
            const main = document.querySelector('main');
            if (main?.textContent === '' && document.querySelector('footer') === null) seen.push(drawn);
            else if (drawn < 20) requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
      }
    };
  });
}

describe('the screen under the facilitator’s hand', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is blank with the next picture but one after the command came, and shows the slide again', async () => {
    const { screen, console, show } = await openProjector(browser, {
      before: ({ page }) => countPictures(page),
    });
    const { page } = screen;
    await show({ kind: 'results', ballot: 'B-R1', page: 1 });
    await page.locator('[data-slide="results 1"]').waitFor();
    await console.done('screen.blank', { blank: true });
    await page.waitForFunction(() => document.querySelector('footer') === null);
    const pictures = await page.waitForFunction(() => {
      const { picturesUntilBlank } = globalThis as unknown as { picturesUntilBlank: number[] };
      return picturesUntilBlank.length > 0 ? picturesUntilBlank : null;
    });
    // Pictures are drawn 60 times a second: two of them are a third of 100 ms.
    expect(Math.min(...((await pictures.jsonValue()) ?? []))).toBeLessThanOrEqual(2);
    expect(await page.locator('main').innerText()).toBe('');

    await console.done('screen.blank', { blank: false });
    await page.locator('[data-slide="results 1"]').waitFor();
  });

  it('announces that a slide was taken back, until the next is shown', async () => {
    const { screen, console, show } = await openProjector(browser);
    await show({ kind: 'statement', statement: 'S02', compare: false });
    await screen.page.getByText('Its purpose is twofold').waitFor();
    await console.done('screen.takeBack');
    await screen.page.getByText('Taken back by the facilitator').waitFor();
    expect(await screen.page.locator('main').innerText()).not.toContain('twofold');
    await show({ kind: 'statement', statement: 'S03', compare: false });
    await screen.page.getByText('Failure carries as much information').waitFor();
    expect(await screen.page.locator('main').innerText()).not.toContain('Taken back');
  });

  it('stays on its slide while frozen', async () => {
    const { screen, console, show } = await openProjector(browser);
    await show({ kind: 'statement', statement: 'S02', compare: false });
    await screen.page.getByText('Its purpose is twofold').waitFor();
    await console.done('screen.freeze', { frozen: true });
    await show({ kind: 'statement', statement: 'S03', compare: false });
    await console.done('ring.start', { seconds: 90, label: 'Table 4' });
    await screen.page.getByText('Table 4').waitFor();
    expect(await screen.page.locator('main').innerText()).toContain('Its purpose is twofold');
    await console.done('screen.freeze', { frozen: false });
    await screen.page.getByText('Failure carries as much information').waitFor();
  });

  it('keeps its picture while the host is lost, says so, and catches up', async () => {
    let isLost = false;
    const open = new Set<{ close(): Promise<void> }>();
    const { screen, show } = await openProjector(browser, {
      before: ({ page }) =>
        page.routeWebSocket(/\/live\?/u, (line) => {
          if (isLost) void line.close();
          else {
            line.connectToServer();
            open.add(line);
          }
        }),
    });
    const { page } = screen;
    await show({ kind: 'statement', statement: 'S02', compare: false });
    await page.getByText('Its purpose is twofold').waitFor();

    isLost = true;
    for (const line of open) await line.close();
    await page.locator('footer').getByText('Reconnecting').waitFor();
    expect(await page.locator('main').innerText()).toContain('Its purpose is twofold');

    await show({ kind: 'statement', statement: 'S03', compare: false });
    isLost = false;
    await page.getByText('Failure carries as much information').waitFor();
    await page.locator('footer').getByText('Reconnecting').waitFor({ state: 'detached' });
  });

  it('marks the worked example as one', async () => {
    const { screen } = await openProjector(browser);
    expect(await screen.page.locator('main').innerText()).toContain('Illustrative example');
  });
});
