import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { choose, playMethod } from '../helpers/method-play.ts';
import { press } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';

const texts = [
  'Districts review what was tried every week.',
  'Inspections coach before they judge.',
  'Budgets name a line for learning.',
  'Teacher centres share what worked.',
  'Parents hear what was learned.',
  'Data are open to all schools.',
  'Exams change only every third year.',
  'Heads of schools teach a class of their own.',
];

describe('opinion groups', () => {
  const { hall: hallNow, browser } = useHall();

  it('are not told of four people, played by a browser and three people', async () => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), { method: 'opinions', texts });
    const { page } = play.phone;
    await picture(page, 'opinions-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    await choose(page, 'Agree');
    await press(page, 'Next');
    await choose(page, 'Pass: unsure, or not for me');
    for (const other of [0, 1, 2]) await play.answer(other, [3, 3, 3, 1, 2, 3, 1, 3]);
    await play.count();
    await page.getByText(/No opinion groups: .* fewer than 50 are not to be relied on/u).waitFor();
    await picture(page, 'opinions-phone-few');
    await play.screen.page.getByRole('img', { name: /^1\. /u }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(play.screen.page, 'opinions-screen-few');
    expect(await play.report()).toContain('fewer than 50 are not to be relied on');
    await play.close();
  });

  it('of 56 people come to a figure on the screen and in the document', async () => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), {
      method: 'opinions',
      title: 'opinions of many',
      people: 56,
      texts,
    });
    const { page } = play.phone;
    await choose(page, 'Agree');
    const answers = (at: number) =>
      Object.fromEntries(
        play.statements.map((statement, index) => {
          const isMinority = at % 3 === 0;
          return [statement, { value: index === 7 ? 3 : index < 4 === isMinority ? 1 : 3 }];
        }),
      );
    for (const other of [0, 1, 2]) await play.give(other, answers(other + 1));
    for (const [at, seat] of play.seats.entries()) {
      if (at < 4) continue;
      await hall.act('ballot.castAll', { ballot: play.ballot, seat, responses: answers(at) });
    }
    await play.count();
    await page.getByText('2 opinion groups; agreed most across all of them: “Heads of schools').waitFor();
    await picture(page, 'opinions-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    const { page: projector } = play.screen;
    await projector.getByRole('img', { name: /^1\. Heads of schools/u }).waitFor();
    await picture(projector, 'opinions-screen');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'results', ballot: play.ballot, page: 3 } });
    await projector.getByText('Where opinion groups differ most').waitFor();
    await picture(projector, 'opinions-screen-groups');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await goTo(hall.page, 'Live');
    await hall.page.getByRole('region', { name: /Where opinion groups differ most/u }).waitFor();
    await hall.look('opinions-console');
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    const report = await play.report();
    expect(report).toContain('Where opinion groups differ most');
    expect(report).toMatch(/Group A, 3\d people/u);
    await play.close();
  });
});
