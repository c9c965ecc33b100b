import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { playGathering } from '../helpers/gathering-play.ts';
import { press } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { until } from '../helpers/until.ts';

describe('people and groups in turn, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it('[GA8] a round robin, one new point a table in turn', async () => {
    const hall = hallNow();
    const seats = [
      { table: '1' },
      { table: '1' },
      { table: '2' },
      { table: '2' },
      { table: '1' },
      { table: '2' },
    ];
    const play = await playGathering(hall, browser(), {
      method: 'round-robin',
      prompt: 'What hinders learning between districts?',
      seats,
    });
    const { page } = play.phone;
    await page.getByRole('textbox', { name: 'Your card' }).fill('No time in the timetable');
    await press(page, 'Send; write another');
    await page.getByText('On the organiser’s computer').waitFor();
    await play.writes(0, 'No fuel for visits');
    await play.writes(1, 'Nobody keeps what was learnt');
    await play.writes(2, 'The forms differ');
    await hall.act('run.stop', { run: play.run });
    await hall.act('run.look', { run: play.run });
    await goTo(hall.page, 'Live');
    const { page: projector } = play.screen;
    const shown: string[] = [];
    for (const [table, turn] of [
      ['1', 1],
      ['2', 1],
      ['1', 2],
      ['2', 2],
    ] as const) {
      await hall.page.getByText(`Next new point: table ${table} · turn ${turn}`).waitFor();
      if (shown.length === 0) await hall.look('robin-console');
      await hall.page.getByRole('button', { name: 'Show it' }).click();
      await until('the next point on the screen', async () => {
        const words = await projector.locator('h1').innerText();
        return (
          words !== shown.at(-1) && Object.values(hall.state().inputs).some(({ text }) => text === words)
        );
      });
      shown.push(await projector.locator('h1').innerText());
    }
    expect(new Set(shown).size).toBe(4);
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await picture(projector, 'robin-screen');
    await press(page, 'Ours too: Nobody keeps what was learnt');
    await until('the support', () =>
      Object.values(hall.state().inputs).some(({ supports }) => supports.length === 1),
    );
    await picture(page, 'robin-phone');
    await hall.act('run.show', { run: play.run });
    const report = await play.report();
    for (const text of shown) expect(report).toContain(text);
    expect(report).toContain('one new point in turn');
    await play.close();
  });

  it('[GA11] [GA12] 1-2-4-all, each group with what its members bring', async () => {
    const hall = hallNow();
    const play = await playGathering(hall, browser(), {
      method: 'one-two-four',
      prompt: 'What would you stop doing tomorrow?',
      seats: [{ table: '1' }, { table: '1' }, { table: '2' }, { table: '2' }],
    });
    const { page } = play.phone;
    await page.getByRole('textbox', { name: 'Your card' }).fill('Reports that nobody reads');
    await press(page, 'Send; write another');
    await page.getByText('On the organiser’s computer').waitFor();
    await play.writes(0, 'Meetings without a question', '1');
    await play.writes(1, 'Visits without a plan', '1');
    await play.writes(2, 'Forms in triplicate', '1');
    await goTo(hall.page, 'Live');
    await hall.page.getByRole('button', { name: 'Form pairs' }).click();
    await page.getByRole('heading', { name: 'Pair 1' }).waitFor();
    await page.getByText('With seat 2 (table 1)').waitFor();
    expect(await page.getByText('Visits without a plan').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'fours-phone-pair');
    await press(page, 'Take this on: Meetings without a question');
    const box = page.getByRole('textbox', { name: 'What your group sends on' });
    await until(
      'the idea in the box',
      async () => (await box.inputValue()) === 'Meetings without a question',
    );
    await box.fill('Meetings and reports that answer no question');
    await press(page, 'Send it on');
    await page.getByText('On the organiser’s computer').waitFor();
    await play.writes(2, 'Visits and forms without a purpose', '2.2');
    await hall.page.getByText('Seats 1, 2').waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('fours-console');
    await hall.page.getByRole('button', { name: 'Form fours' }).click();
    await page.getByRole('heading', { name: 'Four 1' }).waitFor();
    await page.getByText('Visits and forms without a purpose').waitFor();
    await picture(page, 'fours-phone-four');
    await play.writes(1, 'Whatever answers no question', '4.1');
    await page.getByText('Whatever answers no question').waitFor();
    for (const act of ['run.stop', 'run.look', 'run.show']) await hall.act(act, { run: play.run });
    const { page: projector } = play.screen;
    await projector.getByText('Whatever answers no question').waitFor();
    expect(await projector.getByText('Forms in triplicate').count()).toBe(0);
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(projector, 'fours-screen');
    await page.getByRole('button', { name: 'Ours too: Whatever answers no question' }).waitFor();
    await picture(page, 'fours-phone-shown');
    const report = await play.report();
    expect(report).toContain('Whatever answers no question');
    expect(report).not.toContain('Forms in triplicate');
    expect(report).toContain('1-2-4-all: alone, in pairs');
    await play.close();
  });
});
