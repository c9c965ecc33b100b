import { describe, expect, it } from 'vitest';
import type { BallotMethod } from '../../shared/methods/method.ts';
import { methods } from '../../shared/methods/registry.ts';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { choose, playMethod } from '../helpers/method-play.ts';
import { press } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { until } from '../helpers/until.ts';

const texts = [
  'Every district sets aside two hours a week for review of what was tried.',
  'Inspections coach before they judge.',
  'Budgets name a line for learning.',
];

/** Those that have a test of their own are left out. */
const elsewhere = [
  'gradients',
  'fist-to-five',
  'delphi',
  'real-time-delphi',
  'criteria',
  'priority-grid',
  'opinions',
];
const played = [...methods.values()].filter(
  (method): method is BallotMethod =>
    method.kind === 'ballot' && method.sheet === undefined && !elsewhere.includes(method.name),
);

describe('every other method by levels, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it.each(played.map((method) => [method.name, method] as const))('%s', async (name, method) => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), { method: name, collection: 'group', texts });
    const { page } = play.phone;
    const question = method.question(hall.state().ballots[play.ballot]?.settings ?? {}, texts.length);
    const { levels } = question;
    const [highest, middle] = [levels.at(-1), levels[Math.floor(levels.length / 2)]];
    if (highest === undefined || middle === undefined) throw new Error('a scale has levels');
    const nameOf = ({ short, label }: typeof highest): string =>
      [short, label.en].filter((part) => part !== '').join(': ');
    await picture(page, `${name}-phone`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await choose(page, nameOf(highest));
    await press(page, 'Next');
    await choose(page, nameOf(middle));
    await press(page, 'Next');
    await press(page, 'Skip');
    await page.getByText('No answer').waitFor();
    await play.answer(0, [highest.value, middle.value, 1]);
    await play.answer(1, [highest.value, 1, 1]);
    await play.answer(2, [middle.value, highest.value, null]);
    await play.count();

    const { result } = hall.state().ballots[play.ballot] ?? {};
    const words = play.statements.map((id) => method.verdictInWords(result?.detail ?? null, id, 'en'));
    const whole = method.whole?.(result?.detail ?? null, () => '');
    if (whole !== undefined) await page.getByText('Each statement').click();
    for (const verdict of words) {
      expect(verdict).not.toBe('');
      await page.getByText(verdict, { exact: true }).first().waitFor();
    }
    await picture(page, `${name}-phone-result`);
    expect(await accessibilityProblems(page)).toEqual([]);

    const { page: projector } = play.screen;
    if (whole === undefined)
      await projector
        .getByText(words[0] ?? '', { exact: true })
        .first()
        .waitFor();
    else await projector.getByRole('img', { name: /^1\. /u }).waitFor();
    await picture(projector, `${name}-screen-list`);
    expect(await pictureProblems(play.screen)).toEqual([]);
    const slide = { kind: 'result', ballot: play.ballot, item: play.statements[0] ?? '' };
    await hall.act('screen.show', { slide });
    await until(
      'the verdict on the screen',
      async () => (await projector.locator('h1').innerText()) === words[0],
    );
    expect(await pictureProblems(play.screen)).toEqual([]);
    expect(await accessibilityProblems(projector)).toEqual([]);
    await picture(projector, `${name}-screen`);

    await goTo(hall.page, 'Live');
    await hall.page
      .getByText(words[0] ?? '', { exact: true })
      .first()
      .waitFor();
    await hall.page.getByText('Show details of item 1').click();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look(`${name}-console`);

    const report = await play.report();
    for (const verdict of words) expect(report).toContain(verdict);
    const french = method.verdictInWords(result?.detail ?? null, play.statements[0] ?? '', 'fr');
    expect(await play.report('fr')).toContain(french);
    await play.close();
  });
});
