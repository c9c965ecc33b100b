import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slide } from '../../shared/domain/model/programme.ts';
import { accessibilityProblems, openBrowser } from '../helpers/browser.ts';
import { openProjector, pictureProblems, type Projector } from '../helpers/projector.ts';

/** Slides of the worked example that need nothing to be opened first. */
const slides: readonly { readonly slide: Slide; readonly says: string }[] = [
  { slide: { kind: 'hold', text: '' }, says: 'National learning systems for quality of care' },
  { slide: { kind: 'hold', text: 'We start again at 14:00.' }, says: 'We start again at 14:00.' },
  { slide: { kind: 'themes', page: 1 }, says: 'From learning to policy' },
  { slide: { kind: 'statement', statement: 'S01', compare: false }, says: 'organised and resourced means' },
  { slide: { kind: 'statement', statement: 'S01', compare: true }, says: 'keeps a record' },
  { slide: { kind: 'result', ballot: 'B-R1', item: 'S05' }, says: 'The global level sits outside' },
  { slide: { kind: 'result', ballot: 'B-R1', item: 'S05', page: 2 }, says: 'District health management' },
  { slide: { kind: 'results', ballot: 'B-R1', page: 2 }, says: '2' },
  { slide: { kind: 'trace', statement: 'S01' }, says: 'no common memory' },
  { slide: { kind: 'adoption', statement: 'S01' }, says: 'facility, district and national level' },
  { slide: { kind: 'speaker' }, says: '' },
];

describe('the screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function follow({ screen, show }: Projector): Promise<void> {
    for (const { slide, says } of slides) {
      await show(slide);
      const number = 'page' in slide ? (slide.page ?? 1) : 1;
      const named = `${slide.kind} ${number}`;
      await screen.page.locator(`[data-slide="${named}"]`).waitFor();
      await screen.page.evaluate(() => document.fonts.ready.then(() => undefined));
      // The words that this slide alone has: the one before may be of the same kind.
      await screen.page.waitForFunction(
        (words) => document.querySelector('main')?.innerText.includes(words) === true,
        says,
      );
      expect(await pictureProblems(screen), named).toEqual([]);
    }
  }

  it('follows the console, one slide at a time, in words large enough for the last row', async () => {
    const projector = await openProjector(browser);
    await follow(projector);
    expect(projector.screen.outside).toEqual([]);
    expect(projector.screen.complaints).toEqual([]);
    expect(await accessibilityProblems(projector.screen.page)).toEqual([]);
  });

  it('gives the verdict first, then the bar, the counts out of three wholes, and who is against', async () => {
    const { screen, show } = await openProjector(browser);
    await show({ kind: 'result', ballot: 'B-R1', item: 'S05' });
    const { page } = screen;
    await page.locator('[data-slide="result 1"]').waitFor();
    expect(await page.locator('h1').innerText()).toBe(
      'Not agreed: 57% in favour, 75% needed; one group against',
    );
    const text = await page.locator('main').innerText();
    for (const part of [
      'who rated',
      'who answered',
      'who may vote',
      'quorum 48',
      'Against: Women, families',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/Record( [0-9a-f]{4}){4}/u);
    expect(text).toContain('1 of ');
  });

  it('opens the room with two numbered codes, and says how to join without internet', async () => {
    const { screen, console, show, host } = await openProjector(browser);
    await console.done('room.set', { wifi: { ssid: 'Baraza', password: 'gather;24' } });
    await console.done('room.open');
    await show({ kind: 'join' });
    const { page } = screen;
    await page.getByText('Join with your phone').waitFor();
    await page.locator('main figure').nth(1).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('gather;24');
    expect(text.replaceAll('\n', '')).toContain(host.roomUrls()[0] ?? 'no address');
    expect(text).toContain('stay connected');
    expect(await pictureProblems(screen)).toEqual([]);
  });

  it.each([
    { languages: ['fr', 'en'], says: 'Pas d’accord', lang: 'fr', dir: 'ltr' },
    { languages: ['ar', 'en'], says: 'غير متفق عليه', lang: 'ar', dir: 'rtl' },
  ])('speaks the consultation’s first language: $lang', async ({ languages, says, lang, dir }) => {
    const projector = await openProjector(browser, { languages });
    const { screen, show } = projector;
    for (const page of [1, 2, 3]) {
      await show({ kind: 'result', ballot: 'B-R1', item: 'S05', page });
      await screen.page.locator(`[data-slide="result ${page}"]`).waitFor();
      expect(await screen.page.locator('h1').innerText()).toContain(says);
      expect(await pictureProblems(screen)).toEqual([]);
    }
    const root = screen.page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([lang, dir]);
  });

  it('is the same picture on a projector of few pixels', async () => {
    const small = await openProjector(browser, { viewport: 'laptop' });
    await follow(small);
  });

  it('has nothing cut off in the longest text that can be written', async () => {
    const { screen, console, show } = await openProjector(browser);
    const text = 'Districts report upwards without a budget line of their own, and nobody reads it. '.repeat(
      24,
    );
    const statement = await console.made('statement.draft', { text: text.slice(0, 1990) }, 'statement');
    const long: readonly Slide[] = [
      { kind: 'statement', statement, compare: false },
      { kind: 'adoption', statement },
      { kind: 'trace', statement },
    ];
    for (const slide of long) {
      await show(slide);
      await screen.page.locator(`[data-slide="${slide.kind} 1"]`).waitFor();
      expect(await pictureProblems(screen), slide.kind).toEqual([]);
    }
  });

  it('would be seen to be wrong', async () => {
    const { screen } = await openProjector(browser);
    await screen.page.evaluate(() => {
      const [small, wide] = [document.createElement('p'), document.createElement('p')];
      small.textContent = 'small print';
      small.style.fontSize = '20px';
      wide.textContent = 'too wide';
      wide.style.cssText =
        'font-size: 40px; white-space: nowrap; position: absolute; left: 1800px; top: 300px';
      document.querySelector('main')?.append(small, wide);
    });
    expect(await pictureProblems(screen)).toEqual(
      expect.arrayContaining(['20 px: small print', 'outside: too wide']),
    );
  });
});
