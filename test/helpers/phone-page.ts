import type { Browser, Page } from 'playwright-core';
import { openDevice, type Device, type PageOptions } from './browser.ts';

/** Complaints of Chromium itself about plain http, which every page in the room gets. */
const aboutPlainHttp = /Cross-Origin-Opener-Policy|Origin-Agent-Cluster/u;

/** A phone in the room, at its door. */
export async function openPhone(
  browser: Browser,
  url: string,
  options: Partial<PageOptions> = {},
): Promise<Device> {
  const device = await openDevice(browser, { viewport: 'phone', ...options });
  device.page.setDefaultTimeout(60_000);
  await device.page.goto(url);
  return device;
}

/** A phone on the seat of a card, its language chosen and its person confirmed. */
export async function seatedPhone(
  browser: Browser,
  room: { readonly url: string },
  code: string,
  options: Partial<PageOptions> = {},
): Promise<Device> {
  const device = await openPhone(browser, `${room.url}/c/${code}`, options);
  await press(device.page, 'Continue');
  await press(device.page, 'Yes, that is me');
  return device;
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Chooses another language behind the seat. */
export async function speak(page: Page, language: 'English' | 'Français' | 'العربية'): Promise<void> {
  await page.locator('header button').first().click();
  await page.getByRole('dialog').getByText(language, { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Everything that this origin keeps on the device, as one text. */
export function keptOn(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
}

/** What a page complained about, besides that it is on plain http. */
export function ownComplaints(device: Device): readonly string[] {
  return device.complaints.filter((line) => !aboutPlainHttp.test(line));
}
