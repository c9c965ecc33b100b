import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { goTo, hold, useHall } from '../helpers/console-hall.ts';
import { press } from '../helpers/phone-page.ts';
import { until } from '../helpers/until.ts';

describe('leading a step at the console', () => {
  const { hall: theHall } = useHall();

  it('holds a card back with a reason, releases it, and shows one point a table in turn', async () => {
    const hall = theHall();
    const { act, page } = hall;
    const seats = await hall.begin(
      'Cards',
      ['1', '2', '1', '2', '1', '2'].map((table) => ({ table })),
    );
    const { run } = await hall.step({
      title: 'What worked?',
      prompt: 'One thing that worked in your district',
      activity: {
        method: 'collect',
        collection: 'group',
        settings: { reveal: 'round-robin', topThree: true },
      },
    });
    const phones = await Promise.all(seats.map(hall.sit));
    const said = ['Peer visits', 'Radio lessons', 'Shared rosters', 'A named person'] as const;
    for (const [index, text] of said.entries()) {
      await phones[index]!.done('input.write', { run, text, forTable: true }, { seat: seats[index]!.id });
    }
    await goTo(page, 'Live');
    await page.getByText('4 of 6 wrote · 4 cards').waitFor();
    expect(await page.getByText('Peer visits').count(), 'sealed').toBe(0);
    await press(page, 'Stop');
    await press(page, 'Look');
    const card = (text: string) => page.getByRole('article').filter({ hasText: text });
    await card('A named person').getByRole('button', { name: 'Hold back' }).click();
    await page.getByLabel('Reason').fill('It names somebody');
    await hall.look('hold-back');
    await page.getByRole('dialog').getByRole('button', { name: 'Hold back' }).click();
    await page.getByText('Held back: It names somebody').waitFor();
    await phones[3]!.sees('the reason', ({ mine }) => JSON.stringify(mine).includes('It names somebody'));
    await page.getByText('Next new point: table 1').waitFor();
    await hall.look('round-robin');
    expect(await accessibilityProblems(page)).toEqual([]);
    const screenSays = (text: string): Promise<unknown> =>
      until(`“${text}” on the screen`, () => JSON.stringify(hall.state().screen.slide).includes(idOf(text)));
    const idOf = (text: string): string =>
      Object.values(hall.state().inputs).find((input) => input.text === text)?.id ?? '?';
    await press(page, 'Show it');
    await screenSays('Peer visits');
    await page.getByText('Next new point: table 2').waitFor();
    await press(page, 'Show it');
    await screenSays('Radio lessons');
    await page.getByText('Next new point: table 1').waitFor();
    await card('Shared rosters').getByRole('button', { name: 'Show this point' }).last().click();
    await screenSays('Shared rosters');
    await card('A named person').getByRole('button', { name: 'Release' }).click();
    await page.getByText('Next new point: table 2').waitFor();
    await card('Radio lessons').getByRole('button', { name: 'Put under Next' }).click();
    expect(JSON.stringify(hall.state().screen.slide)).toContain(idOf('Shared rosters'));
    await hall.look('card-staged');
    await page.keyboard.press('Control+Enter');
    await screenSays('Radio lessons');
    await act('run.show', { run });
    for (const phone of phones) await phone.leave();
  });

  it('decides: an objection stops, its answer frees, a reservation is read back, and two seconds adopt', async () => {
    const hall = theHall();
    const { act, page } = hall;
    const seats = await hall.begin('Decisions', [{}, {}, {}]);
    const texts = [
      'Every district sets aside two hours a week for learning from peers.',
      'Inspectors coach before they judge.',
      'Rosters are public.',
      'Radio lessons go on.',
    ];
    const ids: string[] = [];
    for (const text of texts) {
      const { statement = '' } = await act('statement.draft', { text });
      ids.push(statement as string);
    }
    await hall.step({ title: 'Decide', activity: { method: 'decide', collection: 'group', settings: {} } });
    const phones = await Promise.all(seats.map(hall.sit));
    const dissent = (phone: number, kind: string, text: string) =>
      phones[phone]!.done('dissent.write', { statement: ids[0]!, kind, text }, { seat: seats[phone]!.id });
    await dissent(0, 'objection', 'Two hours are not to be had in small districts.');
    await dissent(1, 'reservation', 'Our union has not been asked.');
    await goTo(page, 'Live');
    await page.getByText('An objection stops this statement.', { exact: false }).waitFor();
    await page.getByText('Read these back exactly before adopting:').waitFor();
    const adopt = page.getByRole('button', { name: /^Adopt version 1/ });
    expect(await adopt.isDisabled()).toBe(true);
    await hall.look('decide-objection');
    expect(await accessibilityProblems(page)).toEqual([]);
    const objection = page.getByRole('article').filter({ hasText: 'Two hours are not to be had' });
    await objection.getByRole('button', { name: 'Answer' }).click();
    await page.getByRole('radio', { name: 'Accepted in part' }).check();
    await page.getByLabel('What was answered').fill('Small districts may share.');
    await hall.look('decide-answer');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
    await page.getByText('Answered: Small districts may share.').waitFor();
    await press(page, 'Its sources under Next');
    await hall.look('decide-sources');
    await press(page, 'Put the adoption under Next');
    await hall.look('decide-adoption');
    await page.keyboard.press('Control+Enter');
    await until('the adoption on the screen', () => hall.state().screen.slide.kind === 'adoption');
    const status = (index: number): string => hall.state().statements[ids[index]!]!.status;
    await adopt.focus();
    await page.keyboard.press('Enter');
    expect(status(0), 'a short press adopts nothing').toBe('open');
    await hold(page, /^Adopt version 1/, () => status(0) === 'adopted');
    await hall.look('decide-adopted');

    await press(page, 'Go to statement 2');
    await page.getByLabel('Note for the record').fill('After the pilot');
    await press(page, 'Defer');
    await until('the deferral', () => status(1) === 'deferred');
    await page.getByRole('button', { name: texts[2]! }).click();
    await press(page, 'Ad referendum…');
    await page.getByLabel('Until').fill('2027-03-31');
    await page.getByRole('dialog').getByText('31 March 2027').waitFor();
    await hall.look('ad-referendum');
    await press(page, 'Adopt ad referendum');
    await until('ad referendum', () => status(2) === 'ad-referendum');
    await page
      .getByText(/Ad referendum until 31 March 2027/)
      .first()
      .waitFor();
    await hall.look('decide-after');
    for (const phone of phones) await phone.leave();
  });

  it('carries a ballot through withdrawal, a stop taken back, a second round and voting again', async () => {
    const hall = theHall();
    const { act, page } = hall;
    const seats = await hall.begin(
      'Ballots',
      Array.from({ length: 6 }, () => ({})),
    );
    const texts = ['Districts set aside two hours.', 'Inspectors coach first.', 'Rosters are public.'];
    for (const text of texts) await act('statement.draft', { text });
    await hall.step({ title: 'Welcome' });
    await hall.step({
      title: 'Rate the statements',
      activity: { method: 'rate', collection: 'group', settings: { scale: { kind: 'agreement5' } } },
    });
    const phones = await Promise.all(seats.map(hall.sit));
    const ballots = () => Object.values(hall.state().ballots);
    const vote = async (values: readonly number[]): Promise<void> => {
      const ballot = ballots().at(-1)!;
      for (const [index, phone] of phones.entries()) {
        for (const { statement } of ballot.items) {
          if (ballot.withdrawn[statement] !== undefined) continue;
          const body = { ballot: ballot.id, statement, response: { value: values[index] ?? 4 } };
          await phone.done('ballot.cast', body, { seat: seats[index]!.id });
        }
      }
    };
    const toOpen = async (): Promise<void> => {
      await press(page, 'Lock the rule');
      await page.getByText('Before it opens').waitFor();
      await hold(page, 'Open the ballot', () => ballots().at(-1)?.phase === 'open');
    };
    await goTo(page, 'Live');
    await press(page, 'Prepare the ballot');
    await hall.look('ballot-rule');
    await toOpen();
    await page.getByText('0 of 6 have voted').first().waitFor();
    await vote([5, 5, 4, 4, 1]);
    await page.getByText('6 of 6 have voted').first().waitFor();
    await page.getByRole('article').filter({ hasText: texts[2]! }).getByRole('button').click();
    await page.getByLabel('Reason').fill('It says two things');
    await hall.look('ballot-withdraw');
    await press(page, 'Withdraw the item');
    await page.getByText('Withdrawn: It says two things').waitFor();
    await press(page, 'Stop');
    await press(page, 'Take back the stop');
    await until('the ballot to be open again', () => ballots().at(-1)?.phase === 'open');
    await press(page, 'Stop');
    await page.getByText('Phones are closed.', { exact: false }).waitFor();
    await hall.look('ballot-stopped');
    await press(page, 'Count');
    await page.getByText('Withdrawn: It says two things').waitFor();
    await page.getByRole('heading', { name: 'Result' }).waitFor();
    await hall.look('ballot-result');
    expect(await accessibilityProblems(page)).toEqual([]);

    await press(page, 'Second round…');
    await hall.look('ballot-second');
    await press(page, 'Prepare round 2');
    await toOpen();
    await page.getByText('Round 2').first().waitFor();
    await phones[4]!.sees('the earlier answer, and how the group answered', ({ common, mine }) => {
      const earlier = Object.values(mine.seats[0]?.ballot?.earlier ?? {});
      return earlier[0]?.['value'] === 1 && common.earlierResult !== null;
    });
    await vote([5, 5, 5, 4, 2]);
    await press(page, 'Stop');
    await press(page, 'Count');
    await page.getByRole('heading', { name: 'Result' }).waitFor();
    await hall.look('ballot-round-two');

    await press(page, 'Vote again…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Vote again…' }).click();
    await press(page, 'Choose other statements');
    await until('the draft to be void', () => ballots().at(-1)?.phase === 'void');
    await page.getByRole('heading', { name: 'Result' }).first().waitFor();
    await press(page, 'Vote again…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Vote again…' }).click();
    await toOpen();
    await vote([5, 5, 5, 5, 5]);
    await press(page, 'Stop');
    await press(page, 'Count');
    await until('the earlier ballot to be superseded', () =>
      ballots().some((row) => row.supersededBy !== null),
    );
    await hall.look('ballot-again');
    await page.getByText('Earlier ballots of this step').waitFor();
    for (const phone of phones) await phone.leave();
  });
});
