import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  type Device,
  openBrowser,
  openDevice,
  type PageOptions,
} from '../helpers/browser.ts';
import { type Gallery, serveGallery } from '../helpers/serve-gallery.ts';
import { closeClean, hasFocus, openScene, says, toBeginning } from '../helpers/editor-page.ts';
import { until } from '../helpers/until.ts';

describe('the editor of documents', () => {
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

  const open = async (query: string, options: Partial<PageOptions> = {}): Promise<Device> =>
    await openScene(browser, gallery, query, options);

  describe('as a page', () => {
    it.each([
      ['scene=one&people=0', 'light'],
      ['scene=one&people=6', 'dark'],
      ['scene=one&people=40', 'light'],
      ['scene=one&people=40&right=suggest', 'dark'],
      ['scene=one&kind=wording&people=1', 'light'],
      ['scene=plain', 'light'],
    ] as const)('%s is accessible in %s, under the content policy', async (query, colorScheme) => {
      const device = await open(query, { colorScheme });
      expect(await accessibilityProblems(device.page)).toEqual([]);
      const wide = await device.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBe(0);
      await closeClean(device);
    });

    it('speaks French', async () => {
      const device = await openDevice(browser, { viewport: 'laptop' });
      await device.page.goto(`${gallery.address}/?scene=one&people=6&lang=fr`);
      await device.page.getByRole('button', { name: 'Commenter' }).waitFor();
      await device.page.getByText('Sur l’ordinateur de l’organisateur').waitFor();
      expect(await accessibilityProblems(device.page)).toEqual([]);
      await closeClean(device);
    });
  });

  describe('what is too much to paste at once', () => {
    const line = 'Teachers said in every group that time is the first condition of learning together. ';
    const row = `<tr>${`<td><p>${line.slice(0, 20)}</p></td>`.repeat(6)}</tr>`;

    it.each([
      ['a megabyte of plain text', { 'text/plain': `${line}\n`.repeat(12_000) }],
      ['a megabyte from Word', { 'text/html': `<p class=MsoNormal>${line}<o:p></o:p></p>`.repeat(9000) }],
      ['a table of a thousand rows', { 'text/html': `<table>${row.repeat(1000)}</table>` }],
    ] as const)(
      '[CO23] %s is refused in words, changes nothing, and stays on the clipboard',
      async (_what, data) => {
        const device = await open('scene=one', { cpuSlowdown: 4 });
        const { page } = device;
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        const text = page.getByRole('textbox', { name: /: text/u });
        await text.click();
        const before = await text.innerText();
        await page.evaluate(async (given: Readonly<Record<string, string>>) => {
          const blobs: Record<string, Blob> = {};
          for (const [type, words] of Object.entries(given)) blobs[type] = new Blob([words], { type });
          await navigator.clipboard.write([new ClipboardItem(blobs)]);
        }, data);
        await page.keyboard.press('Control+v');
        await page.getByText('This is too much to paste at once', { exact: false }).waitFor();
        expect(await text.innerText()).toBe(before);
        expect(await accessibilityProblems(page)).toEqual([]);
        const left = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const type = item?.types.includes('text/html') === true ? 'text/html' : 'text/plain';
          return (await (await item?.getType(type))?.text())?.length ?? 0;
        });
        expect(left).toBeGreaterThan(200_000);

        // A part of it goes in, and the sentence goes away.
        await page.evaluate((words) => navigator.clipboard.writeText(words), line);
        await page.keyboard.press('Control+v');
        await text.getByText('Teachers said in every group').first().waitFor();
        await page
          .getByText('This is too much to paste at once', { exact: false })
          .waitFor({ state: 'detached' });
        await closeClean(device);
      },
    );

    it('[CO23] fifty pages go in at once', async () => {
      const device = await open('scene=one');
      const { page } = device;
      const text = page.getByRole('textbox', { name: /: text/u });
      await text.click();
      await text.evaluate((element, words) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', words);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, `${line}\n`.repeat(1500));
      await until('the pasted words', async () => (await text.innerText()).length > 120_000);
      expect(await page.getByText('This is too much to paste at once', { exact: false }).count()).toBe(0);
      await closeClean(device);
    });
  });

  describe('with two people', () => {
    const two = async () => {
      const device = await open('scene=pair');
      const { page } = device;
      const side = (name: 'One' | 'Other') => page.getByRole('region', { name, exact: true });
      const text = (name: 'One' | 'Other') => side(name).getByRole('textbox', { name: /: text/u });
      await text('Other').waitFor();
      return { device, page, side, text };
    };

    it('shows both what each writes, and whose caret is where', async () => {
      const { device, page, text, side } = await two();
      await text('One').click();
      await page.keyboard.type('We have many projects.');
      await says(text('Other'), 'We have many projects.');
      await text('Other').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' And no memory.');
      await says(text('One'), 'We have many projects. And no memory.');
      await side('One').getByRole('button', { name: 'Amina Diallo' }).waitFor();
      await until('a caret with a name', () => text('One').getByText('Amina Diallo').isVisible());
      await closeClean(device);
    });

    it('takes back only one’s own changes', async () => {
      const { device, page, text } = await two();
      await text('One').click();
      await page.keyboard.type('mine');
      await says(text('Other'), 'mine');
      await text('Other').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' theirs');
      await says(text('One'), 'mine theirs');
      await text('One').click();
      await page.keyboard.press('Control+z');
      await says(text('One'), ' theirs');
      await says(text('Other'), ' theirs');
      await page.keyboard.press('Control+Shift+z');
      await says(text('Other'), 'mine theirs');
      await closeClean(device);
    });

    it('comments by keyboard, replies and resolves', async () => {
      const { device, page, text, side } = await two();
      await text('One').click();
      await page.keyboard.type('We have many projects.');
      await toBeginning(text('One'));
      await page.keyboard.press('Control+Shift+ArrowRight');
      await page.keyboard.press('Control+Alt+m');
      await page.keyboard.type('Who is we?');
      await page.keyboard.press('Control+Enter');
      const thread = (name: 'One' | 'Other') => side(name).getByRole('article', { name: 'Comment by Team' });
      await thread('Other').getByText('Who is we?').waitFor();
      expect(await text('Other').locator('[data-thread]').innerText()).toBe('We');

      await text('Other').click();
      await page.keyboard.press('F8');
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
      await thread('Other').getByRole('button', { name: 'Reply' }).click();
      await page.keyboard.type('The districts.');
      await page.keyboard.press('Control+Enter');
      await thread('One').getByText('1 reply').waitFor();
      await thread('Other').getByRole('button', { name: 'Resolve' }).click();
      await side('One').getByText('Settled (1)').waitFor();
      await until('no passage is marked', async () => (await page.locator('[data-thread]').count()) === 0);
      await closeClean(device);
    });

    it('[CO27] leads with the keyboard to what it opens, and on from comment to comment', async () => {
      const { device, page, text, side } = await two();
      await text('One').click();
      await page.keyboard.type('We have many projects.');
      for (const words of ['Who is we?', 'How many?']) {
        await text('One').click();
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Control+Alt+m');
        await page.keyboard.type(words);
        await page.keyboard.press('Control+Enter');
        await side('One').getByText(words).first().waitFor();
      }
      await text('One').click();
      await page.keyboard.press('F8');
      const shown = () => page.evaluate(() => document.activeElement?.closest('article')?.textContent ?? '');
      await until('a comment with the focus', async () => (await shown()) !== '');
      const before = await shown();
      await page.keyboard.press('F8');
      await until('the next', async () => ![before, ''].includes(await shown()));
      await page.keyboard.press('Shift+F8');
      await until('the one before', async () => (await shown()).slice(0, 20) === before.slice(0, 20));
      await page.keyboard.press('Escape');
      await until('the text to have the focus again', () => hasFocus(text('One')));

      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+Alt+j');
      await page.getByRole('textbox', { name: 'Proposed words' }).waitFor();
      await page.keyboard.type(' Yes.');
      expect(await page.getByRole('textbox', { name: 'Proposed words' }).inputValue()).toBe(
        'We have many projects. Yes.',
      );
      await page.keyboard.press('Escape');
      await text('One').click();
      await page.keyboard.press('Control+Alt+r');
      await page.getByRole('dialog').waitFor();
      await until('the field to have the focus', () =>
        page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
      );
      await page.keyboard.press('Escape');
      await closeClean(device);
    });

    it('accepts a proposal, and says so when the passage changed before', async () => {
      const { device, page, text, side } = await two();
      await text('One').click();
      await page.keyboard.type('We have many projects.');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+Alt+j');
      await page.getByRole('textbox', { name: 'Proposed words' }).fill('We have 43 projects.');
      await page.keyboard.press('Control+Enter');
      const thread = side('Other').getByRole('article', { name: 'Proposal by Team' });
      await thread.getByRole('insertion').getByText('43').waitFor();

      await toBeginning(text('One'));
      await page.keyboard.press('Control+ArrowRight');
      await page.keyboard.type('still ');
      await thread.getByText('The passage changed since').waitFor();
      await thread.getByRole('button').first().click();
      await thread.getByRole('button', { name: 'Accept' }).click();
      await says(text('One'), 'We have 43 projects.');
      await side('One').getByText('Settled (1)').waitFor();
      await closeClean(device);
    });
  });

  describe('as plain text', () => {
    it('writes in the same document as the rich editor', async () => {
      const device = await open('scene=plain');
      const { page } = device;
      const rich = page
        .getByRole('region', { name: 'One', exact: true })
        .getByRole('textbox', { name: /: text/u });
      const block = page.getByRole('textbox', { name: 'Paragraph 4', exact: true });
      await block.click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Each year');
      await until('the rich text has it', async () => /donor\. Each year/u.test(await rich.innerText()));
      await page.keyboard.press('Enter');
      await page.keyboard.type('below');
      await until('a new paragraph', async () => /Each year\n+below/u.test(await rich.innerText()));
      await rich.getByText('Nobody learns').click();
      await page.keyboard.press('Home');
      await page.keyboard.type('Truly: ');
      await until('the plain text has it', async () => {
        const values = await page.getByRole('textbox', { name: /^Paragraph/u }).all();
        const words = await Promise.all(values.map((each) => each.inputValue()));
        return words.some((value) => value.startsWith('Truly: Nobody'));
      });
      await closeClean(device);
    });

    it('takes the place of a rich editor that cannot be loaded, and goes when it can', async () => {
      const device = await openDevice(browser, { viewport: 'laptop' });
      const { page } = device;
      await page.route(/RichEditor.*\.js/u, (route) => route.abort());
      await page.goto(`${gallery.address}/?scene=one&people=0`);
      await page.getByText('The full editor could not be loaded').waitFor();
      await page.getByRole('textbox', { name: 'Paragraph 2', exact: true }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await device.close();
    });
  });
});
