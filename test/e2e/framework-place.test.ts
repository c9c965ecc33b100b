import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { goTo, hold, pictures, useHall } from '../helpers/console-hall.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

describe('the framework on the console', () => {
  const { browser, hall } = useHall();
  const part = async (name: string): Promise<void> => {
    await hall()
      .page.getByRole('navigation', { name: 'Parts of the framework' })
      .getByRole('button', { name })
      .click();
    await hall().page.locator('h1', { hasText: name }).waitFor();
  };

  it('opens the worked example’s framework and traces a recommendation down to who spoke', async () => {
    const { page, look, console: device } = hall();
    await hall().ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await goTo(page, 'Framework');
    await page.getByText('Draft, not adopted yet').waitFor();
    await part('Elements');
    await look('framework-elements');
    await part('Recommendations');
    await page.getByRole('button', { name: /Name a small national team.*Where it comes from/ }).click();
    const trace = page.getByRole('complementary');
    await trace.getByText('Statements it rests on').waitFor();
    await trace.getByText('fewer than 3').waitFor({ state: 'detached' });
    await look('framework-trace');
    expect(await trace.getByRole('button', { name: /^S2[45]|^S38/ }).count()).toBe(3);
    await trace.getByRole('button', { name: /^S38/ }).click();
    await trace.getByText('In the framework').waitFor();
    await trace
      .getByRole('button', { name: /Report upward|A05|District managers × District/ })
      .first()
      .click();
    await trace.getByText('Where it is used').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(device.complaints).toEqual([]);
  });

  it('shows every part, and says why cards led nowhere', async () => {
    const { page, look } = hall();
    for (const name of ['Matrices', 'Principles', 'Glossary', 'Indicators', 'Actions', 'Coverage']) {
      await part(name);
      await look(`framework-${name}`);
      expect(await cutOff(hall().console), name).toEqual([]);
      expect(await accessibilityProblems(page), name).toEqual([]);
    }
    await page.getByText('cards led into the framework').waitFor();
  });

  it('[FR2] fills a cell, and says of another that it is empty on purpose', async () => {
    const { page, state, look } = hall();
    await part('Matrices');
    const cells = () => state().framework.draft!.matrices[0]!.cells;
    await page.getByRole('button', { name: 'Change this cell: Facility staff × District' }).click();
    await page.getByRole('dialog').getByLabel('Items').fill('Meet peers\nAsk for help');
    await look('framework-cell');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await until('the cell to be filled', () => cells()[1]?.items.length === 2);
    await page.getByRole('button', { name: 'Change this cell: Facility staff × National' }).click();
    await page.getByRole('dialog').getByText('Empty on purpose').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await until('the cell to be said empty', () => cells()[2]?.emptyOnPurpose === true);
    await page
      .getByRole('cell', { name: /Empty on purpose/ })
      .first()
      .waitFor();
    await look('framework-cells');
  });

  it('[FR3] adopts a version with a long press and compares it with a later draft in words', async () => {
    const { page, act, state, look } = hall();
    await page.getByRole('button', { name: 'Adopt version' }).click();
    await page.getByLabel('Name of this version').fill('After the second meeting');
    await look('framework-adopt');
    await hold(page, 'Adopt v0', () => state().framework.versions.length === 1);
    await page.getByText('As adopted: v0').waitFor();

    const { draft, versions } = state().framework;
    const elements = draft!.elements.map((row) =>
      row.id === 'F-L1' ? { ...row, label: 'Health facility' } : row,
    );
    await act('framework.draft', {
      content: { ...draft!, elements } as never,
      replaces: versions[0]!.hash,
    });
    await part('Versions');
    await page.getByText('1 change', { exact: true }).waitFor();
    await page.locator('ins', { hasText: 'Health facility' }).waitFor();
    await look('framework-versions');
    await until('the draft is said to be later', () => page.getByText('Draft after v0').isVisible());
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('fits French at both sizes, light and dark', async () => {
    for (const [viewport, colorScheme] of [
      ['laptop', 'dark'],
      ['projector', 'light'],
    ] as const) {
      const device = await openDevice(browser(), {
        viewport,
        colorScheme,
        locale: 'fr',
        reducedMotion: 'reduce',
      });
      const { page } = device;
      await page.goto(hall().host.newConsoleUrl());
      await page.getByRole('navigation').getByRole('button', { name: 'Cadre' }).click();
      for (const name of ['Schémas', 'Éléments', 'Matrices', 'Recommandations', 'Indicateurs', 'Versions']) {
        await page
          .getByRole('navigation', { name: 'Parties du cadre' })
          .getByRole('button', { name })
          .click();
        await page.locator('h1', { hasText: name }).waitFor();
        expect(await cutOff(device), name).toEqual([]);
        if (pictures !== undefined)
          await page.screenshot({ path: join(pictures, `framework fr ${viewport} ${name}.png`) });
      }
      expect(await accessibilityProblems(page)).toEqual([]);
      await device.close();
    }
  });
});
