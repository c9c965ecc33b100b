import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, pictures, useHall } from '../helpers/console-hall.ts';
import { press } from '../helpers/phone-page.ts';

describe('what the console makes to be kept and printed', () => {
  const { hall: theHall } = useHall();

  it('makes every document of the Report, and prints without a new tab', async () => {
    const hall = theHall();
    const { page } = hall;
    await hall.ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await goTo(page, 'Report');
    await page.getByRole('heading', { name: 'What you still owe' }).waitFor();
    await hall.look('report');
    const made = async (title: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        press(page, `Make: ${title}`),
      ]);
      const name = download.suggestedFilename();
      await page.getByText(`Saved with the downloads: ${name}`).waitFor();
      return { name, bytes: readFileSync(await download.path()) };
    };
    for (const title of ['Report (Word)', 'Outcome note (Word)']) {
      const { name, bytes } = await made(title);
      expect(name).toMatch(/\.docx$/);
      expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
    }
    const tables = await made('Tables (CSV)');
    expect(
      Object.keys(unzipSync(tables.bytes)).filter((name) => name.endsWith('.csv')).length,
    ).toBeGreaterThan(3);
    for (const title of ['Open format, as released (JSON)', 'Open format, everything (JSON)']) {
      const { bytes } = await made(title);
      expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ format: 'baraza-consultation' });
    }
    const html = await made('Report (web page, for printing)');
    expect(html.bytes.toString('utf8')).toMatch(/^<!doctype html>/i);
    expect(await accessibilityProblems(page)).toEqual([]);

    const tabs = page.context().pages().length;
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const frame = document.querySelector('iframe');
        frame?.addEventListener('load', () =>
          frame.contentWindow?.addEventListener('beforeprint', () => {
            document.title = `printing ${frame.contentDocument?.querySelector('h1')?.textContent ?? ''}`;
          }),
        );
      });
      watch.observe(document.body, { childList: true });
    });
    await press(page, 'Print, or save as PDF');
    await page.waitForFunction(() => /^printing ./.test(document.title), undefined, { timeout: 60_000 });
    expect(page.context().pages()).toHaveLength(tabs);
    expect(hall.console.complaints.filter((line) => /content security|frame/i.test(line))).toEqual([]);
  });

  it('prints seat cards with a code and a picture to scan on each, and nothing else', async () => {
    const hall = theHall();
    const { page } = hall;
    const people = [
      'Awa Diop',
      'Omar Ba',
      'Li Wei',
      'Ngozi Eze',
      'Ana Souza',
      'Jan Novak',
      'Mei Lin',
      'Ada Obi',
      'Bo Chen',
    ];
    const seats = await hall.begin(
      'Seat cards',
      people.map((person) => ({ person, table: '2' })),
    );
    await goTo(page, 'People');
    // The sheets stay while they are looked at: the browser's own window would take them away at once.
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Print seat cards' }).click();
    await hall.look('cards-dialog');
    await press(page, 'Print');
    await page
      .locator('[data-print-sheets] article')
      .nth(people.length - 1)
      .waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const cards = page.locator('[data-print-sheets] article');
    expect(await cards.count()).toBe(people.length);
    const codes = seats.map((seat) => seat.code.replaceAll(/[^A-Z0-9]/gi, ''));
    for (const [index, text] of (await cards.allInnerTexts()).entries()) {
      expect(text).toContain(people[index]!);
      expect(text.replaceAll(/[^A-Z0-9]/gi, '')).toContain(codes[index]!);
    }
    expect(await cards.locator('svg, img, canvas').count()).toBeGreaterThanOrEqual(people.length);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, 'seat-cards.png'), fullPage: true });
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('[data-print-sheets]').waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  });
});
