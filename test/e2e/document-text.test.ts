import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, type Device, openBrowser } from '../helpers/browser.ts';
import { type Gallery, serveGallery } from '../helpers/serve-gallery.ts';
import { closeClean, hasFocus, openScene, paste, says, toBeginning } from '../helpers/editor-page.ts';
import { until } from '../helpers/until.ts';
import { wordPage } from '../unit/features/editor/clipboard-samples.ts';

describe('a text in the editor', () => {
  let browser: Browser;
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await serveGallery('editor');
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  const open = async (query: string): Promise<Device> => await openScene(browser, gallery, query);

  it('finds and replaces', async () => {
    const device = await open('scene=one&people=0&threads=none');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u });
    await text.click();
    await page.keyboard.press('Control+h');
    await page.keyboard.type('DISTRICT');
    const bar = page.getByRole('search');
    await bar.getByText('of 3').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await bar.getByRole('textbox', { name: 'Replace with' }).fill('county');
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await bar.getByText('3 replaced').waitFor();
    expect(await text.innerText()).not.toMatch(/district/iu);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    expect(await hasFocus(text)).toBe(true);
    await page.keyboard.press('Control+z');
    await until('all is back', async () => /districts ask for/u.test(await text.innerText()));
    await closeClean(device);
  });

  it('takes from Word what was meant, and says that a picture was left out', async () => {
    const device = await open('scene=pair');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u }).first();
    await text.click();
    await paste(text, wordPage);
    await text.getByRole('heading', { level: 1, name: 'Learning from projects' }).waitFor();
    expect(await text.getByRole('listitem').count()).toBe(6);
    expect(await text.locator('ul ul li').innerText()).toBe('each year');
    expect(await text.getByRole('link').getAttribute('href')).toBe('https://example.org/a?b=1&c=2');
    expect(await text.innerHTML()).not.toMatch(/mso|font-family|<o:p|style="/u);
    await page.getByText('A picture was left out').first().waitFor();
    await closeClean(device);
  });

  it('makes a table and goes through it by keyboard', async () => {
    const device = await open('scene=pair');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u }).first();
    await text.click();
    await page.keyboard.press('Control+Alt+t');
    await page.keyboard.type('Who');
    await page.keyboard.press('Tab');
    await page.keyboard.type('What');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    const size = async () => [
      await text.getByRole('row').count(),
      await text.locator('tr').first().locator('th,td').count(),
    ];
    expect(await size()).toEqual([4, 4]);
    await page.keyboard.press('Control+Alt+Backspace');
    await page.keyboard.press('Control+Alt+Shift+Backspace');
    expect(await size()).toEqual([3, 3]);
    await page.keyboard.press('Control+Alt+h');
    expect(await text.getByRole('columnheader').count()).toBe(3);
    await closeClean(device);
  });

  it('writes from right to left where the words do', async () => {
    const device = await open('scene=pair');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u }).first();
    await text.click();
    await page.keyboard.type('English');
    await page.keyboard.press('Enter');
    await page.keyboard.type('الأرض للجميع');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Shift+8');
    await page.keyboard.type('واحد');
    const sides = await text.evaluate((element) =>
      [...element.querySelectorAll('p')].map((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const words = range.getBoundingClientRect();
        const box = paragraph.getBoundingClientRect();
        return box.right - words.right < words.left - box.left ? 'right' : 'left';
      }),
    );
    expect(sides).toEqual(['left', 'right', 'right']);
    expect(await text.locator('ul').evaluate((list) => getComputedStyle(list).direction)).toBe('rtl');
    await closeClean(device);
  });

  it('names something of the record at an @, and from the toolbar', async () => {
    const device = await open('scene=one&kind=narrative');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u }).first();
    await text.click();
    await page.keyboard.type('See @S1');
    await page.getByRole('listbox', { name: 'References' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await says(text, 'See S14 ');
    await page.keyboard.type('a@b.org @S1');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox', { name: 'References' }).waitFor({ state: 'detached' });
    await says(text, 'See S14 a@b.org @S1');
    await closeClean(device);
  });

  it('links to the web and to nothing that runs', async () => {
    const device = await open('scene=pair');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u }).first();
    await text.click();
    await page.keyboard.type('review');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText('Only web and e-mail addresses').waitFor();
    await page.getByRole('textbox', { name: 'Address' }).fill('example.org/review');
    await page.keyboard.press('Enter');
    await text.getByRole('link', { name: 'review' }).waitFor();
    expect(await text.getByRole('link').getAttribute('href')).toBe('https://example.org/review');
    await closeClean(device);
  });

  it('puts in a picture with the words for it', async () => {
    const device = await open('scene=pair');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u }).first();
    await text.click();
    await page.keyboard.press('Control+Alt+p');
    const png = await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 3000;
      canvas.height = 10;
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
    });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(png) });
    await page.getByRole('button', { name: 'Insert picture' }).click();
    await page.getByText('Please say in a few words').waitFor();
    await page.getByRole('textbox', { name: 'What the picture shows' }).fill('A map of the districts');
    await page.getByRole('button', { name: 'Insert picture' }).click();
    await text.getByRole('img', { name: 'A map of the districts' }).waitFor();
    await closeClean(device);
  });

  it('has one Tab stop for the toolbar, arrows in it, and Escape back to the text', async () => {
    const device = await open('scene=one&people=0');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u });
    await text.click();
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Plain paragraph');
    await page.keyboard.press('Tab');
    expect(await hasFocus(text)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=toolbar]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(text)).toBe(true);
    await page.keyboard.press('Control+/');
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await closeClean(device);
  });

  it('lets those who may suggest mark words and say something, and change nothing', async () => {
    const device = await open('scene=one&people=0&right=suggest&threads=none');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u });
    const before = await text.innerText();
    expect(await text.getAttribute('aria-readonly')).toBe('true');
    await toBeginning(text);
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+b');
    await paste(text, '<p>pasted</p>');
    expect(await text.innerText()).toBe(before);
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByRole('textbox', { name: 'Proposed words' }).fill('Minutes ');
    await page.keyboard.press('Control+Enter');
    // The gallery has no host: its refusal stands where the words were written, and the words stay.
    await page.getByRole('alert').getByText('You may read this document').waitFor();
    expect(await page.getByRole('textbox', { name: 'Proposed words' }).inputValue()).toBe('Minutes ');
    await closeClean(device);
  });

  it('keeps the words of a wording plain', async () => {
    const device = await open('scene=one&kind=wording&people=0');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u });
    await text.click();
    await page.keyboard.press('Control+a');
    await paste(text, wordPage);
    await until('the words are there', async () => /Learning from projects/u.test(await text.innerText()));
    expect(
      await text.evaluate((element) => [
        ...new Set([...element.querySelectorAll('*')].map((each) => each.tagName)),
      ]),
    ).toEqual(['P']);
    await closeClean(device);
  });

  it('follows somebody’s caret until one scrolls', async () => {
    const device = await open('scene=long');
    const { page } = device;
    const text = page.getByRole('textbox', { name: /: text/u });
    const go = async (share: number): Promise<void> => {
      await page.evaluate(
        (part) => (globalThis as { sampleCaret?: (share: number) => void }).sampleCaret?.(part),
        share,
      );
    };
    const scrolled = async (): Promise<number> =>
      await text.evaluate((element) => element.parentElement?.parentElement?.scrollTop ?? -1);
    await go(0.5);
    await page.getByRole('button', { name: 'Amina Diallo' }).click();
    await page.getByRole('button', { name: 'Follow Amina Diallo' }).click();
    await page.getByText('Following Amina Diallo').waitFor();
    const middle = await until(
      'the middle is in view',
      async () => (await scrolled()) > 500 && (await scrolled()),
    );
    await go(0.9);
    await until('the end is in view', async () => (await scrolled()) > middle + 500);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, -400);
    await page.getByText('Following Amina Diallo').waitFor({ state: 'detached' });
    await closeClean(device);
  });
});
