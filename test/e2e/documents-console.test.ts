import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { goTo, hold, useHall } from '../helpers/console-hall.ts';
import { look, paste, thirtyPages, writeAtEnd } from '../helpers/text-pages.ts';
import { until } from '../helpers/until.ts';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

describe('texts on the console', () => {
  const { browser, hall } = useHall();
  const documents = () => Object.values(hall().state().documents);

  it('are the notes of a step: begun, written, staged and shown, and left by a clear way back', async () => {
    const { page, host } = hall();
    await hall().begin('Notes', [{ table: '1' }, { table: '2' }]);
    await hall().act('consultation.edit', { release: 'open' });
    await hall().step({ title: 'Opening', kind: 'talk' });
    await goTo(page, 'Live');
    await page.getByRole('button', { name: 'Begin: Notes of table 2' }).waitFor();
    await press(page, 'Begin: Minutes of the plenary');
    await writeAtEnd(page, 'The minister opened the meeting.');
    await page.getByText('Saved on the organiser’s computer').waitFor();
    // The badge above says of these notes what the line below their title says.
    await page.getByText('Who reads this sees the name or seat').waitFor();
    await page.getByRole('banner').getByRole('button', { name: 'Named' }).waitFor();
    await look(page, 'console-notes');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Put next on the screen');
    await page.getByText('Stands under “Next”.').waitFor();
    await press(page, 'Back to the step');
    await page.getByRole('button', { name: 'Open: Minutes of the plenary' }).waitFor();
    await look(page, 'console-live-notes');
    await page.getByRole('button', { name: 'Show', exact: true }).last().click();
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(host.screenUrl);
    await screen.page.getByText('The minister opened the meeting.').waitFor();
    await look(screen.page, 'screen-notes');
    await press(page, 'Open: Minutes of the plenary');
    await writeAtEnd(page, ' Everybody stood.');
    await screen.page.getByText('Everybody stood.').waitFor();
    await screen.close();
  });

  it('are wordings drafted together: adopted as seen, changed since, with a history to go back to', async () => {
    const { page, act, state } = hall();
    await hall().begin('Wording', [{}]);
    await act('statement.draft', { text: 'Every school gives its teachers two hours a week.' });
    await goTo(page, 'Material');
    await page.getByRole('tab', { name: /Statements/ }).click();
    await page.getByText('Every school gives').first().click();
    await press(page, 'Draft together');
    await writeAtEnd(page, ' They are paid.');
    await page.getByRole('heading', { name: 'What this draft changes' }).waitFor();
    await page.locator('ins', { hasText: 'They are paid.' }).waitFor();
    const statement = () => Object.values(state().statements)[0];
    await hold(page, 'Adopt this wording', () => statement()?.versions.length === 2);
    await page.getByText('Adopted as version 2.').waitFor();
    expect(statement()?.versions.at(-1)?.text).toBe(
      'Every school gives its teachers two hours a week. They are paid.',
    );
    await page.getByText('Unchanged since.').waitFor();
    await look(page, 'console-wording');
    expect(await accessibilityProblems(page)).toEqual([]);

    await writeAtEnd(page, ' Always.');
    await page.getByText('Changed since it was adopted.').waitFor();
    await press(page, 'Show what changed');
    await page.getByRole('dialog').locator('ins', { hasText: 'Always.' }).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('radio', { name: 'History' }).check();
    await page.getByRole('button', { name: /Adopted \d/ }).click();
    await press(page, 'Restore this version');
    await page.getByText('Restored, as a new change').waitFor();
    await look(page, 'console-history');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Text', exact: true }).check();
    await page.getByText('Unchanged since.').waitFor();
  });

  it('[WO10] [CO8] [CO20] [CO21] say before what an adoption costs or why there is none, and come back from the bin', async () => {
    const { page, act, state } = hall();
    await hall().begin('Before adopting', [{}]);
    await act('statement.draft', { text: 'Every school has a library.' });
    await act('statement.draft', { text: 'Every school has books.' });
    const [statement = '', other = ''] = Object.keys(state().statements);
    await act('statement.translate', { statement, language: 'fr', text: 'Chaque école a une bibliothèque.' });
    await goTo(page, 'Material');
    await page.getByRole('tab', { name: /Statements/ }).click();
    await page.getByText('Every school has a library.').first().click();
    const costs = page.getByText('the translation into French stays with version 1', { exact: false });
    const box = page.getByRole('textbox', { name: 'Wording now (version 1)' });
    await box.fill('Every school has a good library.');
    await costs.waitFor();
    await box.fill('Every school has a library.');
    await press(page, 'Draft together');
    await writeAtEnd(page, ' It is open.');
    await costs.waitFor();
    await look(page, 'console-wording-costs');
    expect(await accessibilityProblems(page)).toEqual([]);

    const adopts = page.getByRole('button', { name: 'Adopt this wording' });
    await act('statement.drop', { statement, reason: 'Said elsewhere' });
    await page.getByText('S1 was dropped.').waitFor();
    expect(await adopts.count()).toBe(0);
    await act('statement.restore', { statement });
    await adopts.waitFor();
    await act('statement.merge', { statement, into: other, reason: 'The same' });
    await page.getByText('Take these words to the draft of S2.', { exact: false }).waitFor();
    await look(page, 'console-wording-merged');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await adopts.count()).toBe(0);

    const binned = () => documents()[0]?.binned ?? null;
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
    await until('the bin', () => binned() !== null);
    await press(page, 'Back to the statements');
    await page.getByText('In the bin: 1 text').waitFor();
    await look(page, 'console-bin-wordings');
    await page.getByText('In the bin: 1 text').click();
    await page.getByRole('button', { name: /^Read: / }).click();
    await page.getByText('This text lies in the bin').waitFor();
    await page.getByText('Every school has a library. It is open.').first().waitFor();
    await look(page, 'console-bin-wording-read');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.locator('[aria-readonly="true"][role=textbox]').count()).toBe(1);
    await press(page, 'Back to the statements');
    await goTo(page, 'Report');
    await page.getByText('In the bin: 1 text').click();
    await look(page, 'console-bin');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /^Take out: / }).click();
    await until('it to be out', () => binned() === null);
  });

  it('are the report’s own: begun, thirty pages long, adopted as seen, binned and taken out', async () => {
    const { page, host } = hall();
    await hall().begin('Narratives', [{}]);
    await goTo(page, 'Report');
    await press(page, 'Begin a text');
    await page.getByRole('menuitem', { name: 'Summary' }).click();
    await paste(page, thirtyPages());
    await page.getByText('Section 36:').waitFor();
    await look(page, 'console-narrative');
    await press(page, 'Adopt');
    await page.getByText('Fingerprint of what you see').waitFor();
    await look(page, 'console-adopt');

    // Somebody else writes meanwhile: what is seen is not what would be adopted.
    const other = await openDevice(browser(), { viewport: 'laptop' });
    await other.page.goto(host.newConsoleUrl());
    await goTo(other.page, 'Report');
    await press(other.page, 'Open: Summary');
    await writeAtEnd(other.page, '\nOne more paragraph.');
    await page.getByText('The text changed while you looked at it.').waitFor();
    await page.getByRole('dialog').locator('ins', { hasText: 'One more paragraph.' }).waitFor();
    await press(page, 'Look at it as it stands now');
    await hold(page, 'Adopt this text', () => documents()[0]?.adoptions.length === 1);
    await page.getByText('Adopted.', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await other.close();

    await press(page, 'Who may write');
    await page.getByRole('button', { name: /All participants/ }).click();
    await page.getByRole('option', { name: 'may read' }).click();
    await until('the right', () => documents()[0]?.rights.participants === 'read');
    await until('the choice to be closed', async () => {
      await page.keyboard.press('Escape');
      return (await page.getByRole('dialog').count()) === 0;
    });
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
    await page.getByText('In the bin: 1 text').click();
    // Read before it is taken out: its text and its history, and nothing that changes it.
    await press(page, 'Read: Summary');
    await page.getByText('This text lies in the bin').waitFor();
    await page.getByText('Section 36:').waitFor();
    await page.getByRole('radio', { name: 'History' }).check();
    await page.getByRole('button', { name: /\d/ }).filter({ hasText: /Team$/ }).first().click();
    await page.getByRole('heading', { name: /^The text at/ }).waitFor();
    await look(page, 'console-bin-read');
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const name of ['Put next on the screen', 'Who may write', 'Adopt', 'More', 'Restore this version']) {
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    }
    await press(page, 'Take out');
    await page.getByText('This text lies in the bin').waitFor({ state: 'detached' });
    await press(page, 'Who may write');
    await page.keyboard.press('Escape');
    await press(page, 'Back to the report');
    await page.getByRole('button', { name: 'Open: Summary' }).waitFor();
    await look(page, 'console-report-texts');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('are a board, begun from the themes and taken over into them', async () => {
    const { page, act, state } = hall();
    await hall().begin('Board', [{}]);
    const { run } = await hall().step({
      title: 'Collect',
      prompt: 'What hinders?',
      activity: { method: 'collect', collection: 'group', settings: {} },
    });
    for (const text of ['No time', 'No money']) await act('input.enter', { run, text });
    await act('run.stop', { run });
    await act('run.look', { run });
    await act('theme.add', { label: 'Time' });
    await goTo(page, 'Material');
    await page.getByRole('tab', { name: /Themes/ }).click();
    await press(page, 'Board');
    await page.getByRole('button', { name: 'Take over into themes' }).waitFor();
    await page.getByText('No money').waitFor();
    await look(page, 'console-board');
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Put in the bin' }).click();
    await page.getByRole('tab', { name: /Themes/ }).waitFor();
    await press(page, 'Board');
    await page.getByText('In the bin: 1 text').click();
    await page.getByRole('button', { name: /^Read: / }).click();
    await page.getByText('No money').waitFor();
    await look(page, 'console-bin-board-read');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Take over into themes' }).count()).toBe(0);
    await press(page, 'Take out');
    await page.getByRole('button', { name: 'Take over into themes' }).waitFor();
    await press(page, 'Back to the themes');
    await page.getByRole('tab', { name: /Themes/ }).waitFor();
    expect(Object.values(state().documents)).toHaveLength(1);
  });
});
