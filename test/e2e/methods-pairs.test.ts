import { describe, expect, it } from 'vitest';
import { answersFrom, type Duel } from '../../shared/methods/duels/duel.ts';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { playMethod } from '../helpers/method-play.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { until } from '../helpers/until.ts';

const texts = [
  'Every district sets aside two hours a week for review of what was tried.',
  'Inspections coach before they judge.',
  'Budgets name a line for learning.',
  'Teacher centres share what worked.',
];

/** Everybody prefers what stands earlier in this order. */
function preferring(order: readonly string[], strength: number, even: 0 | 1) {
  const duels = order.flatMap((one, index) =>
    order.slice(index + 1).map((other): Duel => ({ one, other, strength })),
  );
  return answersFrom(duels, even) as never;
}

describe('two statements at a time, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it('[IN14] pairwise: a tap leads on, ideas go to the inputs, and one order comes of all', async () => {
    const hall = hallNow();
    const settings = { pairs: 20, ideas: true };
    const play = await playMethod(hall, browser(), { method: 'pairwise', settings, texts });
    const { page } = play.phone;
    await page.getByText('1 of 6', { exact: true }).waitFor();
    await picture(page, 'pairwise-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    for (let pair = 1; pair <= 5; pair += 1) {
      await page.getByText(`${pair} of 6`, { exact: true }).waitFor();
      const coach = page.getByRole('button', { name: 'Inspections coach', exact: false });
      const [chosen] = (await coach.count()) > 0 ? [coach] : [page.locator('button[aria-pressed]').first()];
      await chosen?.click();
    }
    await press(page, 'Cannot decide');
    await page.getByText('You made 6 comparisons.').waitFor();
    await page.getByText('On the organiser’s computer').waitFor();
    await press(page, 'Add an idea');
    await page.getByLabel('Your idea').fill('Parents hear what was learned.');
    await press(page, 'Send the idea');
    await page.getByText('Your idea was sent.').waitFor();
    await picture(page, 'pairwise-phone-review');
    expect(await accessibilityProblems(page)).toEqual([]);
    const ideas = Object.values(hall.state().inputs);
    expect(ideas.map(({ text }) => text)).toEqual(['Parents hear what was learned.']);
    const [a = '', b = '', c = '', d = ''] = play.statements;
    await play.give(0, preferring([b, a, c, d], 1, 0));
    await play.give(1, preferring([b, c, a, d], 1, 0));
    await play.give(2, preferring([a, b, d, c], 1, 0));
    await expect(play.give(2, { [a]: { value: 3, over: { nobody: 1 } } })).rejects.toThrow(
      'not on this ballot',
    );
    await play.count();
    await page.getByText('First: “Inspections coach before they judge”').waitFor();
    await page.getByText('24 comparisons by 4 people.').waitFor();
    await picture(page, 'pairwise-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    const { page: projector } = play.screen;
    await projector.getByRole('img', { name: /^1\. Inspections/u }).waitFor();
    await picture(projector, 'pairwise-screen');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await goTo(hall.page, 'Live');
    await hall.page.getByText('24 comparisons by 4 people.').first().waitFor();
    await hall.look('pairwise-console');
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    expect(await play.report()).toContain('24 comparisons by 4 people.');
    expect(await play.report('fr')).toContain('24 comparaisons par 4 personnes.');
    await play.close();
  });

  it('pairwise by four browsers and three people, each with pairs of their own', async () => {
    const hall = hallNow();
    const play = await playMethod(hall, browser(), {
      method: 'pairwise',
      title: 'pairwise of many',
      people: 8,
      settings: { pairs: 5 },
      texts,
    });
    const url = hall.host.roomUrls()[0] ?? '';
    const phones = [play.phone];
    for (const seat of play.seats.slice(4, 7)) {
      const phone = await seatedPhone(browser(), { url }, hall.state().seats[seat]?.code ?? '');
      await press(phone.page, 'I have read it');
      await press(phone.page, 'Begin');
      phones.push(phone);
    }
    for (const { page } of phones) {
      for (let pair = 1; pair <= 5; pair += 1) {
        await page.getByText(`${pair} of 5`, { exact: true }).waitFor();
        await page.locator('button[aria-pressed]').first().click();
      }
      await page.getByText('You made 5 comparisons.').waitFor();
      await page.getByText('On the organiser’s computer').waitFor();
    }
    const [a = '', b = '', c = '', d = ''] = play.statements;
    for (const other of [0, 1, 2]) await play.give(other, preferring([a, b, c, d], 1, 0));
    await play.count();
    for (const { page } of phones) await page.getByText('38 comparisons by 7 people.').waitFor();
    await play.screen.page.getByText('38 comparisons by 7 people.').waitFor();
    expect(await play.report()).toContain('38 comparisons by 7 people.');
    for (const phone of phones.slice(1)) await phone.close();
    await play.close();
  });

  it('[BA25] weights by pairs: the phone says which three answers go round in a circle', async () => {
    const hall = hallNow();
    const three = texts.slice(0, 3);
    const play = await playMethod(hall, browser(), { method: 'ahp', texts: three });
    const { page } = play.phone;
    const [a = '', b = '', c = ''] = play.statements;
    /** Chooses on the page of a pair that the first of these is clearly more important. */
    const say = async (winner: string): Promise<void> => {
      const side = page.locator('p', { hasText: winner }).locator('strong');
      const letter = await side.textContent();
      await page.getByRole('radio', { name: `${letter}: clearly more important` }).check();
      await page.getByText('On the organiser’s computer').waitFor();
    };
    const circle = [
      ['Every district', 'Inspections'],
      ['Inspections', 'Budgets'],
      ['Budgets', 'Every district'],
    ];
    for (let pair = 1; pair <= 3; pair += 1) {
      await page.getByText(`${pair} of 3`, { exact: true }).waitFor();
      const shown = await page.locator('main').innerText();
      const [winner = ''] = circle.find((two) => two.every((each) => shown.includes(each))) ?? [];
      await say(winner);
      if (pair < 3) await press(page, 'Next');
    }
    await page.getByText('These three go round in a circle').waitFor();
    await picture(page, 'ahp-phone-circle');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Compare 1 and 3 again' }).click();
    const first = (await page.locator('main').innerText()).includes('Every district')
      ? 'Every district'
      : 'Inspections';
    await say(first);
    await until('the answers to agree or to fit badly, but in no circle', async () => {
      const said = await page.locator('main').innerText();
      return !said.includes('go round in a circle');
    });
    await press(page, 'Review');
    await page.getByText('You made 3 comparisons.').waitFor();
    await play.give(0, preferring([a, b, c], 3, 1));
    await play.give(1, preferring([a, b, c], 3, 1));
    await play.give(2, preferring([b, a, c], 3, 1));
    await play.count();
    await page.getByText(/^First: “Every district/u).waitFor();
    await page.getByText(/The group’s comparisons agree with each other/u).waitFor();
    await picture(page, 'ahp-phone-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    const { page: projector } = play.screen;
    await projector.getByRole('img', { name: /^1\. Every district/u }).waitFor();
    await picture(projector, 'ahp-screen');
    expect(await pictureProblems(play.screen)).toEqual([]);
    await goTo(hall.page, 'Live');
    await hall.page
      .getByText(/agree with each other/u)
      .first()
      .waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('ahp-console');
    expect(await play.report()).toContain('weight ');
    await expect(
      hall.act('ballot.prepare', {
        step: hall.state().currentStep,
        label: 'Too many',
        statements: await Promise.all(
          Array.from({ length: 10 }, async (_, index) => {
            const { statement } = await hall.act('statement.draft', { text: `Criterion ${index}.` });
            return statement as string;
          }),
        ),
      }),
    ).rejects.toThrow('takes at most 9 statements, and 10 are chosen');
    await play.close();
  });
});
