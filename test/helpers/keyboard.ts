import type { Page } from 'playwright-core';

/** More stops than any page has: then the control cannot be reached. */
const mostStops = 80;

/** Moves the focus with Tab alone until it is on a control of this name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  await page.getByLabel(name).or(page.getByText(name)).first().waitFor();
  for (let at = 0; at < mostStops; at += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const node = document.activeElement;
      return node === null || node === document.body
        ? ''
        : (node.getAttribute('aria-label') ?? node.textContent).trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
