import { describe, expect, it } from 'vitest';
import { middle, place, useBoardGallery } from '../helpers/board-gallery.ts';
import { accessibilityProblems } from '../helpers/browser.ts';
import { until } from '../helpers/until.ts';

describe('the look and pace of the affinity board', () => {
  const open = useBoardGallery();

  it('zooms by two fingers, and pans by one that swipes over a card', async () => {
    const { page, device } = await open('surface=phone&cards=12', { viewport: 'phone' });
    await page.getByRole('radio', { name: 'Map' }).check();
    const line = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) => {
      const touchPoints = xs.map((x, id) => ({ x, y: 300, id }));
      await line.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    const percent = page.getByRole('button', { name: 'Show at 100 %' });
    const before = Number.parseInt((await percent.textContent()) ?? '', 10);
    await touch('touchStart', 160, 200);
    for (const spread of [10, 20, 30, 40]) await touch('touchMove', 160 - spread, 200 + spread);
    await touch('touchEnd');
    await until(
      'a larger map',
      async () => Number.parseInt((await percent.textContent()) ?? '', 10) > 2 * before,
    );
    await page.getByRole('button', { name: 'Fit all' }).tap();
    const card = await page.locator('[data-key="card:card-4"]').boundingBox();
    const finger = await middle(page.locator('[data-key="card:card-4"]'));
    await line.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
    await line.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: finger.x, y: finger.y - 60 }],
    });
    await touch('touchEnd');
    await until('a view that moved', async () => {
      const now = await page.locator('[data-key="card:card-4"]').boundingBox();
      return now !== null && card !== null && now.y < card.y - 40;
    });
    expect(await place(page, 0, 'card-4')).toMatchObject({ area: 'area-4' });
    await device.close();
  });

  it.each([
    ['laptop', 'cards=12', 'light'],
    ['laptop', 'cards=24&lang=fr', 'dark'],
    ['laptop', 'cards=24&lang=ar', 'light'],
    ['phone', 'cards=24&surface=phone&lang=fr', 'dark'],
    ['phone', 'cards=24&surface=phone&lang=ar', 'light'],
  ] as const)('is accessible on a %s with %s in the %s theme', async (viewport, query, colorScheme) => {
    const { page, complaints, outside, device } = await open(query, { viewport, colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
    await page
      .getByRole('radio')
      .nth(viewport === 'phone' ? 0 : 1)
      .check();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
    await device.close();
  });

  it('drags one among five hundred cards on a slow machine to where it is let go', async () => {
    const { page, device } = await open('cards=500', { cpuSlowdown: 4, reducedMotion: 'no-preference' });
    const card = page.locator('[data-key="card:card-40"]');
    const before = await place(page, 0, 'card-40');
    const from = await middle(card);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let turn = 0; turn < 2; turn += 1) {
      await page.mouse.move(from.x + 500, from.y + 200, { steps: 30 });
      await page.mouse.move(from.x + 120, from.y + 40, { steps: 30 });
    }
    await page.mouse.up();
    await until('the new place', async () => {
      const now = await place(page, 0, 'card-40');
      return now !== undefined && (now.x !== before?.x || now.y !== before.y || now.area !== before.area);
    });
    await device.close();
  });
});
