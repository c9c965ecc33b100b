import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems, type Device } from './browser.ts';
import { picture, type useHall } from './console-hall.ts';
import { speak } from './phone-page.ts';
import { pictureProblems } from './projector.ts';

type Hall = Pick<ReturnType<ReturnType<typeof useHall>['hall']>, 'act'>;

const abroad = [
  ['fr', 'Français'],
  ['ar', 'العربية'],
] as const;

/** How many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** A phone in French and in Arabic as it stands: accessible, nothing wider than it, and a picture to look at. */
export async function phoneAbroad(page: Page, name: string): Promise<void> {
  for (const [code, language] of abroad) {
    await speak(page, language);
    await page.locator(`html[lang="${code}"]`).waitFor();
    await picture(page, `${name}-${code}`);
    expect(await accessibilityProblems(page), `${name} ${code}`).toEqual([]);
    expect(await overflowOf(page), `${name} ${code}`).toBe(0);
  }
  await speak(page, 'English');
}

/** The projector in a room that speaks French first, then Arabic: nothing cut or small, and a picture to look at. */
export async function screenAbroad(hall: Hall, screen: Device, name: string): Promise<void> {
  for (const [code] of abroad) {
    await hall.act('consultation.edit', { languages: [code, 'en'] });
    await screen.page.locator(`html[lang="${code}"]`).waitFor();
    await picture(screen.page, `${name}-${code}`);
    expect(await pictureProblems(screen), `${name} ${code}`).toEqual([]);
  }
  await hall.act('consultation.edit', { languages: ['en', 'fr', 'ar'] });
  await screen.page.locator('html[lang="en"]').waitFor();
}
