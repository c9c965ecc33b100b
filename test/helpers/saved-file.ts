import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Presses something that saves a file, and gives its name and bytes. */
export async function saved(
  page: Page,
  press: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
