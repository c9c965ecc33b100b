import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { choose, playMethod } from '../helpers/method-play.ts';
import { press } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';

const texts = ['Districts set aside two hours a week for review.', 'Inspections coach before they judge.'];

describe('a Delphi of two rounds, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it('sends on what is not settled, shows earlier answers back, and stops by its rule', async () => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), { method: 'delphi', texts });
    const { page } = play.phone;
    await choose(page, '8');
    await press(page, 'Next');
    await choose(page, '9: Critical');
    await play.answer(0, [9, 1]);
    await play.answer(1, [7, 5]);
    await play.answer(2, [8, 2]);
    await play.count();
    await page.getByText('Round 1: 1 settled, 1 statement goes to the next round').waitFor();
    await play.screen.page.getByRole('img', { name: /^1\. Districts/u }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(play.screen.page, 'delphi-screen');

    await goTo(hall.page, 'Live');
    await hall.page.getByRole('button', { name: 'Second round…' }).click();
    await hall.page.getByRole('button', { name: 'Prepare round 2' }).click();
    await hall.page.getByText('The rule', { exact: true }).waitFor();
    const ballot = Object.values(hall.state().ballots).at(-1);
    if (ballot === undefined) throw new Error('no second round');
    expect(ballot.items.map(({ statement }) => statement)).toEqual([play.statements[1]]);
    await hall.look('delphi-rule');
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    const rule = hall.state().ballots[play.ballot]?.rule ?? {};
    await hall.act('ballot.lock', { ballot: ballot.id, rule: { ...rule } });
    await hall.act('ballot.open', { ballot: ballot.id, otherLanguage: 500 });
    await press(page, 'Begin');
    await page
      .getByText(/round 1/iu)
      .first()
      .waitFor();
    await picture(page, 'delphi-phone-second');
    expect(await accessibilityProblems(page)).toEqual([]);
    await choose(page, '9: Critical');
    for (const [at, value] of [1, 5, 2].entries()) {
      const { others, seats } = play;
      const body = { ballot: ballot.id, statement: play.statements[1] ?? '', response: { value } };
      await others[at]?.done('ballot.cast', body, { seat: seats[at + 1] ?? null });
    }
    await hall.act('ballot.stop', { ballot: ballot.id });
    await hall.act('ballot.count', { ballot: ballot.id });
    await page.getByText('Round 2: all statements are settled').waitFor();
    await picture(page, 'delphi-phone-result');
    await hall.page.getByText('No consensus, and answers no longer move: it stops here').first().waitFor();
    expect(await hall.page.getByRole('button', { name: 'Second round…' }).count()).toBe(0);
    const report = await play.report();
    expect(report).toContain('Consensus for it: 100% at 7–9');
    expect(report).toContain('of 4 in both rounds 0 changed their answer; net change 0%');
    await play.close();
  });
});
