import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The editor's text on a page of the team, or on a laptop with a seat. */
export async function editorOf(page: Page) {
  const editor = page.locator('[contenteditable="true"]').first();
  await editor.waitFor();
  return editor;
}

/** Types at the end of the text. */
export async function writeAtEnd(page: Page, words: string): Promise<void> {
  const editor = await editorOf(page);
  await editor.click();
  await page.keyboard.press('Control+End');
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

/** Puts a long text in as a person does who brings it from elsewhere. */
export async function paste(page: Page, html: string): Promise<void> {
  const editor = await editorOf(page);
  await editor.click();
  await editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, html);
}

/** Some thirty pages: headings, paragraphs, a list, a table. */
export function thirtyPages(): string {
  const sentence =
    'Teachers said in every group that time is the first condition, and that heads of schools decide on it. ';
  const section = (index: number): string => `
    <h2>Section ${index}: what the tables said about the conditions of learning together</h2>
    ${`<p>${sentence.repeat(6)}</p>`.repeat(4)}
    <ul><li>Two hours a week</li><li>In working time</li><li>With a plan of the school</li></ul>`;
  const table =
    '<table><tr><th>Condition</th><th>Who decides</th></tr><tr><td>Time</td><td>Heads</td></tr></table>';
  return `<h1>What we learned</h1>${table}${Array.from({ length: 36 }, (_, index) => section(index + 1)).join('')}`;
}

/** A picture in light and dark, where the environment names a folder for them in PICTURES. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
    await page.screenshot({ path: join(folder, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`) });
  }
}
