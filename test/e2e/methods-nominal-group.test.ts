import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, openDevice, type Device } from '../helpers/browser.ts';
import { goTo, hold, picture, useHall } from '../helpers/console-hall.ts';
import { reportOf } from '../helpers/report-page.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { until } from '../helpers/until.ts';

const ideas = [
  'A review each term',
  'Review every term, please',
  'Peer visits between districts',
  'Time in the timetable',
];

describe('a nominal group, played by four browsers', () => {
  const { hall: hallNow, browser } = useHall();

  it('[GA8] [GA9] [GA10] goes from silent ideas to a second vote with one button', async () => {
    const hall = hallNow();
    const seats = await hall.begin('Nominal group', [{}, {}, {}, {}]);
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(hall.host.screenUrl);
    const { page: projector } = screen;
    projector.setDefaultTimeout(20_000);
    const { step = '' } = await hall.act('step.add', {
      meeting: hall.state().currentMeeting,
      title: 'What first?',
      prompt: 'What should every district do first?',
      activity: { method: 'nominal-group', settings: { top: 2 }, collection: 'group' },
    });
    await hall.act('step.go', { step });
    const url = hall.host.roomUrls()[0] ?? '';
    const phones: Device[] = [];
    for (const seat of seats) {
      const phone = await seatedPhone(browser(), { url }, seat.code);
      phone.page.setDefaultTimeout(20_000);
      phones.push(phone);
    }
    const { page: console } = hall;
    const primary = (name: string) => console.getByRole('button', { name, exact: true }).first();
    await goTo(console, 'Live');
    await primary('Open').click();
    for (const [index, { page }] of phones.entries()) {
      await press(page, 'I have read it');
      await page.getByRole('textbox', { name: 'Your card' }).fill(ideas[index] ?? '');
      await press(page, 'Send; write another');
      await page.getByText('On the organiser’s computer').waitFor();
    }
    const [first] = phones;
    if (first === undefined) throw new Error('four phones');
    expect(await accessibilityProblems(first.page)).toEqual([]);
    await primary('Stop').click();
    await primary('Look').click();
    for (const [index, idea] of ideas.entries()) {
      await console.getByText(`Next new point · turn 1`).waitFor();
      if (index === 0) await hall.look('nominal-turns');
      await console.getByRole('button', { name: 'Show it' }).click();
      await projector.getByRole('heading', { name: idea }).waitFor();
    }
    expect(await pictureProblems(screen)).toEqual([]);
    await primary('Show').click();
    await primary('Number the ideas').click();
    await console.getByText('4 ideas on the list').waitFor();
    expect(await accessibilityProblems(console)).toEqual([]);
    await console.getByRole('button', { name: 'Reword: idea 3' }).click();
    const dialog = console.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: 'Wording' })
      .fill('Peer visits between districts, twice a year');
    await dialog.getByRole('button', { name: 'Keep the wording' }).click();
    await console.getByText('Peer visits between districts, twice a year').first().waitFor();
    await console.getByRole('button', { name: 'Same as…: idea 2' }).click();
    await dialog.getByRole('combobox').fill('1.');
    await console.getByRole('option', { name: /A review each term/u }).click();
    await dialog.getByRole('button', { name: 'Same as…' }).click();
    await console.getByText('3 ideas on the list').waitFor();
    await hall.look('nominal-clarify');

    await primary('Prepare the vote').click();
    await vote(0, [
      ['A review each term', 'Time in the timetable'],
      ['A review each term', 'Peer visits between districts, twice a year'],
      ['Time in the timetable', 'A review each term'],
      ['A review each term', 'Time in the timetable'],
    ]);
    await console.getByText('7 points from 4 people', { exact: true }).first().waitFor();
    expect(await accessibilityProblems(console)).toEqual([]);
    await hall.look('nominal-result');
    await projector.getByRole('img', { name: /^1\. A review each term: 7 points from 4 people/u }).waitFor();
    expect(await pictureProblems(screen)).toEqual([]);
    expect(await accessibilityProblems(projector)).toEqual([]);
    await picture(projector, 'nominal-screen');
    await picture(first.page, 'nominal-phone-result');

    await primary('Prepare the second vote').click();
    await vote(1, [
      ['Peer visits between districts, twice a year', 'A review each term'],
      ['Peer visits between districts, twice a year', 'A review each term'],
      ['Time in the timetable', 'Peer visits between districts, twice a year'],
      ['A review each term'],
    ]);
    await projector.getByRole('img', { name: /^1\. Peer visits .*: 5 points from 3 people/u }).waitFor();
    const report = await reportOf(hall.state(), 'en');
    expect(report).toContain('7 points from 4 people');
    expect(report).toContain('5 points from 3 people');
    expect(report).toContain('Nominal group technique: silent ideas');
    expect(report).toContain('Review every term, please');
    expect(await reportOf(hall.state(), 'fr')).toContain('7 points, de 4 personnes');
    for (const phone of phones) await phone.close();
    await screen.close();

    /** Locks, opens, lets each phone put its ideas in order, stops and counts. */
    async function vote(round: number, orders: readonly (readonly string[])[]): Promise<void> {
      await primary('Lock the rule').click();
      const ballot = (): string => Object.keys(hall.state().ballots)[round] ?? '';
      await until('the rule to be locked', () => hall.state().ballots[ballot()]?.phase === 'locked');
      await hold(console, 'Open the ballot', () => hall.state().ballots[ballot()]?.phase === 'open');
      for (const [index, { page }] of phones.entries()) {
        await press(page, 'Begin');
        const order = orders[index] ?? [];
        for (const idea of order) await put(page, idea);
        if (round === 0 && index === 0) {
          await page.getByText('You have chosen 2.').waitFor();
          expect(await accessibilityProblems(page)).toEqual([]);
          await picture(page, 'nominal-phone');
        }
        await press(page, 'Hand in');
        await page.getByText('On the organiser’s computer').waitFor();
      }
      await primary('Stop').click();
      await primary('Count').click();
      await until('the count', () => hall.state().ballots[ballot()]?.phase === 'counted');
    }
  });
});

async function put(page: Page, idea: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Put statement \\d+ next: ${idea}$`, 'u') }).click();
}
