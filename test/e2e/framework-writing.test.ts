import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

describe('writing a framework on the console', () => {
  const { hall } = useHall();

  it('begins with a template, and makes a line of a statement that carries what it rests on', async () => {
    const { page, act, state, look, console: device } = hall();
    await hall().begin('Framework from nothing', [{}, {}]);
    const { statement = '' } = await act('statement.draft', {
      text: 'Districts keep a record of what they tried.',
    });
    await goTo(page, 'Framework');
    await look('framework-begin');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: /Theory of change/ }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('img', { name: /Inputs: What is put in/ }).waitFor();
    expect(state().framework.draft?.diagrams).toHaveLength(1);

    await goTo(page, 'Material');
    await page.getByRole('tab', { name: /Statements/ }).click();
    await page.getByRole('button', { name: /Districts keep a record/ }).click();
    await page.getByRole('button', { name: 'Where it comes from' }).click();
    await page.getByRole('button', { name: /Into the framework/ }).click();
    await page.getByRole('menuitem', { name: 'Element' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('District record');
    await look('framework-write');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const made = await until('the element', () =>
      state().framework.draft?.elements.find(({ label }) => label === 'District record'),
    );
    expect(made.from.statements).toEqual([statement]);
    expect(made.description).toBe('Districts keep a record of what they tried.');
    await page.getByRole('complementary').getByText('In the framework').waitFor();
    expect(await cutOff(device)).toEqual([]);
  });

  it('[FR14] [FR16] [FR31] writes for everybody at once, keeps the caret while others write, and undoes its own only', async () => {
    const { page, act, state, look } = hall();
    await goTo(page, 'Framework');
    await page
      .getByRole('navigation', { name: 'Parts of the framework' })
      .getByRole('button', { name: /Elements/ })
      .click();
    await page.getByRole('button', { name: 'Change: District record' }).click();
    const form = page.getByRole('region', { name: 'Change: District record' });
    await form.getByLabel('Name').press('End');
    await form.getByLabel('Name').pressSequentially(' book');
    const row = await until('the words in the file', () =>
      state().framework.draft?.elements.find(({ label }) => label === 'District record book'),
    );
    await look('framework-live');
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByLabel('Name').press('Home');
    const { hashOfJson } = await import('../../shared/util/hash.ts');
    await act('framework.put', {
      line: { part: 'elements', row: { ...row, label: 'District record book (draft)' } as never },
      seen: hashOfJson(row),
    });
    const name = page.getByLabel('Name', { exact: true });
    await until(
      'the other’s words',
      async () => (await name.inputValue()) === 'District record book (draft)',
    );
    await name.pressSequentially('The ');
    await until('both', () =>
      state().framework.draft?.elements.some(({ label }) => label === 'The District record book (draft)'),
    );
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await until('one’s own to be taken back, and no more', () =>
      state().framework.draft?.elements.some(({ label }) => label === 'District record (draft)'),
    );
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    const focused = () =>
      page.evaluate(() =>
        document.activeElement?.hasAttribute('data-pencil') === true
          ? document.activeElement.getAttribute('aria-label')
          : null,
      );
    const own = await until('the focus at the line', focused);
    expect(own).toContain('District record (draft)');
    await page.keyboard.press('Enter');
    await name.waitFor();
    await name.press('Escape');
    expect(await until('the focus at the line again', focused)).toBe(own);
    await page.getByRole('button', { name: /District record .draft.: .*Where it comes from/ }).click();
    await page.getByRole('complementary').getByRole('button', { name: 'Remove', exact: true }).click();
    await until(
      'the element to be gone',
      () => !state().framework.draft?.elements.some(({ id }) => id === row.id),
    );
    await page.keyboard.press('Control+z');
    await until('the element to be back', () =>
      state().framework.draft?.elements.some(({ id }) => id === row.id),
    );
  });

  it('[FT5] [FT7] saves the framework for use elsewhere, and opens it again; what is no framework changes nothing', async () => {
    const { page, state } = hall();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: 'File…' }).click();
        await page.getByRole('menuitem', { name: 'Save as JSON', exact: true }).click();
      })(),
    ]);
    const path = await download.path();
    const saved = JSON.parse(readFileSync(path, 'utf8')) as { elements: { label: string }[] };
    expect(saved).toEqual(state().framework.draft);
    const before = state().framework.draft;
    await page.getByRole('button', { name: 'File…' }).click();
    await page.getByRole('menuitem', { name: /^Open from JSON/ }).click();
    const says = page.getByRole('dialog', { name: 'Open from JSON' });
    const choose = (name: string, body: string) =>
      says
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
    await choose('odd.json', 'no json');
    await says.getByText('This is no JSON file').waitFor();
    await choose('other.json', '{"hello": 1}');
    await says.getByText('This file holds no framework').waitFor();
    expect(state().framework.draft).toBe(before);
    const renamed = {
      ...saved,
      elements: saved.elements.map((row) => ({ ...row, label: `${row.label} (opened)` })),
    };
    await choose('framework.json', JSON.stringify(renamed));
    await says.getByText(/lines? would change/).waitFor();
    await hall().look('framework-opened');
    await says.getByRole('button', { name: /^Open it/ }).click();
    await until('the file to be opened', () =>
      state().framework.draft?.elements.every(({ label }) => label.endsWith('(opened)')),
    );
    await says.getByRole('button', { name: 'Take it back' }).click();
    await says.getByText('The framework is as it was before.').waitFor();
    await until(
      'the draft to be as it was',
      () => state().framework.draft?.elements[0]?.label === saved.elements[0]?.label,
    );
    await says.getByRole('button', { name: 'Done' }).click();
  });
});
