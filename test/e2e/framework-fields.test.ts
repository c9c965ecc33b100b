import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

describe('all that a line says, written on the console', () => {
  const { hall } = useHall();
  const part = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: 'Parts of the framework' }).getByRole('button', { name }).click();
  const draft = () => hall().state().framework.draft;

  it('[FR29] writes to whom a recommendation speaks, how sure it is, how it was judged, and on what else it rests', async () => {
    const { page, look, console: device } = hall();
    await hall().ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await goTo(page, 'Framework');
    await part(page, /Recommendations/);
    await page.getByRole('button', { name: 'New recommendation' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Words', { exact: true }).fill('Name a record keeper in each district.');
    await dialog.getByLabel('Certainty').fill('low');
    await dialog.getByLabel('To whom').fill('Ministry of health\nDistrict teams\n');
    await dialog.getByText('Judgements (WHO-INTEGRATE)').click();
    await dialog
      .getByLabel('Health equity, equality and non-discrimination')
      .fill('Remote districts gain most.');
    await dialog.getByLabel('Quality of the evidence').fill('Two case studies.');
    await dialog.getByRole('combobox', { name: 'Add a source' }).click();
    await page.getByRole('option').first().click();
    await dialog.getByLabel('Another basis').fill('Decree 2021/14');
    await dialog.getByLabel('Where in it').fill('Article 3');
    await look('framework-recommendation-fields');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const made = await until('the recommendation', () =>
      draft()?.recommendations.find(({ text }) => text === 'Name a record keeper in each district.'),
    );
    expect(made).toMatchObject({
      certainty: 'low',
      addressees: ['Ministry of health', 'District teams'],
      judgements: {
        equity: 'Remote districts gain most.',
        evidenceQuality: 'Two case studies.',
        finance: null,
      },
      from: { other: { basis: 'Decree 2021/14', locator: 'Article 3' } },
    });
    expect(made.from.evidence).toHaveLength(1);
    await page.getByRole('button', { name: /^Change: Name a record keeper/ }).click();
    await page.getByLabel('To whom').press('End');
    await page.getByLabel('Where in it').fill('Article 4');
    await page.getByText('Judgements (WHO-INTEGRATE) · 2 of 7 written').click();
    await page.getByLabel('Financial and economic considerations').fill('One post each.');
    await until('it with the rest', () => {
      const row = draft()?.recommendations.find(({ id }) => id === made.id);
      return (
        row?.judgements.finance === 'One post each.' &&
        row.judgements.equity === 'Remote districts gain most.' &&
        row.from.other?.locator === 'Article 4'
      );
    });
    await look('framework-recommendation-live');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(device)).toEqual([]);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByText('One post each.').waitFor();
    await look('framework-recommendation-judged');
  });

  it('[FR29] writes a term in the other languages of the consultation', async () => {
    const { page, look } = hall();
    await part(page, /Glossary/);
    await page
      .getByRole('button', { name: /^Change: / })
      .first()
      .click();
    const french = page.getByRole('group', { name: 'In French' });
    await french.getByLabel('Term').fill('Système apprenant');
    await french.getByLabel('Definition').fill('Un système qui tire des leçons.');
    await until('it in the file', () =>
      draft()?.glossary.some(
        ({ translations }) => translations['fr']?.definition === 'Un système qui tire des leçons.',
      ),
    );
    await look('framework-term-translated');
    expect(await accessibilityProblems(page)).toEqual([]);
    await french.getByLabel('Term').fill('');
    await french.getByLabel('Definition').fill('');
    await until('it to be none', () => draft()?.glossary[0]?.translations['fr'] === undefined);
  });

  it('[FR4] says that a name is too long for a drawing, and keeps it whole', async () => {
    const { page, look } = hall();
    await page
      .getByRole('navigation', { name: 'Parts of the framework' })
      .getByRole('button', { name: /Elements/ })
      .click();
    await page.getByRole('button', { name: 'New element' }).click();
    const name = page.getByRole('dialog').getByLabel('Name');
    await name.fill('long '.repeat(80).trim());
    await page.getByText('This has 399 characters; 160 fit into a drawing. Please shorten it.').waitFor();
    expect(await name.inputValue()).toHaveLength(399);
    await look('framework-name-long');
    expect(await accessibilityProblems(page)).toEqual([]);
    await name.fill('Short');
    expect(await page.getByText('Please shorten it.').count()).toBe(0);
    await page.getByRole('button', { name: 'Not now' }).click();
  });
});
