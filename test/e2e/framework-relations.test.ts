import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

/** Chooses in a list that opens, by keys alone: the focus is on its button. */
async function chooseByKeys(page: Page, option: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option, exact: true }).waitFor();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
}

describe('relations written by hand', () => {
  const { hall } = useHall();
  const relations = () => hall().state().framework.draft?.relations ?? [];
  const form = (label: string) => hall().page.getByRole('region', { name: `Change: ${label}` });

  it('[FR22] joins an element to another with the keyboard alone, as a draft that rests on nothing', async () => {
    const { page, look, console: device, act } = hall();
    await hall().begin('Relations', [{}, {}]);
    await act('framework.draft', await levels());
    await goTo(page, 'Framework');
    await page
      .getByRole('navigation', { name: 'Parts of the framework' })
      .getByRole('button', { name: /Elements/ })
      .click();
    await page.getByRole('button', { name: 'Change: National', exact: true }).focus();
    await page.keyboard.press('Enter');
    await form('National').getByText('District lies within → this element').waitFor();
    await tabTo(page, /^Add a relation$/);
    await page.keyboard.press('Enter');
    await until('the first field', () =>
      page
        .getByRole('button', { name: /Kind of relation/ })
        .evaluate((element) => element === document.activeElement),
    );
    await chooseByKeys(page, 'enables');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Facil');
    await page.getByRole('option', { name: 'Facility' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // Past the list's own button and the way to the words.
    const words = page.getByLabel('Words on the arrow');
    await until('the words', async () => {
      await page.keyboard.press('Tab');
      return words.evaluate((element) => element === document.activeElement);
    });
    await page.keyboard.type('by circulars');
    await look('relations-form');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const made = await until('the relation', () => relations().find(({ type }) => type === 'enables'));
    expect(made).toMatchObject({
      source: 'L1',
      target: 'L3',
      label: 'by circulars',
      directed: true,
      status: 'draft',
      from: { statements: [], inputs: [], evidence: [], ballots: [], comments: [], other: null },
    });
    await form('National').getByText('enables → Facility').waitFor();
    await form('National').getByText('by circulars').waitFor();
    await until('the focus to go on', () =>
      page.evaluate(() => document.activeElement?.textContent === 'Add a relation'),
    );
    await look('relations');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(device)).toEqual([]);
  });

  it('[FR22] changes its kind to a word of one’s own, and takes it out and back', async () => {
    const { page } = hall();
    await page.getByRole('button', { name: 'Change the relation: enables → Facility' }).click();
    const change = page.getByRole('group', { name: 'Change the relation: enables → Facility' });
    await change.getByRole('button', { name: /Kind of relation/ }).click();
    await page.getByRole('option', { name: 'Another word…' }).click();
    await change.getByLabel('In your own words').fill('pays for');
    await change.getByLabel('Words on the arrow').fill('');
    await change.getByRole('button', { name: 'Save' }).click();
    await form('National').getByText('pays for → Facility').waitFor();
    await until('the kind', () => relations().some(({ type, label }) => type === 'pays for' && label === ''));
    await page.getByRole('button', { name: 'Remove the relation: pays for → Facility' }).click();
    await until('it to be gone', () => !relations().some(({ type }) => type === 'pays for'));
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await form('National').getByText('pays for → Facility').waitFor();
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await form('National').getByText('enables → Facility').waitFor();
    await form('National').getByText('by circulars').waitFor();
  });

  it('[FR22] refuses a circle of what lies within what, and what is there already, in one sentence', async () => {
    const { page, look } = hall();
    const before = relations().length;
    await page.getByRole('button', { name: 'Add a relation' }).click();
    const added = page.getByRole('group', { name: 'New relation' });
    await added.getByRole('button', { name: /Kind of relation/ }).click();
    await page.getByRole('option', { name: 'lies within', exact: true }).click();
    await added.getByRole('button', { name: 'Add a relation' }).click();
    await added.getByText('Choose the other element.').waitFor();
    await added.getByRole('combobox', { name: 'Other element' }).fill('Facility');
    await page.getByRole('option', { name: 'Facility' }).click();
    await added.getByRole('button', { name: 'Add a relation' }).click();
    await added.getByText(/National → Facility → District → National\. Choose another/u).waitFor();
    await look('relations-circle');
    expect(await accessibilityProblems(page)).toEqual([]);
    await added.getByRole('button', { name: /Kind of relation/ }).click();
    await page.getByRole('option', { name: 'enables', exact: true }).click();
    await added.getByRole('button', { name: 'Add a relation' }).click();
    await added.getByText('This relation is there already.').waitFor();
    await added.getByLabel('Words on the arrow').press('Escape');
    await added.waitFor({ state: 'detached' });
    await form('National').waitFor();
    expect(relations()).toHaveLength(before);
  });
});

/** The template with three levels, each of which lies within the next. */
async function levels() {
  const { frameworkTemplate } = await import('../../shared/framework/templates.ts');
  return { content: frameworkTemplate('levels', 'en') as never, replaces: await emptyHash() };
}

async function emptyHash(): Promise<string> {
  const { hashOfFramework } = await import('../../shared/framework/hash-of-framework.ts');
  return hashOfFramework(null);
}
