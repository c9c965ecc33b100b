import { describe, expect, it } from 'vitest';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { frameworkTemplate } from '../../shared/framework/templates.ts';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

describe('matrices written by hand', () => {
  const { hall } = useHall();
  const made = () =>
    hall()
      .state()
      .framework.draft!.matrices.find(({ id }) => id !== 'M1');
  const labels = (list: 'rows' | 'cols') => made()?.[list].map(({ label }) => label) ?? [];
  const form = () => hall().page.getByRole('region', { name: 'Change the matrix: Who asks what' });

  it('[FR2] [FR24] adds one of elements and of words, with every cell there and said to be empty', async () => {
    const { page, look, act, console: device } = hall();
    await hall().begin('Matrices', [{}, {}]);
    const content = frameworkTemplate('levels', 'en');
    await act('framework.draft', { content: content as never, replaces: hashOfFramework(null) });
    await goTo(page, 'Framework');
    await page
      .getByRole('navigation', { name: 'Parts of the framework' })
      .getByRole('button', { name: /Matrices/ })
      .click();
    await page.getByRole('button', { name: 'Add a matrix' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a matrix' });
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await dialog.getByText('Give it a title.').waitFor();
    await dialog.getByLabel('Title').fill('Who asks what');
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await dialog.getByText('Say what its rows are.').waitFor();
    await dialog.getByRole('button', { name: /What the rows are/ }).click();
    await page.getByRole('option', { name: 'Levels: 3 elements' }).click();
    await dialog.getByLabel('The columns, one a line').fill('Question\n\n Answer ');
    await dialog.getByText('6 cells, empty until somebody writes in them.').waitFor();
    await look('matrix-new');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add it' }).click();
    const matrix = await until('the matrix', made);
    expect(matrix.rows.map(({ element }) => element)).toEqual(['L1', 'L2', 'L3']);
    expect(matrix.cols.map(({ element, label }) => [element, label])).toEqual([
      [null, 'Question'],
      [null, 'Answer'],
    ]);
    expect(matrix.cells).toHaveLength(6);
    const table = page.getByRole('table', { name: 'Who asks what' });
    await table.waitFor();
    expect(await table.getByText('Empty', { exact: true }).count()).toBe(6);
    expect(await cutOff(device)).toEqual([]);
  });

  it('[FR24] names, adds, moves and removes rows and columns; a cell’s words come back with its row', async () => {
    const { page, look } = hall();
    await page.getByRole('button', { name: 'Change this cell: District × Answer' }).click();
    await page.getByRole('dialog').getByLabel('Items').fill('Which clinics are late?');
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Change the matrix: Who asks what' }).click();
    const [rows, cols] = ['Rows', 'Columns'].map((name) =>
      form().getByRole('region', { name, exact: true }),
    ) as [ReturnType<typeof form>, ReturnType<typeof form>];
    await cols.getByLabel('Name of this row or column').first().fill('What is asked');
    await cols.getByLabel('Or a column in words').fill('By when');
    await cols.getByLabel('Or a column in words').press('Enter');
    await until('three columns', () => labels('cols').join() === 'What is asked,Answer,By when');
    await cols.getByRole('button', { name: 'Up: By when' }).click();
    await until('it moved', () => labels('cols').join() === 'What is asked,By when,Answer');
    await rows.getByRole('combobox', { name: 'Add an element as a row' }).fill('Internal');
    await page.getByRole('option', { name: 'Internal' }).click();
    await until('four rows', () => made()?.rows.at(-1)?.element === 'T1');
    expect(made()?.cells).toHaveLength(12);
    await rows.getByRole('button', { name: 'Remove District with its cells' }).click();
    await until('three rows', () => made()?.rows.length === 3);
    await look('matrix-change');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(hall().console)).toEqual([]);
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await until('its words with it', () =>
      made()?.cells.some(({ row, items }) => row === 'L2' && items[0] === 'Which clinics are late?'),
    );
  });

  it('[FR16] [FR24] renames it, and takes it out and back', async () => {
    const { page } = hall();
    await form().getByLabel('Title').fill('Questions by level');
    await until('the title', () => made()?.title === 'Questions by level');
    const renamed = page.getByRole('region', { name: 'Change the matrix: Questions by level' });
    await renamed.getByRole('button', { name: 'Remove the matrix' }).click();
    await until('it to be gone', () => made() === undefined);
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await until('it to be back', () => made()?.title === 'Questions by level');
    expect(made()?.cells).toHaveLength(12);
  });
});
