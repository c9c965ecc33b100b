import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { playMethod } from '../helpers/method-play.ts';
import { press } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';

const texts = [
  'Every district sets aside two hours a week for review of what was tried.',
  'Inspections coach before they judge.',
  'Budgets name a line for learning.',
];

describe('several criteria a statement, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it('importance × feasibility: one page a statement, four fields, and who is split on what', async () => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), { method: 'priority-grid', texts });
    const { page } = play.phone;
    const rate = async (criterion: string, value: number): Promise<void> => {
      const scale = page.getByRole('region', { name: criterion });
      await scale
        .getByRole('radio')
        .nth(value - 1)
        .check();
      await page.getByText('On the organiser’s computer').waitFor();
    };
    await rate('Importance', 5);
    await rate('Feasibility', 4);
    await picture(page, 'grid-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.reload();
    await page.getByRole('region', { name: 'Feasibility' }).getByRole('radio').nth(3).waitFor();
    expect(
      await page.getByRole('region', { name: 'Feasibility' }).getByRole('radio').nth(3).isChecked(),
    ).toBe(true);
    await press(page, 'Next');
    await rate('Importance', 5);
    await page.getByRole('button', { name: 'Abstain: Feasibility' }).click();
    await press(page, 'Next');
    await press(page, 'Skip');
    await page.getByText('Importance: 5 of 5 · Feasibility: Abstain').waitFor();
    await picture(page, 'grid-phone-review');
    const [a = '', b = '', c = ''] = play.statements;
    const say = async (other: number, statement: string, value: number, c2: number): Promise<void> => {
      const body = { ballot: play.ballot, statement, response: { value, also: { c2 } } };
      await play.others[other]?.done('ballot.cast', body, { seat: play.seats[other + 1] ?? null });
    };
    for (const other of [0, 1, 2]) {
      await say(other, a, 5, 4);
      await say(other, b, other === 0 ? 1 : 5, 1);
      await say(other, c, 2, other === 0 ? 1 : 5);
    }
    await expect(say(0, a, 5, 6)).rejects.toThrow('not on the scale');
    await play.count();
    await page.getByText('Do first: “Every district').first().waitFor();
    await picture(page, 'grid-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    const { page: projector } = play.screen;
    await projector.getByRole('img', { name: /^1\. Every district/u }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'results', ballot: play.ballot, page: 2 } });
    await projector.getByText('What to do first').waitFor();
    await picture(projector, 'grid-screen-fields');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'results', ballot: play.ballot, page: 3 } });
    await projector.getByText('How statements stand under each criterion').waitFor();
    await picture(projector, 'grid-screen-criteria');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'result', ballot: play.ballot, item: c } });
    await projector.getByRole('heading', { name: /Do if there is time/u }).waitFor();
    await picture(projector, 'grid-screen-one');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await goTo(hall.page, 'Live');
    await hall.page.getByRole('region', { name: 'What to do first' }).waitFor();
    await hall.look('grid-console');
    const talk = hall.page.getByRole('region', { name: 'Talk about first' });
    await talk.getByText('Importance: both ends: 1 low, 3 high').waitFor();
    await talk.scrollIntoViewIfNeeded();
    await hall.look('grid-console-talk');
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    const report = await play.report();
    expect(report).toContain('What to do first');
    expect(report).toContain('Do first · Importance 5 · Feasibility 4');
    expect(await play.report('fr')).toContain('À faire d’abord · Importance 5 · Faisabilité 4');
    await play.close();
  });

  it('[BA31] criteria as the facilitator names them, where people are split is said', async () => {
    const hall = hallNow();
    const settings = { criteria: ['Importance', 'Coût', 'Joy of teachers'] };
    const play = await playMethod(hall, browser(), { method: 'criteria', settings, texts });
    const { page } = play.phone;
    for (const criterion of ['Importance', 'Cost', 'Joy of teachers']) {
      await page.getByRole('region', { name: criterion }).getByRole('radio').first().check();
      await page.getByText('On the organiser’s computer').waitFor();
    }
    await picture(page, 'criteria-phone');
    const [a = '', b = '', c = ''] = play.statements;
    for (const other of [0, 1, 2]) {
      for (const [at, statement] of [a, b, c].entries()) {
        const response = { value: 5, also: { c2: 5 - at, c3: other === 0 ? 1 : 5 } };
        const body = { ballot: play.ballot, statement, response };
        await play.others[other]?.done('ballot.cast', body, { seat: play.seats[other + 1] ?? null });
      }
    }
    await play.count();
    await page.getByText(/On Joy of teachers people are split about/u).waitFor();
    await hall.act('screen.show', { slide: { kind: 'results', ballot: play.ballot, page: 2 } });
    await picture(play.screen.page, 'criteria-screen');
    expect(await pictureProblems(play.screen)).toEqual([]);
    expect(await play.report()).toContain('Joy of teachers');

    // A second round of it: own and everybody's answers stand under each criterion, and so does what moved.
    const state = hall.state().ballots[play.ballot]!;
    const { ballot: second = '' } = await hall.act('ballot.prepare', {
      step: state.step,
      label: 'Criteria again',
      statements: [a, b, c],
      previous: play.ballot,
    });
    await hall.act('ballot.lock', { ballot: second, rule: state.rule });
    await hall.act('ballot.open', { ballot: second, otherLanguage: 500 });
    await press(page, 'Begin');
    const cost = page.getByRole('region', { name: 'Cost' });
    await cost.getByText('your answer in round 1', { exact: false }).waitFor();
    await cost.getByText('Everyone in the earlier round').click();
    await cost.getByText(/yours/u).first().waitFor();
    await picture(page, 'criteria-phone-again');
    expect(await accessibilityProblems(page)).toEqual([]);
    await cost.getByRole('radio').nth(3).check();
    await page.getByText('On the organiser’s computer').waitFor();
    for (const other of [0, 1, 2]) {
      const body = { ballot: second, statement: a, response: { value: 4, also: { c2: 3, c3: 4 } } };
      await play.others[other]?.done('ballot.cast', body, { seat: play.seats[other + 1] ?? null });
    }
    await hall.act('ballot.stop', { ballot: second });
    await hall.act('ballot.count', { ballot: second });
    await page.getByText('Each statement', { exact: true }).click();
    await page.getByRole('region', { name: 'Cost' }).getByText('From round to round').first().waitFor();
    await picture(page, 'criteria-phone-moved');
    expect(await accessibilityProblems(page)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'result', ballot: second, item: a, page: 3 } });
    await play.screen.page.getByText('Cost: from round to round').waitFor();
    await picture(play.screen.page, 'criteria-screen-moved');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await goTo(hall.page, 'Live');
    await hall.look('criteria-console-moved');
    expect(await play.report()).toContain('(Cost)');
    expect(await play.report('fr')).toContain('(Coût)');
    await expect(
      hall.act('step.add', {
        meeting: hall.state().currentMeeting,
        title: 'Twice',
        activity: { method: 'criteria', collection: 'group', settings: { criteria: ['A', 'a'] } },
      }),
    ).rejects.toThrow('Two criteria have the same name.');
    await play.close();
  });
});
