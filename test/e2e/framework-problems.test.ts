import { describe, expect, it } from 'vitest';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { frameworkTemplate } from '../../shared/framework/templates.ts';
import { hashOfJson } from '../../shared/util/hash.ts';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, hold, useHall } from '../helpers/console-hall.ts';
import { until } from '../helpers/until.ts';

describe('problems of a draft, before it is adopted', () => {
  const { hall } = useHall();
  const draft = () => hall().state().framework.draft!;
  const adopting = () => hall().page.getByRole('dialog', { name: 'Adopt v0' });
  const sentence = (text: RegExp) => adopting().getByRole('listitem').filter({ hasText: text }).first();
  const takeOut = async (label: string): Promise<void> => {
    const { page } = hall();
    await page.getByRole('button', { name: `Change: ${label}`, exact: true }).click();
    await page
      .getByRole('region', { name: `Change: ${label}` })
      .getByRole('button', { name: 'Remove', exact: true })
      .click();
    await until(`${label} to be out`, () => !draft().elements.some((row) => row.label === label));
  };

  it('[FR23] says them with the names of what was removed, and no ids; all of them are opened by a press', async () => {
    const { page, look, act } = hall();
    await hall().begin('Problems', [{}, {}]);
    const content = frameworkTemplate('levels', 'en');
    await act('framework.draft', { content: content as never, replaces: hashOfFramework(null) });
    await goTo(page, 'Framework');
    await page
      .getByRole('navigation', { name: 'Parts of the framework' })
      .getByRole('button', { name: /Elements/ })
      .click();
    await takeOut('District');
    await takeOut('Facility');
    await takeOut('Horizontal');
    await page.getByRole('button', { name: 'Adopt version' }).click();
    await sentence(/The relation from District to National names an element that was removed\./u).waitFor();
    await sentence(/Drawing “Levels of the system” names “District”, which was removed\./u).waitFor();
    await look('problems');
    expect(await accessibilityProblems(page)).toEqual([]);
    const more = adopting()
      .getByRole('button', { name: /^and \d+ more$/u })
      .first();
    await more.click();
    expect(await adopting().innerText()).not.toMatch(/\b[A-Z]+\d+\b(?<!v0)/u);
    await look('problems-all');
  });

  it('[FR23] mends each in its place, without asking to look again at what one did oneself', async () => {
    const { page } = hall();
    await sentence(/relation from District to National/u)
      .getByRole('button', { name: /^Remove the relation/u })
      .click();
    await until('the relation to be gone', () => !draft().relations.some(({ target }) => target === 'L1'));
    await sentence(/Drawing “Levels of the system” names “District”/u)
      .getByRole('button', { name: /^Take it out of the drawing/u })
      .click();
    await until('the drawing without it', () => {
      const spec = draft().diagrams[0]?.spec;
      return spec?.type === 'nested' && !spec.layers.includes('L2') && spec.layers.includes('L3');
    });
    await sentence(/matrix “Questions” stands for “District”/u)
      .getByRole('button', { name: /^Keep the row or column in words/u })
      .click();
    await until('the column in words', () =>
      draft().matrices[0]?.cols.some(({ element, label }) => element === null && label === 'District'),
    );
    await sentence(/names “Facility”/u)
      .getByRole('button', { name: /^Bring “Facility” back/u })
      .click();
    await until('Facility to be back', () => draft().elements.some(({ label }) => label === 'Facility'));
    await adopting()
      .getByText(/“Facility”, which was removed/u)
      .first()
      .waitFor({ state: 'detached' });
    expect(await adopting().getByText('Somebody changed the framework').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo mine' }).click();
    await until('one’s own undone', () => !draft().elements.some(({ label }) => label === 'Facility'));
    await page.getByRole('button', { name: 'Redo mine' }).click();
    await until('it done again', () => draft().elements.some(({ label }) => label === 'Facility'));
  });

  it('[FR23] goes to a line that wants words, and the draft is adopted once nothing blocks it', async () => {
    const { page, act, state } = hall();
    const row = draft().elements.find(({ label }) => label === 'Internal')!;
    const long = 'Learning within one organisation '.repeat(6);
    await act('framework.put', {
      line: { part: 'elements', row: { ...row, label: long } as never },
      seen: hashOfJson(row),
    });
    await page.getByRole('button', { name: 'Adopt version' }).click();
    await sentence(/has 198 characters/u)
      .getByRole('button', { name: /^Go there/u })
      .click();
    const name = page.getByRole('region', { name: /^Change: Learning within/u }).getByLabel('Name');
    await name.waitFor();
    await until('the focus in its name', () =>
      name.evaluate((element) => element === document.activeElement),
    );
    await name.fill('Internal');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Adopt version' }).click();
    for (const label of ['District', 'Horizontal']) {
      const bring = adopting().getByRole('button', { name: new RegExp(`^Bring “${label}” back`, 'u') });
      await bring.first().click();
      await bring.first().waitFor({ state: 'detached' });
    }
    await adopting().getByText('To mend before it can be adopted').waitFor({ state: 'detached' });
    await adopting().getByLabel('Name of this version').fill('First');
    await hold(page, /^Adopt v0/u, () => state().framework.versions.length === 1);
  });
});
