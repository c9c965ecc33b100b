import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { BallotMethod } from '../../shared/methods/method.ts';
import { methods } from '../../shared/methods/registry.ts';
import { accessibilityProblems, type Device, openDevice } from '../helpers/browser.ts';
import type { Participant } from '../helpers/client.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { choose } from '../helpers/method-play.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { reportOf } from '../helpers/report-page.ts';
import { until } from '../helpers/until.ts';

/** Chooses one of nine with the keyboard alone: into the scale, up to the number. */
async function rateByKeys(page: Page, value: number): Promise<void> {
  await tabTo(page, /^1(?::|$)/u);
  await page.keyboard.press('Space');
  for (let at = 1; at < value; at += 1) await page.keyboard.press('ArrowRight');
}

async function give(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
  await press(page, 'Give this answer');
  await page.getByText('On the organiser’s computer').waitFor();
}

describe('Delphis, played by four browsers, one of them with the keyboard alone', () => {
  const { hall: hallNow, browser } = useHall();

  /** Four phones on the first four seats, a projector, and an open ballot. */
  async function play(name: string, texts: readonly string[], inspectors: number) {
    const hall = hallNow();
    const method = methods.get(name) as BallotMethod;
    const seats = [...(await hall.begin(method.title, [{}, {}, {}, {}]))];
    await hall.act('consultation.edit', { languages: ['en', 'fr', 'ar'] });
    const { category = '' } = await hall.act('category.add', { label: 'Inspectors' });
    for (let at = 0; at < inspectors; at += 1) await hall.act('seat.add', { category });
    seats.push(...Object.values(hall.state().seats).filter((seat) => seat.category === category));
    const statements: string[] = [];
    for (const text of texts) {
      statements.push((await hall.act('statement.draft', { text }))['statement'] as string);
    }
    const { step } = await hall.step({
      title: method.title,
      activity: { method: name, collection: 'group', settings: {} },
    });
    const { ballot } = await hall.act('ballot.prepare', { step, label: method.title, statements });
    const rule = method.firstRule({}, 3);
    await hall.act('ballot.lock', { ballot: ballot ?? '', rule });
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(hall.host.screenUrl);
    screen.page.setDefaultTimeout(20_000);
    const url = hall.host.roomUrls()[0] ?? '';
    const phones: Device[] = [];
    for (const seat of seats.slice(0, 4)) {
      const phone = await seatedPhone(browser(), { url }, seat.code);
      phone.page.setDefaultTimeout(20_000);
      phones.push(phone);
    }
    const others: Participant<'phone'>[] = [];
    for (const seat of seats.slice(4)) others.push(await hall.sit(seat));
    await goTo(hall.page, 'Live');
    await hall.act('ballot.open', { ballot: ballot ?? '', otherLanguage: 500 });
    const [first, ...rest] = phones.map(({ page }) => page);
    if (first === undefined) throw new Error('four phones');
    for (const label of [/I have read it/u, /Begin/u]) {
      await tabTo(first, label);
      await first.keyboard.press('Enter');
    }
    for (const page of rest) {
      await press(page, 'I have read it');
      await press(page, 'Begin');
    }
    return {
      hall,
      first,
      rest,
      screen,
      statements,
      rule,
      ballot: ballot as string,
      say: async (at: number, value: number, comment: string) => {
        const body = { ballot: ballot ?? '', statement: statements[0] ?? '' };
        const seat = seats[4 + at]?.id ?? null;
        await others[at]?.done('ballot.cast', { ...body, response: { value, comment } }, { seat });
      },
      count: async (which: string) => {
        for (const act of ['ballot.stop', 'ballot.count']) await hall.act(act, { ballot: which });
        await first.getByRole('heading', { name: 'Result' }).waitFor();
        await until('the screen to show the result', () =>
          screen.page.locator('[data-slide^="result"]').isVisible(),
        );
        expect(await pictureProblems(screen)).toEqual([]);
      },
      close: async () => {
        for (const device of [...phones, screen]) await device.close();
        for (const other of others) await other.leave();
      },
    };
  }

  it('[VI14] [BA27] shows answers in real time to whoever has rated, and first answers beside the last at the end', async () => {
    const text = 'Districts set aside two hours a week for review.';
    const { hall, first, rest, screen, ballot, say, count, close } = await play(
      'real-time-delphi',
      [text],
      3,
    );
    await rateByKeys(first, 8);
    await first.getByText('On this phone').waitFor();
    expect(await first.getByText('How others rate', { exact: false }).count()).toBe(0);
    await tabTo(first, /Give this answer/u);
    await first.keyboard.press('Enter');
    await first.getByText('You see how others rate this from 5 answers up.').waitFor();
    const values = ['7', '3', '9: Critical'];
    for (const [at, page] of rest.entries()) await give(page, values[at] ?? '');
    await press(rest[1]!, 'Add a comment');
    await rest[1]!.getByRole('textbox', { name: 'Comment' }).fill('Too dear for small districts.');
    await press(rest[1]!, 'Keep the comment');
    await say(0, 2, 'Nobody has the time.');
    await say(1, 3, 'It takes a second teacher in each school, whom we do not have and will not get.');
    expect(await first.getByRole('region', { name: 'How others rate it now' }).count()).toBe(0);
    await say(2, 4, 'One hour would do.');
    const now = first.getByRole('region', { name: 'How others rate it now' });
    await now.getByText('7 answers · median 4, middle half 3 to 7.5').waitFor();
    await now.getByText('Too dear for small districts.').waitFor();
    await now.scrollIntoViewIfNeeded();
    await picture(first, 'real-time-phone');
    await tabTo(first, /^By group$/u);
    await first.keyboard.press('Enter');
    await now.getByRole('group', { name: 'Inspectors' }).getByText('3 answers · median 3').waitFor();
    await now.getByRole('group', { name: 'Inspectors' }).scrollIntoViewIfNeeded();
    await picture(first, 'real-time-phone-groups');
    expect(await accessibilityProblems(first)).toEqual([]);
    for (const [page, language, title] of [
      [rest[0]!, 'Français', 'Comment les autres le notent maintenant'],
      [rest[2]!, 'العربية', 'كيف يقيّمه الآخرون الآن'],
    ] as const) {
      await page.locator('header button').first().click();
      await page.getByRole('dialog').getByText(language).click();
      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: title }).scrollIntoViewIfNeeded();
      await picture(page, `real-time-phone-${language === 'Français' ? 'fr' : 'ar'}`);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    await hall.page.getByText('Answered: 100%, needed 80%').scrollIntoViewIfNeeded();
    await hall.page.getByText('The rule says: not yet.', { exact: false }).waitFor();
    await hall.look('real-time-console');
    expect(await accessibilityProblems(hall.page)).toEqual([]);
    await picture(screen.page, 'real-time-screen-open');
    expect(await screen.page.getByText(/median|answers? ·/u).count()).toBe(0);
    for (const [at, value] of [7, 8, 7].entries()) await say(at, value, 'Agreed, after reading the others.');
    await now.getByText('7 answers · median 7, middle half 7 to 8').waitFor();
    await hall.page.getByText(/Answers rest: 0 of 1/u).waitFor();
    await count(ballot);
    await screen.page.getByText('Consensus for it: 86% at 7–9').waitFor();
    await picture(screen.page, 'real-time-screen');
    await hall.page
      .getByText(/of 7 who rated, 3 changed their first answer; median at first 4/u)
      .first()
      .waitFor();
    await hall.look('real-time-result');
    await picture(first, 'real-time-phone-result');
    const report = await reportOf(hall.state());
    expect(report).toContain('Real-time Delphi on a scale of 1 to 9');
    expect(report).toContain('of 7 who rated, 3 changed their first answer');
    expect(report).toContain('first and last answers while others’ were shown');
    expect(await reportOf(hall.state(), 'fr')).toContain('3 ont changé leur première réponse');
    await close();
  });

  it('says to whoever picks it what showing answers early means', async () => {
    const hall = hallNow();
    await hall.begin('Picking it', [{}, {}]);
    const { page } = hall;
    await goTo(page, 'Plan');
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByRole('button', { name: 'All methods' }).click();
    await page.getByRole('radio', { name: /^Real-time Delphi/u }).check();
    const warning = page.getByText('Here people see answers before the count.', { exact: false });
    await warning.scrollIntoViewIfNeeded();
    await hall.look('real-time-picked');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('[VI17] plays two rounds with reasons between them, to a figure on the screen and in the report', async () => {
    const texts = ['Inspections coach before they judge.', 'Each school opens its books.'];
    const { hall, first, rest, screen, ballot, statements, rule, count, close } = await play(
      'delphi',
      texts,
      0,
    );
    const rated = ['On the organiser’s computer'] as const;
    await rateByKeys(first, 8);
    await first.getByText(rated[0]).waitFor();
    await tabTo(first, /^Next$/u);
    await first.keyboard.press('Enter');
    await first
      .getByText(texts[1] ?? '')
      .first()
      .waitFor();
    await rateByKeys(first, 2);
    await first.getByText(rated[0]).waitFor();
    await tabTo(first, /Add a comment/u);
    await first.keyboard.press('Enter');
    await first.keyboard.type('Parents would read them wrongly.');
    await first.keyboard.press('Tab');
    await until('the comment to be kept', () =>
      JSON.stringify(hall.state().ballots[ballot]?.responses).includes('wrongly'),
    );
    for (const [at, page] of rest.entries()) {
      await choose(page, ['7', '8', '9: Critical'][at] ?? '');
      await press(page, 'Next');
      await choose(page, ['5', '8', '6'][at] ?? '');
    }
    await count(ballot);
    await picture(screen.page, 'delphi-four-first');
    await hall.page.getByRole('button', { name: 'Second round…' }).click();
    await hall.page.getByRole('button', { name: 'Prepare round 2' }).click();
    await hall.page.getByText('The rule', { exact: true }).waitFor();
    const second = Object.values(hall.state().ballots).at(-1)?.id ?? '';
    expect(hall.state().ballots[second]?.items.map(({ statement }) => statement)).toEqual([statements[1]]);
    await hall.act('ballot.lock', { ballot: second, rule });
    await hall.act('ballot.open', { ballot: second, otherLanguage: 500 });
    await tabTo(first, /Begin/u);
    await first.keyboard.press('Enter');
    for (const page of rest) {
      await press(page, 'Begin');
      const reasons = page.getByRole('region', { name: 'Reasons from round 1' });
      await reasons.getByText('Parents would read them wrongly.').waitFor();
      await choose(page, '3');
    }
    await rateByKeys(first, 2);
    await first.getByText(rated[0]).waitFor();
    await count(second);
    await screen.page.getByText('Consensus against it: 100% at 1–3').waitFor();
    await picture(screen.page, 'delphi-four-second');
    const report = await reportOf(hall.state());
    expect(report).toContain('Consensus against it: 100% at 1–3');
    expect(report).toContain('Parents would read them wrongly.');
    await close();
  });
});
