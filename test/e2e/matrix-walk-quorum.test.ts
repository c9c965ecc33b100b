import { describe, expect, it } from 'vitest';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { cellId } from '../../shared/framework/lines.ts';
import { decisionOn } from '../../shared/framework/reading.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { openDevice } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { rolesFramework } from '../helpers/roles-framework.ts';
import { until } from '../helpers/until.ts';
import { usualRule } from '../helpers/usual-rule.ts';

describe('the walk of a matrix while the quorum comes and goes', () => {
  const { hall: hallNow, browser } = useHall();

  it('[MX13] [SC7] amends by keys only what its buttons may, keeps refused words, and shows what the room sees', async () => {
    const hall = hallNow();
    const seats = await hall.begin('Quorum', [{}, {}, {}, {}]);
    const content = rolesFramework();
    await hall.act('framework.draft', {
      content: content as unknown as JsonObject,
      replaces: hashOfFramework(null),
    });
    const { statement = '' } = await hall.act('statement.draft', { text: 'Rosters are public.' });
    const rated = await hall.step({ title: 'Rate', activity: { method: 'rate', collection: 'group' } });
    const { ballot = '' } = await hall.act('ballot.prepare', {
      step: rated.step,
      label: 'Rule',
      statements: [statement],
    });
    await hall.act('ballot.lock', {
      ballot,
      rule: { ...usualRule, quorum: { share: 0.5, of: 'voting seats' } },
    });
    await hall.act('seat.arrive', { seat: seats[0]!.id });
    const { run } = await hall.step({ title: 'Roles', activity: { method: 'matrix', collection: 'group' } });
    for (const name of ['run.stop', 'run.look', 'run.show']) await hall.act(name, { run });
    const matrix = content.matrices[0]!;
    const cell = cellId(matrix.id, matrix.cells[0]!);
    await hall.act('cell.pull', { run, cell, pulled: true });

    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(hall.host.screenUrl);
    const { page } = hall;
    page.setDefaultTimeout(20_000);
    // The cell comes on while the console looks at something else.
    await goTo(page, 'Framework');
    await hall.act('screen.show', { slide: { kind: 'cell', run, cell } });
    await goTo(page, 'Live');
    await page.getByText('Below the quorum').waitFor();
    await page.getByText('1 voting seat here').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('ArrowLeft');
    const box = page.getByLabel('New words, one item a line');
    expect(await box.count()).toBe(0);

    await hall.act('seat.arrive', { seat: seats[1]!.id });
    await page.getByText('2 voting seats here').waitFor();
    await page.keyboard.press('e');
    const typed = [1, 2, 3, 4]
      .map(
        (at) =>
          `Ensures regular supportive supervision of the teams and writes down what was tried, failures included ${at}`,
      )
      .join('\n');
    await box.fill(typed);
    await hall.act('seat.leave', { seat: seats[1]!.id });
    await page.keyboard.press('Control+Enter');
    await page.getByText('The quorum is 2; 1 voting seat is here. Park it, or wait.').waitFor();
    expect(await box.inputValue()).toBe(typed);
    await hall.look('matrix-console-refused');
    await hall.act('seat.arrive', { seat: seats[1]!.id });
    await page.getByText('1 voting seat is here.').waitFor({ state: 'detached' });
    await box.press('Control+Enter');
    const reading = () => hall.state().readings[run]!;
    await until('the amendment', () => decisionOn(reading(), cell)?.kind === 'amended');

    await screen.page.getByText('failures included 4').waitFor();
    const letters = (of: typeof page) =>
      of
        .locator('[data-slide="cell 1"] [data-fonts]')
        .first()
        .evaluate((element) => getComputedStyle(element).fontSize);
    const onScreen = await until('the projector to be set', async () => {
      const size = await letters(screen.page);
      return size === '64px' ? undefined : size;
    });
    await until('the thumbnail to be the same', async () => (await letters(page)) === onScreen || undefined);
    await hall.look('matrix-console-thumbnail');
    await picture(screen.page, 'matrix-screen-thumbnail');
    await screen.close();
  });
});
