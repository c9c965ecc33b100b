import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Device, openBrowser, openDevice } from '../helpers/browser.ts';
import { overlapsIn } from '../helpers/drawing-page.ts';
import { pageOf, surfaces, svgOf } from '../helpers/figure-page.ts';
import { drawHard, hardFigures } from '../helpers/hard-figures.ts';
import { hardships } from '../helpers/hardships.ts';

describe('figures of hard data, measured in the browser', () => {
  let browser: Browser;
  let device: Device;
  beforeAll(async () => {
    browser = await openBrowser();
    device = await openDevice(browser, { viewport: { width: 1960, height: 1200 } });
    await device.page.setContent(pageOf(''));
  });
  afterAll(() => browser.close());

  describe.each(Object.keys(hardFigures))('%s', (kind) => {
    it.each(hardships)(
      'of $name: nothing broken, in words, in a table, nothing on anything',
      async (hard) => {
        const { page } = device;
        for (const [surface, look] of Object.entries(surfaces)) {
          const figure = drawHard(kind, hard, look);
          const { said, table } = figure;
          const svg = svgOf(figure);
          expect(`${svg}${said}${JSON.stringify(table)}`).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/u);
          expect(svg).toMatch(/role="img" aria-label="[^"]{4}/u);
          expect(table.columns.length).toBeGreaterThan(1);
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
          await page.evaluate((html) => {
            document.body.innerHTML = `<main>${html}</main>`;
          }, svg);
          expect(await overlapsIn(page), surface).toEqual([]);
        }
      },
    );
  });
});
