import type { Browser, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type Device, openDevice, type PageOptions } from './browser.ts';
import type { Gallery } from './serve-gallery.ts';
import { until } from './until.ts';

/** Opens a scene of the editor's gallery and waits for its text. */
export async function openScene(
  browser: Browser,
  gallery: Gallery,
  query: string,
  options: Partial<PageOptions> = {},
): Promise<Device> {
  const device = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce', ...options });
  await device.page.goto(`${gallery.address}/?${query}`);
  await device.page
    .getByRole('textbox', { name: /: text/u })
    .first()
    .waitFor();
  return device;
}

/** Closes a page that complained of nothing and asked nothing of the outside. */
export async function closeClean(device: Device): Promise<void> {
  expect(device.complaints).toEqual([]);
  expect(device.outside).toEqual([]);
  await device.close();
}

/** Waits until a text says something; carets of others are no words. */
export async function says(text: Locator, words: string): Promise<void> {
  await until(`the text says "${words}"`, async () => (await wordsOf(text)) === words);
}

async function wordsOf(text: Locator): Promise<string> {
  return await text.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('[aria-hidden=true]')) caret.remove();
    return [...copy.children].map((block) => block.textContent).join('\n');
  });
}

/** Whether the caret is in the text. */
export async function hasFocus(text: Locator): Promise<boolean> {
  return await text.evaluate((element) => element === document.activeElement);
}

/** What the browser does when somebody pastes. */
export async function paste(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', 'as plain text');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/**
 * Clicks into a text and moves the caret to its beginning.
 *
 * For 200 ms after the focus comes, ProseMirror takes a caret that goes there for the browser's own doing and puts it
 * back, which people are too slow to see: whoever comes with the keys of a test presses again.
 */
export async function toBeginning(text: Locator): Promise<void> {
  await text.click();
  await until('the caret at the beginning', async () => {
    await text.page().keyboard.press('Control+Home');
    return await text.evaluate((element) => {
      const { editor } = element as HTMLElement & {
        readonly editor: { readonly state: { readonly selection: { readonly head: number } } };
      };
      return editor.state.selection.head === 1;
    });
  });
}
