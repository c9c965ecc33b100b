import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { playGathering } from '../helpers/gathering-play.ts';
import { press } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { until } from '../helpers/until.ts';

describe('what gathers, played by a browser and three people', () => {
  const { hall: hallNow, browser } = useHall();

  it('[GA2] [GA3] a word cloud, its spellings joined by hand', async () => {
    const hall = hallNow();
    const play = await playGathering(hall, browser(), {
      method: 'word-cloud',
      prompt: 'In one word: what does your district need?',
    });
    const { page } = play.phone;
    const box = page.getByRole('textbox', { name: /^Your word/u });
    await box.fill('École');
    await press(page, 'Send the word');
    await page.getByText('On the organiser’s computer').waitFor();
    await box.fill('Trust');
    await box.press('Control+Enter');
    await until('two words', () => Object.keys(hall.state().inputs).length === 2);
    await picture(page, 'cloud-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    await box.fill('time');
    await press(page, 'Send the word');
    await page.getByText('You have given all your words.').waitFor();
    expect(await page.getByRole('button', { name: 'Send the word' }).count()).toBe(0);
    for (const [other, words] of [
      ['ecole', 'trust', 'مدرسة'],
      ['Schools', 'TRUST', 'coaching'],
      ['trust', 'coaching', 'peer review'],
    ].entries()) {
      for (const word of words) await play.writes(other, word);
    }
    await goTo(hall.page, 'Live');
    await hall.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await hall.page.getByRole('button', { name: 'Look', exact: true }).click();
    await hall.page.getByRole('button', { name: 'Count with… Schools' }).click();
    const dialog = hall.page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('col');
    await hall.page.getByRole('option', { name: /cole/u }).click();
    await dialog.getByRole('button', { name: 'Count with…' }).click();
    await hall.page.getByRole('button', { name: 'By itself: Schools' }).waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('cloud-console');
    await hall.page.getByRole('button', { name: 'Show', exact: true }).first().click();

    const { page: projector } = play.screen;
    await projector.getByRole('heading', { name: 'Said most often: trust' }).waitFor();
    const image = projector.getByRole('img', { name: /trust: 4/iu });
    expect(await image.getAttribute('aria-label')).toMatch(/cole: 3/u);
    expect(await pictureProblems(play.screen)).toEqual([]);
    expect(await accessibilityProblems(projector)).toEqual([]);
    expect(await overlaps(projector)).toEqual([]);
    await picture(projector, 'cloud-screen');
    await page.getByText('Said most often: trust').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'cloud-phone-shown');
    const report = await play.report();
    expect(report).toContain('What was gathered');
    expect(report).toContain('Said most often: trust');
    expect(report).toContain('Schools');
    expect(await play.report('fr')).toContain('Dit le plus souvent');
    await play.close();
  });

  it('[GA5] a closed poll, whose result nobody sees before it is shown', async () => {
    const hall = hallNow();
    const play = await playGathering(hall, browser(), {
      method: 'poll',
      prompt: 'Is the plan ready for the minister?',
      settings: { options: ['Ready', 'Nearly', 'Not yet'], most: 1 },
    });
    const { page } = play.phone;
    await page.getByRole('radio', { name: 'Nearly' }).check();
    await page.getByText('On the organiser’s computer').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'poll-phone');
    await play.does(0, 'choice.make', { run: play.run, choices: [1] });
    await play.does(1, 'choice.make', { run: play.run, choices: [0] });
    await play.does(2, 'choice.make', { run: play.run, choices: [0] });
    await play.does(2, 'choice.make', { run: play.run, choices: [1] });
    await goTo(hall.page, 'Live');
    await hall.page.getByText('4 of 4 chose').first().waitFor();
    await hall.look('poll-console-open');
    await hall.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('heading', { name: 'The poll has closed' }).waitFor();
    expect(await hall.page.getByText('Chosen most often').count()).toBe(0);
    await hall.page.getByRole('button', { name: 'Show', exact: true }).first().click();
    const { page: projector } = play.screen;
    await projector.getByRole('heading', { name: 'Chosen most often: Nearly' }).waitFor();
    await projector.getByRole('img', { name: /Nearly: 3/u }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    expect(await accessibilityProblems(projector)).toEqual([]);
    await picture(projector, 'poll-screen');
    await page.getByText('Chosen most often: Nearly').waitFor();
    await picture(page, 'poll-phone-shown');
    await hall.page.getByText('Chosen most often: Nearly').first().waitFor();
    await hall.page.getByText('The numbers behind it').click();
    await hall.page.getByRole('cell', { name: 'Nearly' }).waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('poll-console');
    const report = await play.report();
    expect(report).toContain('Chosen most often: Nearly');
    await play.close();
  });

  it('an open poll, its equal answers counted together', async () => {
    const hall = hallNow();
    const play = await playGathering(hall, browser(), {
      method: 'open-poll',
      prompt: 'What would help most next year?',
    });
    const { page } = play.phone;
    await page.getByRole('textbox', { name: /^Your answer/u }).fill('More time');
    await press(page, 'Send the answer');
    await page.getByText('You have given your answer.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'open-poll-phone');
    await play.writes(0, 'more time');
    await play.writes(1, 'Coaching in the districts, by people who know the schools there');
    await play.writes(2, 'Funds');
    await hall.act('run.stop', { run: play.run });
    await hall.act('run.look', { run: play.run });
    await goTo(hall.page, 'Live');
    await hall.page.getByText('Given most often: More time').waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('open-poll-console');
    await hall.act('run.show', { run: play.run });
    const { page: projector } = play.screen;
    await projector.getByRole('heading', { name: 'Given most often: More time' }).waitFor();
    await projector.getByRole('img', { name: /More time: 2/u }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(projector, 'open-poll-screen');
    expect(await play.report()).toContain('Given most often: More time');
    await play.close();
  });

  it('[GA7] a question grid, whose empty cells show', async () => {
    const hall = hallNow();
    const play = await playGathering(hall, browser(), {
      method: 'question-grid',
      prompt: 'What do we know about learning at each level?',
      settings: {
        rows: ['National', 'District', 'School'],
        columns: ['What works', 'What is missing', 'What to do'],
        prompts: { '2.2': 'Which visits did not take place, and why?' },
      },
    });
    const { page } = play.phone;
    await picture(page, 'grid-phone');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Answer: Which visits did not take place, and why?');
    await page.getByRole('textbox', { name: 'Your card' }).fill('There was no fuel.');
    await press(page, 'Send; write another');
    await page.getByText('On the organiser’s computer').waitFor();
    await picture(page, 'grid-phone-cell');
    await press(page, 'All questions');
    await page.getByRole('button', { name: /Which visits did not/u }).waitFor();
    await play.writes(0, 'The review each term works.', '1.1');
    await play.writes(1, 'Peer visits.', '3.1');
    await play.writes(2, 'Two hours a week.', '3.3');
    await play.writes(2, 'A named lead.', '3.3');
    await goTo(hall.page, 'Live');
    await hall.page.getByText('4 of 9 questions answered').waitFor();
    expect(await hall.page.getByText('There was no fuel.').count()).toBe(0);
    await hall.page.getByText('The numbers behind it').click();
    await hall.page.getByRole('cell', { name: 'Which visits did not take place, and why?' }).waitFor();
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await hall.look('grid-console');
    await hall.act('run.stop', { run: play.run });
    await hall.act('run.look', { run: play.run });
    await hall.act('run.show', { run: play.run });
    const { page: projector } = play.screen;
    await projector.getByRole('heading', { name: '4 of 9 questions answered' }).waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    expect(await accessibilityProblems(projector)).toEqual([]);
    await picture(projector, 'grid-screen');
    await hall.act('screen.show', { slide: { kind: 'gathered', run: play.run, page: 2 } });
    await projector.getByText('There was no fuel.').waitFor();
    expect(await pictureProblems(play.screen)).toEqual([]);
    await picture(projector, 'grid-screen-cards');
    await page.getByText('The review each term works.').waitFor();
    await picture(page, 'grid-phone-shown');
    const report = await play.report();
    expect(report).toContain('4 of 9 questions answered');
    expect(report).toContain('There was no fuel.');
    await play.close();
  });
});

/** Words of a cloud whose boxes, as the browser measures them, lie over one another. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('svg[role=img] text')].map((text) => ({
      text: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    return words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right &&
            box.left < one.box.right &&
            one.box.top < box.bottom &&
            box.top < one.box.bottom,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
  });
}
