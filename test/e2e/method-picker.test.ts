import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, useHall } from '../helpers/console-hall.ts';

describe('choosing a method', () => {
  const { hall: hallNow } = useHall();

  it('shows eight first, then all with the people they need, and says how the chosen one is run', async () => {
    const hall = hallNow();
    await hall.begin('Choosing a method', [{}, {}, {}]);
    const { page } = hall;
    await goTo(page, 'Plan');
    await page.getByRole('button', { name: 'Add a step' }).click();
    const methods = page.getByRole('radiogroup', { name: 'Activity' }).getByRole('radio');
    await methods.first().waitFor();
    expect(await methods.count()).toBe(8);
    await page.getByRole('radio', { name: /^Gradients of agreement/u }).check();
    await page.getByText('Kaner, Facilitator’s Guide').waitFor();
    await hall.look('picker');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'All methods' }).press('Enter');
    expect(await methods.count()).toBeGreaterThan(16);
    const focused = page.locator('input[type=radio]:focus');
    expect(await focused.getAttribute('value')).toBe('gradients');
    await page.getByRole('radio', { name: /^Score/u }).check();
    await page.getByText('Highest score').waitFor();
    await hall.look('picker-all');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fewer methods' }).press('Enter');
    expect(await methods.count()).toBe(9);
    expect(await focused.getAttribute('value')).toBe('score');
    for (const name of [/^Collect/u, /^Group/u, /^Rate/u]) {
      await page.getByRole('radio', { name }).check();
      await page.getByRole('term').filter({ hasText: 'Source' }).waitFor();
    }
  });
});
