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
    for (const [at, comment] of [
      'No nurse has two hours.',
      'Inspectors who coach are not feared, and hear of more.',
      'Costs nothing.',
    ].entries()) {
      const body = { ballot: play.ballot, statement: play.statements[1] ?? '' };
      const response = { value: [1, 5, 2][at] ?? 1, comment };
      await play.others[at]?.done('ballot.cast', { ...body, response }, { seat: play.seats[at + 1] ?? null });
    }
    await play.count();
    await page.getByText('Round 1: 1 settled, 1 statement goes to the next round').waitFor();
    await play.screen.page.getByRole('img', { name: /^1\. Districts/u }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(play.screen.page, 'delphi-screen');

    await goTo(hall.page, 'Live');
    const show = hall.page.getByRole('button', { name: 'Show now: statement 2' });
    await show.scrollIntoViewIfNeeded();
    await hall.look('delphi-talk-first');
    await show.click();
    await play.screen.page.getByText('Statement 2').first().waitFor();
    await hall.page.getByRole('button', { name: 'Second round…' }).click();
    await hall.page.getByRole('button', { name: 'Prepare round 2' }).click();
    await hall.page.getByText('The rule', { exact: true }).waitFor();
    const ballot = Object.values(hall.state().ballots).at(-1);
    if (ballot === undefined) throw new Error('no second round');
    expect(ballot.items.map(({ statement }) => statement)).toEqual([play.statements[1]]);
    await hall.page.getByText('Reasons from round 1 (3)').click();
    await hall.page.getByText('Costs nothing.').waitFor();
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
    const reasons = page.getByRole('region', { name: 'Reasons from round 1' });
    await reasons.scrollIntoViewIfNeeded();
    expect(await reasons.getByRole('article').allInnerTexts()).toEqual([
      expect.stringContaining('Costs nothing.'),
      expect.stringContaining('No nurse has two hours.'),
      expect.stringContaining('Inspectors who coach'),
    ]);
    await picture(page, 'delphi-phone-reasons');
    await page.getByText('Everyone in the earlier round').click();
    await page.getByRole('group', { name: /Teachers/u }).scrollIntoViewIfNeeded();
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
    await page.getByText('Each statement').or(page.getByText('From round to round')).first().waitFor();
    const each = page.locator('details', { hasText: 'From round to round' }).first();
    if (!(await each.evaluate((node) => (node as HTMLDetailsElement).open))) {
      await each.locator('summary').first().click();
    }
    const own = 'Round 1: Rated 4, Median 3.5, Your answer 9. Round 2: Rated 4, Median 3.5, Your answer 9.';
    await page.getByRole('img', { name: own }).scrollIntoViewIfNeeded();
    await picture(page, 'delphi-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    await hall.page

      .getByText(/took part in the round before/u)
      .waitFor();
    await hall.page
      .getByRole('img', { name: /^Round 1: Rated 4, Median 3\.5.*Round 2/u })
      .scrollIntoViewIfNeeded();
    await hall.look('delphi-rounds');
    await hall.page.getByText('No consensus, and answers no longer move: it stops here').first().waitFor();
    expect(await hall.page.getByRole('button', { name: 'Second round…' }).count()).toBe(0);
    const slide = { kind: 'result', ballot: ballot.id, item: play.statements[1] ?? '', page: 2 };
    await hall.act('screen.show', { slide });
    const onScreen = play.screen.page;
    await onScreen.getByText('From round to round').waitFor();
    await onScreen.getByRole('img', { name: /^Round 1: Rated 4, Median 3\.5.*Round 2: Rated 4/u }).waitFor();
    await onScreen.getByRole('cell', { name: '3.5' }).first().waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(onScreen, 'delphi-screen-rounds');
    const report = await play.report();
    expect(report).toContain('Consensus for it: 100% at 7–9');
    expect(report).toContain('of 4 in both rounds 0 changed their answer; net change 0%');
    await play.close();
  });
});
