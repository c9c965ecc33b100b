import { describe, expect, it } from 'vitest';
import { drag, focused, middle, place, said, useBoardGallery } from '../helpers/board-gallery.ts';

import { until } from '../helpers/until.ts';

describe('the affinity board', () => {
  const open = useBoardGallery();

  describe('with a mouse', () => {
    it('shows the other page where a card was dropped, and who holds it meanwhile', async () => {
      const { page, complaints, device } = await open('boards=2&cards=24', { viewport: 'projector' });
      const [one, other] = [page.getByTestId('board-0'), page.getByTestId('board-1')];
      const from = await middle(one.locator('[data-key="card:card-1"]'));
      const to = await middle(one.locator('[data-area-box="area-5"]'));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y + 20, { steps: 8 });
      await other.locator('[data-key="card:card-1"][data-held]').waitFor();
      expect(await place(page, 0, 'card-1')).toMatchObject({ area: 'area-1' });
      await page.mouse.up();
      await until(
        'the drop on the other page',
        async () => (await place(page, 1, 'card-1'))?.area === 'area-5',
      );
      await other.locator('[data-key="card:card-1"]:not([data-held])').waitFor();
      await other.getByRole('button', { name: /^Card 1, in Voices of patients/ }).waitFor();
      await one.getByText('Card 1 put in Voices of patients').waitFor({ state: 'attached' });
      expect(complaints).toEqual([]);
      await device.close();
    });

    it('drags a card out of the tray, and back into it', async () => {
      const { page, device } = await open('cards=24');
      const tray = page.locator('[data-tray]');
      await drag(page, tray.locator('[data-key="tray:card-24"]'), page.locator('[data-area-box="area-2"]'));
      await until('the card in the area', async () => (await place(page, 0, 'card-24'))?.area === 'area-2');
      await drag(page, page.locator('[data-key="card:card-24"]'), tray);
      await until('the card in the tray', async () => (await place(page, 0, 'card-24')) === undefined);
      await tray.locator('[data-key="tray:card-24"]').waitFor();
      await device.close();
    });

    it('selects with Shift over the ground, and moves together what is selected', async () => {
      const { page, device } = await open('cards=24');
      const box = await page.locator('[data-area-box="area-1"]').boundingBox();
      if (box === null) throw new Error('the area is not drawn');
      await page.keyboard.down('Shift');
      await page.mouse.move(box.x - 8, box.y + box.height + 6);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 4, box.y + box.height * 0.6, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await page.getByText('3 cards selected', { exact: true }).first().waitFor();
      await drag(page, page.locator('[data-key="card:card-2"]'), page.locator('[data-area-box="area-5"]'));
      await until('three cards in the area', async () => {
        const places = await Promise.all(['card-1', 'card-2', 'card-3'].map((card) => place(page, 0, card)));
        return places.every((one) => one !== undefined && one.area !== 'area-1');
      });
      await page.keyboard.press('Control+z');
      await until('all three back', async () => (await place(page, 0, 'card-3'))?.area === 'area-1');
      await device.close();
    });

    it('moves and resizes an area with its cards, and tidies and removes it', async () => {
      const { page, device } = await open('cards=24');
      const head = page.locator('[data-key="area:area-6"]');
      const before = await page.locator('[data-key="card:card-16"]').boundingBox();
      const from = await middle(head);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, from.y + 100, { steps: 5 });
      await page.mouse.up();
      const after = await page.locator('[data-key="card:card-16"]').boundingBox();
      expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(100, -1);
      expect(await page.getByRole('complementary').count()).toBe(0);
      await head.click();
      await page.getByRole('button', { name: 'Remove area' }).click();
      await page.locator('[data-area-box="area-6"]').waitFor({ state: 'detached' });
      expect(await place(page, 0, 'card-16')).toMatchObject({ area: null });
      await device.close();
    });

    it('previews a take-over in words before it is done', async () => {
      const { page, device } = await open('cards=24');
      await page.getByRole('button', { name: 'Take over into themes' }).click();
      await page.getByText('Makes 5 themes').waitFor();
      await page.getByText('Data becomes Data use').waitFor();
      await page.getByText('3 cards into Leadership').waitFor();
      await page.getByRole('button', { name: 'Take over', exact: true }).click();
      await until('the plan', async () => await page.evaluate(() => Reflect.get(window, 'plan') !== null));
      await device.close();
    });
  });

  describe('with the keyboard alone', () => {
    it('lifts, moves and drops a card, and says so', async () => {
      const { page, device } = await open('cards=24');
      const card = page.locator('[data-key="card:card-1"]');
      await card.focus();
      await page.keyboard.press('ArrowRight');
      await focused(page, 'card:card-2');
      await page.keyboard.press('ArrowLeft');
      await focused(page, 'card:card-1');
      await page.keyboard.press('Enter');
      await said(page, 'Card 1 lifted. Arrows move it, Enter puts it down.');
      for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Shift+ArrowDown');
      await said(page, 'Over Leadership');
      await page.keyboard.press('Enter');
      await said(page, 'Card 1 put in Leadership');
      await focused(page, 'card:card-1');
      expect(await place(page, 0, 'card-1')).toMatchObject({ area: 'area-4' });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Escape');
      await said(page, 'Taken back');
      expect(await place(page, 0, 'card-1')).toMatchObject({ area: 'area-4' });
      await device.close();
    });

    it('sorts the tray by digits, makes and renames areas, and takes cards off', async () => {
      const { page, device } = await open('cards=24');
      await page.locator('[data-key="tray:card-21"]').focus();
      await page.keyboard.press('3');
      await said(page, 'Card 21 put in Money');
      await focused(page, 'tray:card-22');
      await page.keyboard.press('9');
      await said(page, 'There is no area 9');
      await page.keyboard.press('n');
      await page.getByLabel('Name of the area').fill('Trust');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /Trust 0 cards/ }).waitFor();
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('Trust') === true);
      await page.keyboard.press('F2');
      await page.getByLabel('Name of the area').fill('Confidence');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /Confidence 0 cards/ }).waitFor();
      await page.locator('[data-key="card:card-21"]').focus();
      await page.keyboard.press('Delete');
      await said(page, 'Card 21 is unplaced');
      expect(await place(page, 0, 'card-21')).toBeUndefined();
      await page.getByText('4 unplaced').waitFor();
      await device.close();
    });

    it('undoes only what was done here', async () => {
      const { page, device } = await open('boards=2&cards=24', { viewport: 'projector' });
      const [one, other] = [page.getByTestId('board-0'), page.getByTestId('board-1')];
      await one.locator('[data-key="card:card-1"]').focus();
      await page.keyboard.press('2');
      await other.locator('[data-key="card:card-4"]').focus();
      await page.keyboard.press('3');
      await until('both moved', async () => (await place(page, 0, 'card-4'))?.area === 'area-3');
      await one.locator('[data-key="card:card-1"]').focus();
      await page.keyboard.press('Control+z');
      await until('own change undone', async () => (await place(page, 1, 'card-1'))?.area === 'area-1');
      await page.keyboard.press('Control+z');
      expect(await place(page, 1, 'card-4')).toMatchObject({ area: 'area-3' });
      await page.keyboard.press('Control+y');
      await until('own change done again', async () => (await place(page, 1, 'card-1'))?.area === 'area-2');
      await page.keyboard.press('Control+z');
      await until('and undone again', async () => (await place(page, 1, 'card-1'))?.area === 'area-1');
      await device.close();
    });
  });

  describe('on a phone', () => {
    it('moves a card by taps alone, in the list and on the map', async () => {
      const { page, complaints, device } = await open('surface=phone&cards=12', { viewport: 'phone' });
      await page.getByRole('button', { name: 'Move card 9' }).tap();
      await page.getByRole('dialog').getByRole('button', { name: /Money/ }).tap();
      await until('the card in the area', async () => (await place(page, 0, 'card-9'))?.area === 'area-3');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('radio', { name: 'Map' }).check();
      await page.locator('[data-key="tray:card-10"]').tap();
      await page.getByText('Press a place or an area for this card').waitFor();
      const area = await middle(page.locator('[data-area-box="area-1"]'));
      await page.touchscreen.tap(area.x + 12, area.y + 6);
      await until(
        'the tapped card in the area',
        async () => (await place(page, 0, 'card-10'))?.area === 'area-1',
      );
      await page.locator('[data-key="card:card-10"]').tap();
      const map = await page.locator('[data-map]').boundingBox();
      await page.touchscreen.tap((map?.x ?? 0) + 300, (map?.y ?? 0) + 260);
      await until('the card on the ground', async () => (await place(page, 0, 'card-10'))?.area === null);
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await device.close();
    });
  });

  it('leaves a card on the board that is dropped into an area while somebody removes it', async () => {
    const { page, device } = await open('boards=2&cards=24', { viewport: 'projector' });
    await page.evaluate(() => (Reflect.get(window, 'setConnected') as (now: boolean) => void)(false));
    await page.getByTestId('board-0').locator('[data-key="card:card-1"]').focus();
    await page.keyboard.press('5');
    await page.getByTestId('board-1').locator('[data-key="area:area-5"]').click();
    await page.getByRole('button', { name: 'Remove area' }).click();
    await page.evaluate(() => (Reflect.get(window, 'setConnected') as (now: boolean) => void)(true));
    await page.getByTestId('board-0').locator('[data-area-box="area-5"]').waitFor({ state: 'detached' });
    for (const board of [0, 1]) {
      await page
        .getByTestId(`board-${board}`)
        .getByRole('button', { name: /^Card 1: / })
        .waitFor();
    }
    await device.close();
  });

  it('offers readers nothing that they cannot do', async () => {
    const { page, device } = await open('cards=24&right=read');
    await page.getByText('You can read this board. Others arrange it.').waitFor();
    expect(await page.getByRole('button', { name: /New area|Select several|Take over/ }).count()).toBe(0);
    await page.locator('[data-key="card:card-1"]').focus();
    await page.keyboard.press('2');
    await drag(page, page.locator('[data-key="card:card-2"]'), page.locator('[data-area-box="area-5"]'));
    expect(await place(page, 0, 'card-1')).toMatchObject({ area: 'area-1' });
    expect(await place(page, 0, 'card-2')).toMatchObject({ area: 'area-1' });
    await page.getByRole('radio', { name: 'List' }).check();
    expect(await page.getByRole('button', { name: /Move|change/ }).count()).toBe(0);
    await device.close();
  });

  it('finds cards, and zooms to all of them', async () => {
    const { page, device } = await open('cards=24');
    await page.getByRole('searchbox').fill('familles');
    await page.getByText('0 of 24 cards match').waitFor();
    await page.getByRole('searchbox').fill('FAMILIES');
    await page.getByText('2 of 24 cards match').waitFor();
    const shownAt = page.getByRole('button', { name: 'Show at 100 %' });
    await shownAt.click();
    expect(await shownAt.textContent()).toMatch(/^100 %/);
    await page.getByRole('button', { name: 'Fit all' }).click();
    expect(await shownAt.textContent()).not.toMatch(/^100 %/);
    await shownAt.click();
    await page.mouse.move(700, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await until('a larger map', async () => Number.parseInt((await shownAt.textContent()) ?? '', 10) > 150);
    await device.close();
  });
});
