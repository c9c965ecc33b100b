import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { answerTo } from '../../electron/cli/analyse.ts';
import { writeExport } from '../../electron/host/export/write-export.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { accessibilityProblems, type Device, openDevice } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { reportFile, reportOf } from '../helpers/report-page.ts';
import { until } from '../helpers/until.ts';
import { cutOff } from '../helpers/team-pages.ts';

const texts = [
  'Teachers keep a record of what they tried.',
  'Results of a trial are written down.',
  'Old records are easy to find.',
  'Two hours a week for review.',
  'No meetings on review days.',
  'A substitute while teachers visit each other.',
];

describe('sorting into piles, played by four browsers', () => {
  const { hall: hallNow, browser } = useHall();

  /** Six cards that the room saw, a step of this method that is open, four phones and a projector. */
  async function play(title: string, method: string, settings: JsonObject = {}) {
    const hall = hallNow();
    const seats = await hall.begin(title, [{}, {}, {}, {}]);
    const { run } = await hall.step({
      title: 'Collect',
      activity: { method: 'collect', collection: 'group' },
    });
    for (const [index, text] of texts.entries()) {
      await hall.act('input.enter', { run, text, seat: seats[index % 4]?.id ?? null });
    }
    for (const act of ['run.stop', 'run.look', 'run.show']) await hall.act(act, { run });
    const activity = { method, collection: 'group', settings };
    const sort = await hall.step({ title: 'What belongs together?', minutes: 0, activity });
    const url = hall.host.roomUrls()[0] ?? '';
    const phones: Device[] = [];
    for (const { code } of seats) {
      const phone = await seatedPhone(browser(), { url }, code);
      phone.page.setDefaultTimeout(20_000);
      await press(phone.page, 'I have read it');
      phones.push(phone);
    }
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(hall.host.screenUrl);
    screen.page.setDefaultTimeout(20_000);
    await goTo(hall.page, 'Live');
    return {
      hall,
      run: sort.run,
      phones,
      screen,
      close: async () => {
        for (const device of [...phones, screen]) await device.close();
      },
    };
  }

  /** Puts the card that is asked on a pile of this name, and makes the pile where it is not there. */
  async function put(page: Page, pile: string): Promise<void> {
    const there = page.getByRole('button', { name: new RegExp(`^${pile} ?\\d+ card`, 'u') });
    if ((await there.count()) > 0) return there.click();
    await press(page, 'New pile');
    await page.getByLabel('Name of the pile').fill(pile);
    await press(page, 'Make it and put the card on it');
  }

  async function sortAll(page: Page, piles: readonly string[]): Promise<void> {
    for (const [index, pile] of piles.entries()) {
      await page
        .getByText(`${piles.length - index} card`)
        .first()
        .waitFor();
      await put(page, pile);
    }
    await page.getByText('All 6 are on piles').waitFor();
  }

  const halves = ['Records', 'Records', 'Records', 'Time', 'Time', 'Time'];

  it('card sort: by thumb and by keys, to clusters with names, themes, the screen and the document', async () => {
    const { hall, run, phones, screen, close } = await play('Card sort', 'card-sort');
    const [first, second, third, fourth] = phones.map(({ page }) => page);
    if (first === undefined || second === undefined || third === undefined || fourth === undefined)
      throw new Error('four phones were opened');
    await first.getByText(texts[0] ?? '').waitFor();
    await put(first, 'Records');
    await first.getByText('5 cards are left of 6').waitFor();
    await picture(first, 'piles-phone-sorting');
    expect(await accessibilityProblems(first)).toEqual([]);
    expect(await cutOff(phones[0] as Device)).toEqual([]);
    await press(first, 'Take back');
    await first.getByText('6 cards are left of 6').waitFor();
    await press(first, 'Later');
    await first.getByText(texts[1] ?? '').waitFor();
    // What was left for later comes last.
    for (const pile of ['Records', 'Records', 'Time', 'Time', 'Time', 'Records']) await put(first, pile);
    await first.getByText('All 6 are on piles').waitFor();
    await press(first, 'See my piles');
    await first.getByRole('button', { name: 'Rename “Time”' }).click();
    await first.getByLabel('Name of the pile').fill('Time set aside');
    await press(first, 'Save');
    await first.getByRole('heading', { name: 'Time set aside' }).waitFor();
    await first.getByRole('button', { name: `Move: ${texts[2] ?? ''}` }).click();
    await picture(first, 'piles-phone-move');
    await press(first, 'Back among the unsorted');
    await first.getByRole('heading', { name: 'Not sorted yet' }).waitFor();
    await picture(first, 'piles-phone-review');
    expect(await accessibilityProblems(first)).toEqual([]);
    await press(first, 'Go on sorting');
    await put(first, 'Records');
    await press(first, 'See my piles');
    await press(first, 'I am done');
    await first.reload();
    await press(first, 'See my piles');
    await first.getByRole('heading', { name: 'Time set aside' }).waitFor();

    // With the keys: 0 makes a pile, digits choose one, U takes back.
    await second.keyboard.press('0');
    await second.getByLabel('Name of the pile').fill('Records');
    await second.keyboard.press('Enter');
    await second.getByText('5 cards are left of 6').waitFor();
    await second.keyboard.press('1');
    await second.getByText('4 cards are left of 6').waitFor();
    await second.keyboard.press('u');
    await second.getByText('5 cards are left of 6').waitFor();
    await second.keyboard.press('1');
    await second.keyboard.press('1');
    await second.getByText('3 cards are left of 6').waitFor();
    await put(second, 'Time');
    await second.keyboard.press('2');
    await second.keyboard.press('2');
    await second.getByText('All 6 are on piles').waitFor();
    await sortAll(third, halves);
    await sortAll(fourth, ['Records', 'Time', 'Records', 'Time', 'Time', 'Time']);

    const { page } = hall;
    await page.getByText('4 of 4 have begun').first().waitFor();
    await hall.look('piles-console-open');
    expect(await page.getByText('Records').count()).toBe(0);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await third.getByRole('heading', { name: 'Your piles' }).waitFor();
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await page.getByLabel('Name of cluster 1').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Stays together' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Use “Records”' }).first().click();
    await page.getByLabel('Name of cluster 2').fill('Time for review');
    await page.getByLabel('Name of cluster 2').press('Enter');
    await page.getByRole('img', { name: /Per cent of those who sorted/u }).waitFor();
    await hall.look('piles-console-result');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(hall.console)).toEqual([]);
    await page.getByRole('button', { name: 'Make them themes' }).click();
    await page.getByText('These clusters are themes now.').waitFor();
    expect(Object.values(hall.state().themes).map(({ label }) => label)).toEqual([
      'Records',
      'Time for review',
    ]);
    await page.getByRole('button', { name: 'Show', exact: true }).first().click();

    await screen.page.locator('[data-slide="sort 1"]').waitFor();
    await screen.page.getByText('Time for review').waitFor();
    await picture(screen.page, 'piles-screen-clusters');
    expect(await pictureProblems(screen)).toEqual([]);
    await hall.act('screen.show', { slide: { kind: 'sort', run, figure: 'placements', page: 1 } });
    await screen.page.getByRole('img', { name: /Per cent of those who sorted/u }).waitFor();
    await picture(screen.page, 'piles-screen-grid');
    expect(await pictureProblems(screen)).toEqual([]);
    await third.getByRole('heading', { name: 'Time for review' }).waitFor();
    await picture(third, 'piles-phone-result');
    expect(await accessibilityProblems(third)).toEqual([]);
    const report = await reportOf(hall.state());
    expect(report).toContain('4 people sorted 6; 4 left none out.');
    expect(report).toContain('What belongs together?: how people sorted');
    expect(report).toContain('Time for review');
    expect(report).not.toContain('Time set aside');
    const docx = unzipSync(await reportFile(hall.state(), 'docx'));
    expect(new TextDecoder().decode(docx['word/document.xml'])).toContain('Time for review');
    for (const device of phones) expect(device.outside).toEqual([]);
    await close();
  });

  it('concept mapping: sorted, rated, mapped, named, to the screen and the document', async () => {
    const { hall, run, phones, screen, close } = await play('Concept mapping', 'concept-mapping');
    const { page } = hall;
    const people = phones.map((phone) => phone.page);
    const others = [
      ['Records', 'Records', 'Time', 'Time', 'Time', 'Time'],
      ['Records', 'Time', 'Records', 'Time', 'Time', 'People'],
    ];
    await Promise.all(people.map((person, who) => sortAll(person, others[who - 2] ?? halves)));
    await page.getByRole('button', { name: 'Go on to rating' }).click();
    await Promise.all(
      people.map(async (person, who) => {
        await person.getByRole('heading', { name: 'How important is it?' }).waitFor();
        for (const [card, text] of texts.entries()) {
          await person.getByText(text, { exact: true }).waitFor();
          if (who === 0 && card === 1) {
            await picture(person, 'map-phone-rate');
            expect(await accessibilityProblems(person)).toEqual([]);
          }
          const [important, feasible] = [card < 3 ? 5 - (card % 2) : 2, card % 2 === 0 ? 4 : 2];
          for (const [scale, value] of [important, feasible].entries()) {
            const name = new RegExp(`^${value}\\b`, 'u');
            await person.getByRole('radiogroup').nth(scale).getByRole('radio', { name }).check();
          }
          await press(person, card < texts.length - 1 ? 'Next' : 'I am done');
        }
      }),
    );
    await page.getByText('4 have rated all').waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await page.getByRole('img', { name: /^A map of 6 cards in 2 clusters/u }).waitFor();
    await page.getByText(/^Stress 0/u).waitFor();
    for (const cluster of [1, 2]) {
      const name = page.getByLabel(`Name of cluster ${cluster}`);
      await name.fill(['Records', 'Time for review'][cluster - 1] ?? '');
      await name.press('Enter');
    }
    await page.getByText('One fewer joins “Records” and “Time for review”.').waitFor();
    await page.getByRole('img', { name: /Records: 1, 2, 3/u }).scrollIntoViewIfNeeded();
    await hall.look('map-console');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByText('How it was computed').click();
    await page.getByRole('button', { name: 'Compute again' }).click();
    await until('another result', () => Object.values(hall.state().cardSorts).at(-1)?.grouping?.seed === 2);
    await page.getByRole('radio', { name: 'What to begin with' }).check();
    await page.getByRole('img', { name: /^Go-zone: important and feasible: 1, 3/u }).waitFor();
    await hall.look('map-console-zones');
    await page.getByRole('button', { name: 'Show', exact: true }).first().click();
    await screen.page.locator('[data-slide="sort 1"]').waitFor();
    for (const figure of ['map', 'zones', 'ladder', 'clusters'] as const) {
      await hall.act('screen.show', { slide: { kind: 'sort', run, figure, page: 1 } });
      if (figure === 'clusters')
        await screen.page.locator('[data-slide="sort 1"] ol').getByText('Time for review').waitFor();
      else await screen.page.locator(`[data-slide="sort 1"] [data-figure="${figure}"] svg`).waitFor();
      await picture(screen.page, `map-screen-${figure}`);
      expect(await pictureProblems(screen), figure).toEqual([]);
    }
    const request = {
      state: hall.state(),
      kind: 'archive',
      format: 'csv',
      what: 'piles',
      head: null,
    } as const;
    const piles = new TextDecoder().decode((await writeExport(request)).bytes);
    const made = hall.state().cardSorts[run]?.grouping;
    const settings = JSON.stringify({ seed: made?.seed, restarts: made?.restarts, clusters: 2 });
    expect(answerTo('concept-map', piles, { settings })).toMatchObject({
      tables: [
        {
          step: 'What belongs together?',
          answer: { seed: 2, stress1: expect.closeTo(made?.map?.stress ?? -1, 5) as unknown },
        },
      ],
    });
    const report = await reportOf(hall.state());
    for (const words of [
      'best of a classical and 20 random starts, seed 2',
      'What belongs together?: map, near means often put together',
      'What belongs together?: importance and feasibility',
      'What belongs together?: means of clusters side by side',
      'With fewer than five clusters, r says little.',
    ]) {
      expect(report).toContain(words);
    }
    expect(await reportOf(hall.state(), 'fr')).toContain('positionnement non métrique');
    const docx = unzipSync(await reportFile(hall.state(), 'docx'));
    expect(Object.keys(docx).filter((name) => name.startsWith('word/media/')).length).toBeGreaterThanOrEqual(
      3,
    );
    await close();
  });
});
