import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Device, openDevice } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';
import { until } from '../helpers/until.ts';

/** How fast people type, in milliseconds from one letter to the next. */
const pace = { delay: 150 };

describe('two people who type in one field at once', () => {
  const { browser, hall } = useHall();
  let other: Device;
  afterAll(async () => other?.close());
  const pages = (): readonly Page[] => [hall().page, other.page];
  const part = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: 'Parts of the framework' }).getByRole('button', { name }).click();
  /** Puts the caret at a place of a field, as a press there does. */
  const caretAt = async (page: Page, label: string, at: number): Promise<void> => {
    await page.getByLabel(label, { exact: true }).evaluate((field: HTMLTextAreaElement, place: number) => {
      field.focus();
      field.setSelectionRange(place, place);
    }, at);
  };

  it('[FR26] keeps the words of both whole in one cell, with their spaces and new lines', async () => {
    await hall().ask('files/example', {});
    await hall().page.getByText('Illustrative example').first().waitFor();
    other = await openDevice(browser(), { viewport: 'laptop', reducedMotion: 'reduce' });
    other.page.setDefaultTimeout(60_000);
    await other.page.goto(hall().host.newConsoleUrl());
    for (const page of pages()) {
      await goTo(page, 'Framework');
      await part(page, /Matrices/);
      await page.getByRole('button', { name: /^Change.*: Facility staff × Facility/ }).click();
    }
    const [one, two] = pages() as [Page, Page];
    const items = (page: Page) => page.getByLabel('Items', { exact: true });
    for (let time = 0; time < 2; time += 1) {
      await items(one).fill('first line\nsecond line');
      await until('it on both', async () => (await items(two).inputValue()) === 'first line\nsecond line');
      await caretAt(one, 'Items', 'first line'.length);
      await caretAt(two, 'Items', 'first line\nsecond line'.length);
      await Promise.all([
        one.keyboard.type(' of the facility team\nand one more', pace),
        two.keyboard.type(' et la mémoire des équipes\n– à suivre', pace),
      ]);
      const whole =
        'first line of the facility team\nand one more\nsecond line et la mémoire des équipes\n– à suivre';
      for (const page of pages()) {
        await until('both whole', async () => (await items(page).inputValue()) === whole).catch(async () =>
          expect(await items(page).inputValue()).toBe(whole),
        );
      }
    }
  });

  it('[FR26] keeps the words of both whole in what an element is', async () => {
    const field = 'What it is';
    for (const page of pages()) {
      await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
      await part(page, /Elements/);
      await page.getByRole('button', { name: 'Change: Facility', exact: true }).click();
    }
    const [one, two] = pages() as [Page, Page];
    const text = (page: Page) => page.getByLabel(field, { exact: true });
    await text(one).fill('first line\nsecond line');
    await until('it on both', async () => (await text(two).inputValue()) === 'first line\nsecond line');
    await caretAt(one, field, 'first line'.length);
    await caretAt(two, field, 'first line\nsecond line'.length);
    await Promise.all([
      one.keyboard.type('  of all letters\nline', pace),
      two.keyboard.type(' seen, e.g. été 🙂 ', pace),
    ]);
    const whole = 'first line  of all letters\nline\nsecond line seen, e.g. été 🙂 ';
    for (const page of pages())
      await until('both whole', async () => (await text(page).inputValue()) === whole);
    expect(
      hall()
        .state()
        .framework.draft?.elements.map(({ description }) => description),
    ).toContain(whole);
  });
});
