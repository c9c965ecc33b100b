import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, openBrowser, openDevice, type PageOptions } from '../helpers/browser.ts';
import { type Gallery, serveGallery } from '../helpers/serve-gallery.ts';

const scenes = {
  laptop: ['live', 'material', 'controls', 'desk'],
  phone: ['join', 'collect', 'ballot', 'seat'],
  projector: ['welcome', 'prompt', 'statement', 'result'],
} as const;
const everyScene = Object.entries(scenes).flatMap(([viewport, names]) =>
  names.map((name) => ({ name, viewport: viewport as keyof typeof scenes })),
);

describe('the interface kit', () => {
  let browser: Browser;
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await serveGallery('kit');
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  const open = async (scene: string, options: PageOptions, language = 'en') => {
    const device = await openDevice(browser, options);
    await device.page.goto(`${gallery.address}/?scene=${scene}&lang=${language}`);
    await device.page.waitForFunction(() => (document.getElementById('root')?.childElementCount ?? 0) > 0);
    return device;
  };

  describe.each(everyScene)('in the scene $name', ({ name, viewport }) => {
    it.each([
      ['light', 'en'],
      ['dark', 'en'],
      ['light', 'fr'],
      ['light', 'ar'],
    ] as const)('is accessible in %s and %s, under the content policy', async (colorScheme, language) => {
      const device = await open(name, { viewport, colorScheme, reducedMotion: 'reduce' }, language);
      expect(await accessibilityProblems(device.page)).toEqual([]);
      expect(device.complaints).toEqual([]);
      expect(device.outside).toEqual([]);
      expect(await overflow(device.page)).toBe(0);
      await device.close();
    });
  });

  it.each(scenes.phone)('fits the narrowest phone with the largest text: %s', async (scene) => {
    const device = await open(scene, { viewport: { width: 320, height: 640 } }, 'fr');
    await device.page.evaluate(() => {
      document.documentElement.dataset['textSize'] = 'largest';
    });
    expect(await overflow(device.page)).toBe(0);
    await device.close();
  });

  it('leaves React Aria and the fonts out of what a phone loads', async () => {
    const device = await open('ballot', { viewport: 'phone' });
    const loaded = await device.page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name),
    );
    expect(loaded.filter((name) => name.endsWith('.woff2'))).toEqual([]);
    const texts = await Promise.all(
      loaded.filter((name) => name.endsWith('.js')).map(async (name) => (await fetch(name)).text()),
    );
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => text.includes('data-react-aria-pressable'))).toEqual([]);
    await device.close();
  });

  it('draws only the rows in sight of a list of five hundred', async () => {
    const device = await open('material', { viewport: 'laptop' });
    const rows = device.page.getByRole('option');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(80);
    await rows.nth(1).click();
    await device.page.keyboard.press('End');
    await device.page.getByText('S537').waitFor();
    await device.close();
  });

  describe('a button to hold', () => {
    const start = async () => {
      const device = await open('controls', { viewport: 'laptop' });
      const { page } = device;
      return { device, page, button: page.getByRole('button', { name: 'Open the ballot' }) };
    };

    it.each(['Enter', ' '])('acts when the key "%s" is held for its time', async (key) => {
      const { device, page, button } = await start();
      await button.focus();
      await page.keyboard.down(key);
      await page.getByText('Held 1 times').waitFor();
      await page.keyboard.up(key);
      expect(await page.getByText('Held 1 times').count()).toBe(1);
      await device.close();
    });

    it('does nothing when it is let go at once, and offers to confirm in words', async () => {
      const { device, page, button } = await start();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByText('Keep holding for 1 second').waitFor();
      await page.getByRole('button', { name: 'Confirm without holding' }).click();
      expect(await page.getByText('Held 0 times').count()).toBe(1);
      const confirm = page.getByRole('button', { name: 'Yes: Open the ballot' });
      await confirm.waitFor();
      expect(await confirm.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByText('Held 1 times').waitFor();
      await device.close();
    });

    it('asks in words when a screen reader presses it', async () => {
      const { device, page, button } = await start();
      await button.evaluate((element: HTMLElement) => element.click());
      await page.getByRole('button', { name: 'Yes: Open the ballot' }).waitFor();
      await page.getByRole('button', { name: 'Cancel' }).last().click();
      await button.waitFor();
      expect(await page.getByText('Held 0 times').count()).toBe(1);
      await device.close();
    });

    it('acts by pointer only after its time', async () => {
      const { device, page, button } = await start();
      await button.hover();
      await page.mouse.down();
      await page.getByText('Held 1 times').waitFor();
      await page.mouse.up();
      await button.click();
      await page.getByText('Keep holding for 1 second').waitFor();
      expect(await page.getByText('Held 1 times').count()).toBe(1);
      await device.close();
    });
  });

  it('keeps the focus in a dialog, closes it by Escape, and gives the focus back', async () => {
    const device = await open('controls', { viewport: 'laptop' });
    const { page } = device;
    const opener = page.getByRole('button', { name: 'A dialog' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'A dialog');
    await device.close();
  });
});

/** How many pixels a page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
