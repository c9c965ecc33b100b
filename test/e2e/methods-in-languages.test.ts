import { afterAll, describe, expect, it } from 'vitest';
import { answersFrom, type Duel } from '../../shared/methods/duels/duel.ts';
import type { BallotMethod } from '../../shared/methods/method.ts';
import type { Question } from '../../shared/methods/question.ts';
import { methods } from '../../shared/methods/registry.ts';
import { overflowOf, phoneAbroad, screenAbroad } from '../helpers/abroad.ts';
import { accessibilityProblems, type Device, openDevice } from '../helpers/browser.ts';
import { picture, useHall } from '../helpers/console-hall.ts';
import { playMethod, type Played } from '../helpers/method-play.ts';

const texts = [
  'Every district sets aside two hours a week for review of what was tried, of what worked and of what did not.',
  'Inspections coach before they judge.',
  'Budgets name a line for learning.',
];
const translations = {
  fr: [
    'Chaque district réserve deux heures par semaine à l’examen de ce qui a été essayé, de ce qui a réussi et de ce qui a échoué.',
    'Les inspections accompagnent avant de juger.',
    'Les budgets comportent une ligne pour l’apprentissage interinstitutionnel.',
  ],
  ar: [
    'تخصص كل مديرية ساعتين في الأسبوع لمراجعة ما جُرّب وما نجح وما لم ينجح.',
    'ترافق عمليات التفتيش قبل أن تحكم.',
    'تتضمن الميزانيات بنداً للتعلم.',
  ],
};

const played = [
  'rank',
  'dots',
  'hundred-points',
  'quadratic',
  'pairwise',
  'ahp',
  'majority-judgment',
  'delphi',
  'gradients',
  'consent',
  'no-objection',
  'grade-grid',
  'content-validity',
  'priority-grid',
  'opinions',
];

/** What one of the others answers to every statement, as the method takes it. */
async function answer(play: Played, other: number, method: BallotMethod, { sheet, levels }: Question) {
  const [a = '', b = '', c = ''] = play.statements;
  const order = other === 2 ? [b, a, c] : [a, b, c];
  switch (sheet?.kind) {
    case 'duels': {
      const pairs: Duel[] = order.flatMap((one, at) =>
        order.slice(at + 1).map((loser) => ({ one, other: loser, strength: method.name === 'ahp' ? 3 : 1 })),
      );
      await play.give(other, answersFrom(pairs, method.name === 'ahp' ? 1 : 0));
      return;
    }
    case 'order':
      await play.handIn(
        other,
        play.statements.map((id) => order.indexOf(id) + 1),
      );
      return;
    case 'spend':
      await play.handIn(other, [2, 1, 0]);
      return;
    default: {
      const at = (index: number): number => levels[Math.min(levels.length - 1, index)]?.value ?? 0;
      const values = [at(levels.length - 1), at(other), at(levels.length - 1 - other)];
      for (const [index, statement] of play.statements.entries()) {
        const also = method.name === 'priority-grid' ? { also: { c2: values[2 - index] ?? 1 } } : {};
        const body = { ballot: play.ballot, statement, response: { value: values[index] ?? 1, ...also } };
        await play.others[other]?.done('ballot.cast', body, { seat: play.seats[other + 1] ?? null });
      }
    }
  }
}

describe('methods in French and Arabic, on phone, console and projector', () => {
  const { hall: hallNow, browser } = useHall();
  let french: Device | null = null;
  afterAll(() => french?.close());

  it.each(played)('%s', async (name) => {
    const hall = hallNow();
    const method = methods.get(name);
    if (method?.kind !== 'ballot') throw new Error(`${name} is no ballot`);
    const play = await playMethod(hall, browser(), {
      method: name,
      title: `${name} abroad`,
      texts,
      translations,
    });
    const { page } = play.phone;
    await phoneAbroad(page, `${name}-phone-task`);
    const question = method.question(hall.state().ballots[play.ballot]?.settings ?? {}, texts.length);
    for (const other of [0, 1, 2]) await answer(play, other, method, question);
    await play.count();
    await phoneAbroad(page, `${name}-phone-result`);

    const { page: projector } = play.screen;
    await screenAbroad(hall, play.screen, `${name}-screen-list`);
    const item = play.statements[0] ?? '';
    await hall.act('screen.show', { slide: { kind: 'result', ballot: play.ballot, item } });
    await projector.locator('[data-slide="result 1"]').waitFor();
    await screenAbroad(hall, play.screen, `${name}-screen-one`);

    if (french === null) {
      french = await openDevice(browser(), { viewport: 'laptop', locale: 'fr' });
      await french.page.goto(hall.host.newConsoleUrl());
    }
    await french.page.getByRole('banner').getByText(`${name} abroad`).waitFor();
    await french.page.getByRole('navigation').first().getByRole('button').nth(2).click();
    await french.page.locator('main details').first().waitFor();
    await picture(french.page, `${name}-console-fr`);
    expect(await accessibilityProblems(french.page)).toEqual([]);
    expect(await overflowOf(french.page)).toBe(0);
    await play.close();
  });
});
