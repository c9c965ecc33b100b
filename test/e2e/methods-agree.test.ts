import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { choose, playMethod } from '../helpers/method-play.ts';
import { press } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';

const texts = [
  'Every district sets aside two hours a week for review of what was tried.',
  'Inspections coach before they judge.',
];

describe('methods of agreement, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it('gradients of agreement: a veto stands by itself, from the phone to the document', async () => {
    const hall = hallNow();
    const played = await playMethod(hall, browser(), { method: 'gradients', texts });
    const { page } = played.phone;
    await picture(page, 'gradients-phone');
    expect(await page.getByRole('button', { name: 'Abstain' }).count()).toBe(0);
    await choose(page, 'Whole-hearted endorsement');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Next');
    await choose(page, 'Support with reservations');
    await played.answer(0, [8, 7]);
    await played.answer(1, [6, 8]);
    await played.answer(2, [1, 6]);
    await played.count();
    await page.getByText('Blocked: 1 veto').waitFor();
    await page.getByText('Supported: 4 of 4').waitFor();
    await picture(page, 'gradients-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    await played.screen.page.getByText('Blocked: 1 veto').waitFor();
    expect(await pictureProblems(played.screen)).toEqual([]);
    await picture(played.screen.page, 'gradients-screen-list');
    const slide = { kind: 'result', ballot: played.ballot, item: played.statements[0] ?? '' };
    await hall.act('screen.show', { slide });
    await played.screen.page.getByRole('img', { name: /Veto: 1/u }).waitFor();
    expect(await pictureProblems(played.screen)).toEqual([]);
    await picture(played.screen.page, 'gradients-screen');
    await hall.act('screen.show', { slide: { ...slide, page: 2 } });
    await played.screen.page.locator('[data-slide="result 2"]').waitFor();
    expect(await pictureProblems(played.screen)).toEqual([]);
    await picture(played.screen.page, 'gradients-screen-groups');
    await goTo(hall.page, 'Live');
    await hall.page.getByText('Blocked: 1 veto').first().waitFor();
    await hall.page.getByText('Show details of item 1').click();
    await hall.page
      .getByRole('img', { name: /Veto: 1/u })
      .first()
      .waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.page.getByText('Talk about first').waitFor();
    await hall.look('gradients-console');
    const report = await played.report();
    expect(report).toContain('Blocked: 1 veto');
    expect(report).toContain('Whole-hearted endorsement');
    expect(await played.report('fr')).toContain('Bloqué');
    await played.close();
  });

  it('fist to five: all at three or more pass, and a fist blocks', async () => {
    const hall = hallNow();
    const played = await playMethod(hall, browser(), { method: 'fist-to-five', texts });
    const { page } = played.phone;
    await choose(page, '4: A good idea; I will work for it');
    await picture(page, 'fist-phone');
    await press(page, 'Next');
    await choose(page, '0: Fist: I block this');
    await played.answer(0, [6, 4]);
    await played.answer(1, [5, 4]);
    await played.answer(2, [4, 'abstain']);
    await played.count();
    await page.getByText('Passes: all 4 at three or more').waitFor();
    await page.getByText('Blocked: 1 fist').waitFor();
    await picture(page, 'fist-phone-result');
    const item = played.statements[1] ?? '';
    await hall.act('screen.show', { slide: { kind: 'result', ballot: played.ballot, item } });
    await played.screen.page.getByRole('img', { name: /Fist: I block this: 1/u }).waitFor();
    expect(await pictureProblems(played.screen)).toEqual([]);
    await picture(played.screen.page, 'fist-screen');
    expect(await played.report()).toContain('Passes: all 4 at three or more');
    await played.close();
  });
});
