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
  'Teacher centres share what worked.',
];

describe('answers over all statements, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it('dots: no more than there are, handed in as one, in the order of their sums', async () => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), { method: 'dots', texts });
    const { page } = play.phone;
    const more = (number: number) => page.getByRole('button', { name: `More for statement ${number}` });
    await page.getByText('5 dots left').waitFor();
    for (let taps = 0; taps < 3; taps += 1) await more(1).click();
    expect(await more(1).isDisabled()).toBe(true);
    await more(2).click();
    await page.getByText('1 dot left').waitFor();
    await page.getByText('On this phone, not yet handed in').waitFor();
    await picture(page, 'dots-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.reload();
    await page.getByText('1 dot left').waitFor();
    await press(page, 'Hand in');
    await page.getByText('On the organiser’s computer').waitFor();
    await page.getByRole('button', { name: 'Less for statement 2' }).click();
    await more(3).click();
    await press(page, 'Hand in the change');
    await page.getByRole('button', { name: 'Handed in' }).waitFor();
    await play.handIn(0, [2, 2, 1, 0]);
    await play.handIn(1, [0, 3, 2, 0]);
    await expect(play.handIn(2, [3, 3, 0, 0])).rejects.toThrow('More was given out than there is');
    await play.handIn(2, [1, 0, 3, 0]);
    await play.count();
    // 3 + 2 + 0 + 1, 0 + 2 + 3 + 0, 1 + 1 + 2 + 3, and one dot of each of two people left over.
    await page.getByText('First: “Budgets name a line for learning”').waitFor();
    await page.getByText('7 dots from 4 people').first().waitFor();
    await page.getByText('Not given out: 2 dots.').waitFor();
    await picture(page, 'dots-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    await play.screen.page.getByRole('img', { name: /^1\. Budgets/u }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(play.screen.page, 'dots-screen');
    await goTo(hall.page, 'Live');
    await hall.page.getByText('7 dots from 4 people').first().waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('dots-console');
    const report = await play.report();
    expect(report).toContain('7 dots from 4 people');
    expect(report).toContain('Not given out: 2 dots.');
    await play.close();
  });

  it('a hundred points and quadratic votes: what is left is said in their own unit', async () => {
    const hall = hallNow();
    const points = await playMethod(hall, browser(), { method: 'hundred-points', texts });
    await points.phone.page.getByText('100 points left').waitFor();
    await points.phone.page.getByRole('button', { name: 'More for statement 4' }).click();
    await points.phone.page.getByText('90 points left').waitFor();
    await picture(points.phone.page, 'points-phone');
    expect(await accessibilityProblems(points.phone.page)).toEqual([]);
    await press(points.phone.page, 'Hand in');
    await points.phone.page.getByText('On the organiser’s computer').waitFor();
    await points.handIn(0, [5, 5, 0, 0]);
    await points.handIn(1, [10, 0, 0, 0]);
    await points.handIn(2, [0, 0, 5, 5]);
    await points.count();
    await points.phone.page.getByText('150 points from 2 people').first().waitFor();
    await picture(points.phone.page, 'points-phone-result');
    await points.screen.page.getByRole('img', { name: /^1\. /u }).waitFor();
    expect(await pictureProblems(points.screen)).toEqual([]);
    await picture(points.screen.page, 'points-screen');
    await goTo(hall.page, 'Live');
    await hall.page.getByText('150 points from 2 people').first().waitFor();
    await hall.look('points-console');
    await points.close();
    const votes = await playMethod(hall, browser(), { method: 'quadratic', texts });
    const { page } = votes.phone;
    for (let taps = 0; taps < 4; taps += 1) {
      await page.getByRole('button', { name: 'More for statement 1' }).click();
    }
    await page.getByText('9 credits left').waitFor();
    await page.getByText('costs 16 credits').waitFor();
    await picture(page, 'quadratic-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'More for statement 1' }).isDisabled()).toBe(false);
    await press(page, 'Hand in');
    await page.getByText('On the organiser’s computer').waitFor();
    await votes.handIn(0, [0, 5, 0, 0]);
    await votes.handIn(1, [0, 4, 3, 0]);
    await votes.handIn(2, [0, 0, 1, 0]);
    await votes.count();
    await page.getByText('9 votes from 2 people').first().waitFor();
    await picture(page, 'quadratic-phone-result');
    await votes.screen.page.getByRole('img', { name: /^1\. /u }).waitFor();
    expect(await pictureProblems(votes.screen)).toEqual([]);
    await picture(votes.screen.page, 'quadratic-screen');
    await hall.page.getByText('9 votes from 2 people').first().waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('quadratic-console');
    await votes.close();
  });

  it('ranking: an order by taps, each statement against each, and no secret', async () => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), { method: 'rank', texts });
    const { page } = play.phone;
    const put = (number: number) => page.getByRole('button', { name: `Put statement ${number} next` });
    await put(2).click();
    await put(1).click();
    await put(3).click();
    await page.getByRole('button', { name: 'Move statement 3 up' }).click();
    await page.getByRole('button', { name: 'Take statement 1 out' }).click();
    await picture(page, 'rank-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Hand in');
    await page.getByText('On the organiser’s computer').waitFor();
    await play.handIn(0, [2, 1, 3, 4]);
    await play.handIn(1, [3, 1, 2, 4]);
    await play.handIn(2, [1, 2, 3, 4]);
    await play.count();
    await page.getByText('First: “Inspections coach before they judge”').waitFor();
    await page.getByText('preferred to 3 of 3').first().waitFor();
    await picture(page, 'rank-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    const { page: projector } = play.screen;
    await projector.getByRole('img', { name: /^1\. Inspections/u }).waitFor();
    await picture(projector, 'rank-screen-order');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'results', ballot: play.ballot, page: 2 } });
    await projector.getByText('How many put the statement of the row before that of the column').waitFor();
    await picture(projector, 'rank-screen-pairs');
    expect(await pictureProblems(play.screen)).toEqual([]);
    const item = play.statements[1] ?? '';
    await hall.act('screen.show', { slide: { kind: 'result', ballot: play.ballot, item } });
    await projector.getByRole('heading', { name: 'Place 1 of 4' }).waitFor();
    await picture(projector, 'rank-screen-one');
    await goTo(hall.page, 'Live');
    await hall.page.getByText('Each against each').click();
    await hall.page.getByRole('img', { name: /Inspections coach before they judge\.: 3 \/ 3/u }).waitFor();
    await hall.look('rank-console');
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    const report = await play.report();
    expect(report).toContain('preferred to 3 of 3');
    expect(report).toContain(
      'Kemeny, Schulze, ranked pairs, Borda and Copeland all put the same statement first.',
    );
    await expect(
      hall.act('step.add', {
        meeting: hall.state().currentMeeting,
        title: 'Secret order',
        activity: { method: 'rank', collection: 'secret', settings: {} },
      }),
    ).rejects.toThrow('cannot be secret');
    await play.close();
  });

  it('ranked pairs and a transferable vote: which way it is counted, and where votes went', async () => {
    const hall = hallNow();
    const pairs = await playMethod(hall, browser(), {
      method: 'rank',
      title: 'ranked pairs',
      rule: { way: 'pairs' },
      texts,
    });
    await pairs.phone.page.getByRole('button', { name: 'Put statement 1 next' }).click();
    await press(pairs.phone.page, 'Hand in');
    await pairs.phone.page.getByText('On the organiser’s computer').waitFor();
    await pairs.handIn(0, [1, 2, 3, 4]);
    await pairs.handIn(1, [2, 3, 1, 4]);
    await pairs.handIn(2, [3, 1, 2, 4]);
    await pairs.count();
    await pairs.phone.page.getByText('First: “Every district').first().waitFor();
    await pairs.close();

    const play = await playMethod(hall, browser(), { method: 'stv', rule: { seats: 2, lot: 7 }, texts });
    const { page } = play.phone;
    await page.getByRole('button', { name: 'Put statement 2 next' }).click();
    await page.getByRole('button', { name: 'Put statement 3 next' }).click();
    await press(page, 'Hand in');
    await page.getByText('On the organiser’s computer').waitFor();
    await play.handIn(0, [3, 1, 2, 4]);
    await play.handIn(1, [1, 2, 0, 0]);
    await play.handIn(2, [2, 0, 0, 1]);
    await play.count();
    await page.getByText('Chosen: “Inspections coach before they judge”').waitFor();
    await page.getByText('Chosen in round 1 with 2 votes').first().waitFor();
    await picture(page, 'stv-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    const { page: projector } = play.screen;
    await projector.getByRole('img', { name: /^1\. Inspections/u }).waitFor();
    await picture(projector, 'stv-screen-order');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'results', ballot: play.ballot, page: 2 } });
    await projector.getByText('How votes moved from round to round').waitFor();
    await projector.getByRole('img', { name: /Inspections coach before they judge\.: 2, chosen/u }).waitFor();
    await picture(projector, 'stv-screen-rounds');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await goTo(hall.page, 'Live');
    await hall.page.getByRole('region', { name: 'How votes moved from round to round' }).waitFor();
    await hall.look('stv-console');
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    const report = await play.report('fr');
    expect(report).toContain('Comment les voix passent d’un tour à l’autre');
    expect(await play.report()).toContain('Chosen in round 1 with 2 votes');
    expect(hall.state().statements[play.statements[1] ?? '']?.status).toBe('agreed');
    await play.close();
  });
});
