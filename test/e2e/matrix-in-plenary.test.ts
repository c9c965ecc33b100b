import { describe, expect, it } from 'vitest';
import { nothing } from '../../shared/framework/lines.ts';
import { decisionOn } from '../../shared/framework/reading.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import { withSources } from '../../shared/framework/with-sources.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { goTo, hold, picture, useHall } from '../helpers/console-hall.ts';
import { exampleFramework } from '../helpers/framework-world.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { until } from '../helpers/until.ts';

describe('a matrix in plenary', () => {
  const { hall: hallNow, browser } = useHall();

  it('[MX2] [MX5] [MX7] [MX8] [MX9] [MX10] is read on phones, adopted en bloc, and walked on the projector', async () => {
    const hall = hallNow();
    const seats = await hall.begin('Roles', [{}, {}, {}, {}]);
    const content = withSources(exampleFramework(), () => nothing) as unknown as JsonObject;
    await hall.act('framework.draft', { content, replaces: hashOfFramework(null) });
    const activity = { method: 'matrix', settings: { matrix: 'MX-ROLES' }, collection: 'group' };
    const step = { title: 'Who does what', prompt: 'Does each cell say who does it?', minutes: 45, activity };
    const { step: id = '' } = await hall.act('step.add', { meeting: hall.state().currentMeeting, ...step });
    await hall.act('step.go', { step: id });
    const { page } = hall;
    page.setDefaultTimeout(20_000);
    await goTo(page, 'Live');
    await page.getByText('Opening freezes it').waitFor();
    await press(page, 'Open');

    const reading = () => {
      const row = Object.values(hall.state().readings).at(-1);
      if (row === undefined) throw new Error('nothing is read');
      return row;
    };
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(hall.host.screenUrl);
    const room = { url: hall.host.roomUrls()[0] ?? '' };
    const one = await seatedPhone(browser(), room, seats[0]?.code ?? '');
    const two = await seatedPhone(browser(), room, seats[1]?.code ?? '');
    for (const { page: phone } of [one, two]) {
      phone.setDefaultTimeout(20_000);
      await press(phone, 'I have read it');
      await phone.getByRole('heading', { name: 'Cell 1 of 24' }).waitFor();
    }
    const { frozen } = reading();
    const cells = frozen?.cells ?? [];
    const label = (at: number): string => {
      const cell = cells[at];
      const row = frozen?.rows.find((each) => each.id === cell?.row)?.label ?? '';
      return `${row} × ${frozen?.cols.find((each) => each.id === cell?.col)?.label ?? ''}`;
    };

    await picture(one.page, 'matrix-phone-read');
    await press(one.page, 'Discuss this one');
    await one.page.getByText('You want to discuss this cell').waitFor();
    await press(one.page, 'Say why');
    await one.page.getByLabel('Why should it be discussed?').fill('Two teams would do the same.');
    await press(one.page, 'Send');
    await one.page.getByText('Two teams would do the same.').waitFor();
    await one.page.getByText('On the organiser’s computer').waitFor();
    expect(await accessibilityProblems(one.page)).toEqual([]);
    await picture(one.page, 'matrix-phone-flagged');
    await press(one.page, 'Next');
    for (let at = 2; at <= 24; at += 1) {
      await one.page.getByRole('heading', { name: `Cell ${at} of 24` }).waitFor();
      if (at === 3) await press(one.page, 'Discuss this one');
      await press(one.page, at === 3 ? 'Next' : 'Nothing to discuss · next');
    }
    await one.page.getByRole('heading', { name: 'You have read all cells' }).waitFor();
    expect(await accessibilityProblems(one.page)).toEqual([]);
    await picture(one.page, 'matrix-phone-all');
    // The other one reads by keyboard, and not to the end.
    for (const at of [1, 2]) {
      await two.page.getByRole('heading', { name: `Cell ${at} of 24` }).waitFor();
      await two.page.getByRole('button', { name: 'Nothing to discuss · next' }).focus();
      await two.page.keyboard.press('Enter');
    }
    await two.page.getByText('Read 2 of 24').waitFor();
    await page.getByText('1 has read all of it').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Two teams');
    await hall.look('matrix-console-open');

    await press(page, 'Stop');
    await two.page.getByRole('heading', { name: 'Reading has stopped' }).waitFor();
    await press(page, 'Look');
    await page.getByText('Two teams would do the same.').waitFor();
    expect(await screen.page.locator('main').innerText()).not.toContain('Two teams');
    expect(await two.page.locator('main').innerText()).not.toContain('Two teams');
    await hall.look('matrix-console-team');
    await page.getByRole('button', { name: 'Show', exact: true }).first().click();
    await screen.page.locator('[data-slide="matrix 1"]').waitFor();
    await screen.page.getByText('22 cells nobody flagged').waitFor();
    expect(await pictureProblems(screen)).toEqual([]);
    expect(await accessibilityProblems(screen.page)).toEqual([]);
    await picture(screen.page, 'matrix-screen-bloc');
    await two.page.getByText('Adopted together, unless somebody pulls one out').waitFor();
    await picture(two.page, 'matrix-phone-bloc');
    await press(two.page, `Discuss this one: ${label(1)}`);
    await screen.page.getByText('21 cells nobody flagged').waitFor();
    await page.getByRole('heading', { name: 'Nobody flagged · 21' }).waitFor();
    await hall.look('matrix-console-bloc');
    expect(await accessibilityProblems(page)).toEqual([]);

    await hold(page, 'Adopt the unflagged en bloc', () => reading().blocAdopted);
    expect(reading().decisions[0]?.cells).toHaveLength(21);
    await page.getByText('21 cells adopted en bloc').waitFor();
    await press(page, 'Walk them on the screen');
    await screen.page.locator('[data-slide="cell 1"]').waitFor();
    await screen.page.getByText('3 cells', { exact: true }).waitFor();
    expect(await pictureProblems(screen)).toEqual([]);
    await picture(screen.page, 'matrix-screen-cell');
    await one.page.getByRole('heading', { name: 'On the screen now' }).waitFor();
    await one.page.getByText('Two teams would do the same.').first().waitFor();
    await page.keyboard.press('n');
    await screen.page.getByText('No objection?').waitFor();
    await one.page.getByText('Silence means: no objection.').waitFor();
    expect(await pictureProblems(screen)).toEqual([]);
    await picture(screen.page, 'matrix-screen-ring');
    await picture(one.page, 'matrix-phone-walk');
    expect(await accessibilityProblems(one.page)).toEqual([]);
    await page.keyboard.press('a');
    const [first, second, third] = cells;
    await until('the decision', () => decisionOn(reading(), first?.id ?? '')?.kind === 'accepted');
    await screen.page.locator('main').getByText('Accepted').first().waitFor();

    await page.keyboard.press('ArrowRight');
    await until('the next cell on the screen', () => {
      const { slide } = hall.state().screen;
      return slide.kind === 'cell' && slide.cell === second?.id;
    });
    await page.getByText('Cell 2 of 3').waitFor();
    await page.keyboard.press('e');
    const box = page.getByLabel('New words, one item a line');
    await box.fill(`${(second?.items ?? []).join('\n')}\nNames one person for it`);
    await hall.look('matrix-console-amend');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await screen.page.getByText('Names one person for it').waitFor();
    await screen.page.locator('main').getByText('As it was read').waitFor();
    expect(await pictureProblems(screen)).toEqual([]);
    expect(await accessibilityProblems(screen.page)).toEqual([]);
    await picture(screen.page, 'matrix-screen-amended');
    await hall.look('matrix-console-walk');
    await press(page, 'Take this decision back');
    await until('the decision to be gone', () => decisionOn(reading(), second?.id ?? '') === null);
    await page.keyboard.press('e');
    await box.fill('Names one person for it');
    await page.keyboard.press('Control+Enter');
    await until('the amendment', () => decisionOn(reading(), second?.id ?? '')?.kind === 'amended');

    await page.keyboard.press('ArrowRight');
    await page.getByText('Cell 3 of 3').waitFor();
    await page.keyboard.press('p');
    await until('the parking', () => decisionOn(reading(), third?.id ?? '')?.kind === 'parked');
    await press(page, 'Finish');
    await until('the end', () => hall.state().runs[reading().id]?.phase === 'done');

    const draft = hall.state().framework.draft?.matrices.find((matrix) => matrix.id === 'MX-ROLES');
    const kept = draft?.cells.find((cell) => cell.row === second?.row && cell.col === second.col);
    expect(kept).toMatchObject({ items: ['Names one person for it'], status: 'agreed' });
    const line = `cell ${second?.id ?? ''}`;
    await hall.act('screen.show', { slide: { kind: 'line-trace', line } });
    await screen.page.getByText('Decided in plenary').waitFor();
    expect(await pictureProblems(screen)).toEqual([]);
    await picture(screen.page, 'matrix-screen-trace');
    await goTo(page, 'Framework');
    await page.getByRole('button', { name: /^Matrices/u }).click();
    await page.getByText('Names one person for it').waitFor();
    await page
      .getByText(/^Amended in plenary/u)
      .first()
      .waitFor();
    await hall.look('matrix-framework');
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const device of [one, two, screen]) {
      expect(device.outside).toEqual([]);
      await device.close();
    }
  });
});
