import { AxeBuilder } from '@axe-core/playwright';
import { chromium as driver, type Browser, type Page } from 'playwright-core';
import { chromium } from './chromium.ts';
import { watchNetwork } from './network.ts';

/** The three sizes at which every screen is looked at. */
export const viewports = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

export interface PageOptions {
  readonly viewport: keyof typeof viewports | { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** How many times slower than this machine: 4 is an old phone. */
  readonly cpuSlowdown?: number;
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** A page in a context of its own, as one person's device is. */
export interface Device {
  readonly page: Page;
  /** Addresses outside this machine that the page asked for; must stay empty. */
  readonly outside: readonly string[];
  /** What the page complained about on its console, uncaught errors and refused content included. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the machine's browser. Throws with the reason where there is none: a browser test that cannot run
 * is a failure to set up, unless it asks `chromium()` first and skips.
 */
export async function openBrowser(): Promise<Browser> {
  const found = await chromium();
  if ('missing' in found) throw new Error(found.missing);
  const root = process.getuid?.() === 0;
  return await driver.launch({
    executablePath: found.path,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-pings',
      '--no-first-run',
    ],
  });
}

/** Opens an empty page in a new context. */
export async function openDevice(browser: Browser, options: PageOptions): Promise<Device> {
  const { viewport, colorScheme = 'light', cpuSlowdown = 1, locale = 'en', reducedMotion } = options;
  const size = typeof viewport === 'string' ? viewports[viewport] : viewport;
  const small = size.width < 600;
  const context = await browser.newContext({
    viewport: size,
    colorScheme,
    locale,
    reducedMotion: reducedMotion ?? 'no-preference',
    isMobile: small,
    hasTouch: small,
  });
  const outside = watchNetwork(context);
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  if (cpuSlowdown !== 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  }
  return { page, outside, complaints, close: () => context.close() };
}

/** What the axe engine finds wrong with a page as it stands, one line a rule; empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // A page at rest: what still fades in has no contrast yet.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.map((node) => node.target.join(' ')).join(', ');
    return `${id}: ${help} (${where})`;
  });
}
