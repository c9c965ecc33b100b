import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slide } from '../../shared/domain/model/programme.ts';
import { accessibilityProblems, openBrowser } from '../helpers/browser.ts';
import { pictures } from '../helpers/console-hall.ts';
import { overlapsIn } from '../helpers/drawing-page.ts';
import { openProjector, pictureProblems } from '../helpers/projector.ts';

const slides: readonly { readonly slide: Slide; readonly says: string }[] = [
  ...(
    [
      ['D1', 'Levels of the system'],
      ['D2', 'Levels and directions'],
      ['D3', 'From finding to embedding'],
      ['D5', 'How learning leads to better care'],
      ['D6', 'Drivers'],
      ['D7', 'House of learning'],
    ] as const
  ).map(([diagram, says]) => ({ slide: { kind: 'drawing', diagram, as: null } as const, says })),
  { slide: { kind: 'line-trace', line: 'recommendation R02' }, says: '3 countries' },
  { slide: { kind: 'line-trace', line: 'recommendation R02' }, says: 'Ballots behind it' },
  { slide: { kind: 'line-trace', line: 'element F-E3' }, says: 'Money' },
  { slide: { kind: 'line-trace', line: 'cell MX-ROLES/A01/facility' }, says: 'Welcome exchange' },
];

describe('the framework on the projector', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('[FR8] shows its drawings and where its lines come from, with no country and no small category', async () => {
    const { screen, show } = await openProjector(browser);
    const { page } = screen;
    for (const { slide, says } of slides) {
      await show(slide);
      await page.locator(`[data-slide="${slide.kind} 1"]`).waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForFunction(
        (words) => document.querySelector('main')?.innerText.includes(words) === true,
        says,
      );
      if (slide.kind === 'drawing') expect(await overlapsIn(page), says).toEqual([]);
      else expect(await pictureProblems(screen), says).toEqual([]);
      const words = await page.locator('main').innerText();
      expect(words).not.toMatch(/CTRY|QI coach|Private-sector/u);
      if (pictures !== undefined)
        await page.screenshot({ path: join(pictures, `screen ${says.replace('/', '-')}.png`) });
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(screen.complaints).toEqual([]);
  });
});
