import { describe, expect, it } from 'vitest';
import { methods } from '../../shared/methods/registry.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { goTo, hold, picture, useHall } from '../helpers/console-hall.ts';
import { until } from '../helpers/until.ts';

describe('a count that takes a while', () => {
  const { hall: hallNow, browser } = useHall();

  it('[BA30] [VI19] says how far it is, stops by the keyboard, and counts when it is asked again', async () => {
    const hall = hallNow();
    const { page } = hall;
    const seats = await hall.begin(
      'Large count',
      Array.from({ length: 8 }, () => ({})),
    );
    const method = methods.get('rank');
    if (method?.kind !== 'ballot') throw new Error('no ballot');
    const statements: string[] = [];
    // As many as a ballot may have: their order takes seconds to find.
    for (let at = 0; at < 500; at += 1) {
      const { statement } = await hall.act('statement.draft', { text: `Statement ${at}.` });
      statements.push(statement as string);
    }
    const { step } = await hall.step({
      title: 'Order',
      activity: { method: 'rank', collection: 'group', settings: {} },
    });
    const { ballot } = await hall.act('ballot.prepare', { step, label: 'Order', statements });
    const id = ballot as string;
    await hall.act('ballot.lock', { ballot: id, rule: method.firstRule({}, 3) });
    await hall.act('ballot.open', { ballot: id, otherLanguage: 500 });
    const draw = seededDraws(3);
    for (const seat of seats) {
      const phone = await hall.sit(seat);
      const responses = method.simulateSheet?.({}, statements, draw) as JsonObject;
      await phone.done('ballot.castAll', { ballot: id, responses }, { seat: seat.id });
      await phone.leave();
    }
    await hall.act('ballot.stop', { ballot: id });
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(hall.host.screenUrl);
    await goTo(page, 'Live');
    const stop = page.getByRole('button', { name: 'Stop counting' });
    const begin = () => hold(page, /^Count/u, () => stopIsThere);
    let stopIsThere = false;
    const seen = stop.waitFor().then(() => (stopIsThere = true));
    await begin();
    await seen;
    await page.getByText('Counting…').waitFor();
    await stop.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The counting was stopped. Nothing was counted').waitFor();
    await until('the progress to go', async () => !(await stop.isVisible()));
    expect(hall.state().ballots[id]).toMatchObject({ phase: 'stopped', result: null });
    expect(await accessibilityProblems(page)).toEqual([]);
    stopIsThere = false;
    const again = stop.waitFor().then(() => (stopIsThere = true));
    await begin();
    await again;
    expect(await page.getByText('The counting was stopped.').count()).toBe(0);
    await picture(page, 'count-console');
    await picture(screen.page, 'count-screen');
    await until('the count', () => hall.state().ballots[id]?.phase === 'counted', { within: 60_000 });
    // What 500 statements come to is drawn too, and their first ones against each other when that is asked for.
    await page.getByText('Each against each').click();
    await page.getByText('The first 60 of 500.').waitFor();
    await page.getByRole('img', { name: /Statement \d+\.: \d+ \/ 59\./u }).waitFor();
    expect(hall.console.complaints).toEqual([]);
    await screen.close();
  });
});
