import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { goTo, picture, pictures, useHall } from '../helpers/console-hall.ts';
import { inLanguage } from '../helpers/framework-languages.ts';
import { needs } from '../helpers/programs.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

const run = promisify(execFile);

describe('a matrix on paper', () => {
  const { browser, hall } = useHall();
  const part = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: 'Parts of the framework' }).getByRole('button', { name }).click();

  let files = 0;

  /** The pages that come out of one entry of a matrix' print menu, as their text. */
  async function printed(
    page: Page,
    pdftotext: string,
    matrix: string,
    entry: string,
  ): Promise<readonly string[]> {
    // The sheets stay while they are looked at: the browser's own window would take them away at once.
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.getByRole('button', { name: `Print or PDF: ${matrix}` }).click();
    await page.getByRole('menuitem', { name: entry, exact: true }).press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.locator('[data-print-sheets] table').first().waitFor({ state: 'attached' });
    const path = join(hall().folder, 'printed.pdf');
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    // Chromium says at the end of its PDF that printing is over: the sheets go.
    if (pictures !== undefined) copyFileSync(path, join(pictures, `print ${(files += 1)} ${entry}.pdf`));
    await page.locator('[data-print-sheets]').waitFor({ state: 'detached' });
    const { stdout } = await run(pdftotext, ['-layout', path, '-']);
    return stdout.split('\f').slice(0, -1);
  }

  const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ');

  /** What stands in the cells of one column, as the worked example has it. */
  const itemsAt = (matrix: string, col: string): readonly string[] =>
    hall()
      .state()
      .framework.draft!.matrices.find(({ id }) => id === matrix)!
      .cells.filter((cell) => cell.col === col)
      .flatMap(({ items }) => items);
  /** A column of words breaks lines: two words in a row of an item are looked for, where they are its own. */
  const holds = (text: string, item: string): boolean => {
    const words = item.split(' ');
    return words.every((word) => folded(text).includes(word));
  };

  it('[FR20] is printed as a whole, a page a level, or one level alone', async (context) => {
    const pdftotext = await needs(context, 'pdftotext');
    const { page, look } = hall();
    await hall().ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await goTo(page, 'Framework');
    await part(page, /Matrices/);
    const matrix = 'Questions each level asks itself';
    await page.getByRole('button', { name: `Print or PDF: ${matrix}` }).click();
    await page.getByRole('menu').waitFor();
    await look('print-menu');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const levels = ['Facility', 'District', 'National'];
    const each = await printed(page, pdftotext, matrix, 'Each level on a page of its own');
    expect(each).toHaveLength(3);
    for (const [at, text] of each.entries()) {
      const others = levels.filter((level) => level !== levels[at]);
      expect(folded(text)).toContain(levels[at]);
      for (const other of others) expect(text.split('\n').some((line) => line.trim() === other)).toBe(false);
      expect(folded(text)).toContain(matrix);
      expect(folded(text)).toContain('Draft, not adopted yet');
      const items = itemsAt('MX-QUESTIONS', levels[at]!.toLowerCase());
      expect(items.length).toBeGreaterThan(2);
      for (const item of items) expect(holds(text, item), item).toBe(true);
      expect(text).not.toContain('Adopt version');
    }

    const [only, ...more] = await printed(page, pdftotext, matrix, 'Only District');
    expect(more).toEqual([]);
    expect(only).toBe(each[1]);

    const whole = (await printed(page, pdftotext, 'Who does what for learning', 'The whole matrix')).join(
      '\n',
    );
    for (const level of levels) {
      expect(whole).toContain(level);
      for (const item of itemsAt('MX-ROLES', level.toLowerCase()))
        expect(holds(whole, item), item).toBe(true);
    }
    expect(folded(whole)).toMatch(/Rests on S\d+/u);
    const roles = await printed(
      page,
      pdftotext,
      'Who does what for learning',
      'Each level on a page of its own',
    );
    expect(roles.length).toBeGreaterThanOrEqual(3);
  });

  it('[FR20] a drawing fills its page, turned where it is wide, and says which draft it is, and of when', async (context) => {
    const pdftotext = await needs(context, 'pdftotext');
    const { page } = hall();
    await part(page, /Drawings/);
    for (const name of ['Drivers', 'From finding to embedding']) {
      await page.getByRole('button', { name: /Drawing$/u }).click();
      await page.getByRole('option', { name, exact: true }).click();
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      await page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      await page.getByRole('button', { name: 'Print or PDF' }).click();
      const path = join(hall().folder, 'drawing.pdf');
      await page.locator('[data-print-sheets] svg').waitFor({ state: 'attached' });
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
      if (pictures !== undefined) copyFileSync(path, join(pictures, `print drawing ${name}.pdf`));
      await page.locator('[data-print-sheets]').waitFor({ state: 'detached' });
      const text = folded((await run(pdftotext, ['-layout', path, '-'])).stdout);
      expect(text).toContain(name);
      expect(text).toContain('Draft, not adopted yet');
      expect(text).toContain(String(new Date().getFullYear()));
      const boxes = [...readFileSync(path, 'latin1').matchAll(/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      expect(boxes).toHaveLength(1);
      expect(Number(boxes[0]?.[1])).toBeGreaterThan(Number(boxes[0]?.[2]));
    }
    await part(page, /Matrices/);
  });

  it('[FR20] is printed at a drafting desk too, which reads what the room decided on its cells', async (context) => {
    const pdftotext = await needs(context, 'pdftotext');
    const { act, host, state } = hall();
    const [meeting = ''] = Object.keys(state().meetings);
    await act('meeting.start', { meeting });
    await act('room.open');
    const activity = { method: 'matrix', settings: { matrix: 'MX-MECH' }, collection: 'group' };
    const { step = '' } = await act('step.add', { meeting, title: 'Means', activity });
    await act('step.go', { step });
    await act('run.open', { step });
    const run = state().steps[step as string]?.runs.at(-1) ?? '';
    for (const name of ['run.stop', 'run.look', 'run.show']) await act(name, { run });
    const cell = state().readings[run]?.frozen?.cells.find(({ col }) => col === 'national')?.id ?? '';
    await act('cell.decide', { run, cell, kind: 'parked', items: null, after: null });
    const url = await until('an address', () => host.roomUrls()[0]);
    const { code } = await act('desk.offer', { kind: 'desk', grants: ['drafting'], label: 'Helper' });
    const desk = await openDevice(browser(), { viewport: 'laptop', reducedMotion: 'reduce' });
    desk.page.setDefaultTimeout(60_000);
    await desk.page.goto(`${url}/desk?pair=${code as string}`);
    await desk.page.getByRole('radio', { name: 'Framework', exact: true }).click();
    await part(desk.page, /Matrices/);
    await desk.page.getByText(/^Parked in plenary/u).waitFor();
    const [only] = await printed(desk.page, pdftotext, 'Means of learning', 'Only National');
    expect(only).toMatch(/National[^]*Parked in plenary/u);
    await picture(desk.page, 'desk-matrices');
    expect(await accessibilityProblems(desk.page)).toEqual([]);
    expect(await cutOff(desk)).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  it.for(['fr', 'ar'] as const)('[FR20] stays whole with long words: %s', async (language, context) => {
    const pdftotext = await needs(context, 'pdftotext');
    const { page, state, act } = hall();
    const before = state().framework.draft!;
    await act('framework.draft', {
      content: inLanguage(before, language) as never,
      replaces: hashOfFramework(before),
    });
    const title = state().framework.draft!.matrices[0]!.title;
    await page.getByRole('button', { name: `Print or PDF: ${title}` }).waitFor();
    const pages = await printed(page, pdftotext, title, 'Each level on a page of its own');
    expect(pages.length).toBeGreaterThanOrEqual(3);
  });
});
