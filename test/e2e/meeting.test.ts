// oxlint-disable max-lines -- one meeting, told from its beginning to its end
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { createHost, type Host } from '../../electron/host/index.ts';
import type { Verification } from '../../electron/host/consultation/recount.ts';
import type { RateItem } from '../../shared/methods/rate/rate-detail.ts';
import { type Device, openBrowser, openDevice } from '../helpers/browser.ts';
import type { Participant } from '../helpers/client.ts';
import {
  answersOfTheExample,
  beforeTheFirstMeeting,
  crowd,
  inputsOfTheExample,
  rateByKeyboard,
  rateByTouch,
  tabTo,
  wordingsOfTheExample,
  wordsOfDocx,
} from '../helpers/first-meeting.ts';
import { ownAddress } from '../helpers/network.ts';
import { openPhone, press } from '../helpers/phone-page.ts';
import { openConsole } from '../helpers/room.ts';
import { tempFolder } from '../helpers/temp.ts';
import { until } from '../helpers/until.ts';

const run = promisify(execFile);
const cli = new URL('../../electron/cli/baraza.js', import.meta.url).pathname;

/**
 * The worked example's first meeting, from the invitation list to the exported document.
 *
 * Console, projector, a sorting desk and four phones are pages; the other 56 people are sockets that answer as the
 * example's tallies say. One phone is on an origin that is no secure context, one loses its network in the middle
 * of the ballot, one is used with a keyboard only, one joins late with its card.
 */
describe('a whole meeting', () => {
  let browser: Browser;
  let host: Host;
  let folder: string;
  let remove = (): void => undefined;
  let console: Device;
  let screen: Device;
  let desk: Device;
  let phones: { readonly [seat: string]: Device } = {};
  let people: ReadonlyMap<string, Participant<'phone'>> = new Map();
  let lead: Participant<'console'>;
  const answers = answersOfTheExample();
  const ordinary = 'P01';
  const dropping = 'P11';
  const keyboard = 'P21';
  const late = 'P31';

  beforeAll(async () => {
    browser = await openBrowser();
    folder = tempFolder((gone) => (remove = gone));
    host = await createHost({
      appData: join(folder, 'app'),
      documents: join(folder, 'documents'),
      pages: pagesFolder,
      lanPort: 0,
    });
    console = await openDevice(browser, { viewport: 'laptop' });
    console.page.setDefaultTimeout(60_000);
  });

  afterAll(async () => {
    await browser.close();
    await host.close();
    remove();
  });

  const page = (): Page => console.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name, exact: true });
  const place = async (name: string): Promise<void> =>
    page().getByRole('navigation').getByText(name, { exact: true }).first().click();
  const phone = (seat: string): Page => {
    const device = phones[seat];
    if (device === undefined) throw new Error(`No phone on ${seat}`);
    return device.page;
  };
  const codeOf = (seat: string): string => lead.common().seats[seat]?.code ?? '';
  const next = async (step: string): Promise<void> => button(new RegExp(`^Next: ${step}`, 'u')).click();

  it('begins with the list of people and opens the room', async () => {
    await page().goto(host.consoleUrl);
    await button('Import…').click();
    await page().getByLabel('Choose a file').setInputFiles(beforeTheFirstMeeting(folder));
    await button('Import').click();
    await page().getByText('First consultative meeting (illustrative)').first().waitFor();
    lead = await openConsole(host);

    await place('Plan');
    await button('Open the room').first().click();
    await page().getByRole('dialog').getByRole('button', { name: 'Open the room' }).click();
    await page().getByRole('dialog').getByRole('button', { name: 'Go to Live' }).click();
    await until('the room to be open', () => host.roomUrls().length > 0);

    screen = await openDevice(browser, { viewport: 'projector' });
    await screen.page.goto(host.screenUrl);
    await screen.page.getByText(lead.common().room.joinCode).first().waitFor();
  });

  it('takes everybody in: four phones, a desk, and the crowd', async () => {
    const port = new URL(host.roomUrls()[0] ?? '').port;
    const own = `http://${ownAddress()}:${port}`;
    for (const seat of [ordinary, dropping, keyboard]) {
      const device = await openPhone(browser, `${own}/c/${codeOf(seat)}`);
      phones = { ...phones, [seat]: device };
      if (seat === keyboard) {
        for (const name of ['Continue', 'Yes, that is me']) {
          await device.page.getByRole('button', { name, exact: true }).waitFor();
          await tabTo(device.page, name);
          await device.page.keyboard.press('Enter');
        }
      } else {
        await press(device.page, 'Continue');
        await press(device.page, 'Yes, that is me');
      }
    }
    expect(await phone(ordinary).evaluate(() => globalThis.isSecureContext)).toBe(false);

    const voters = [...answers.keys()].filter((seat) => ![ordinary, dropping, keyboard, late].includes(seat));
    people = await crowd(
      `http://127.0.0.1:${port}`,
      voters.map((seat) => ({ seat, code: codeOf(seat) })),
    );
    await page().getByText('59 connected').first().waitFor();

    const offer = { kind: 'desk', grants: ['sorting', 'drafting'], label: 'Team' };
    const code = await lead.made('desk.offer', offer, 'code');
    desk = await openDevice(browser, { viewport: 'laptop' });
    await desk.page.goto(`${own}/desk?pair=${code}`);
  });

  it('collects in silence and reveals in two stages', async () => {
    await place('Live');
    await button(/^Start: Opening, aims/u).click();
    await next('Findings of the landscape');
    await next('Tables: what has helped');
    await button('Open').click();
    const inputs = inputsOfTheExample();
    const [one = '', two = '', three = ''] = inputs;
    await press(phone(ordinary), 'I have read it');
    await phone(ordinary).getByLabel('Your card').fill(one);
    await press(phone(ordinary), 'Send; write another');
    await press(phone(dropping), 'I have read it');
    await phone(dropping).getByLabel('Your card').fill(two);
    await press(phone(dropping), 'Send; write another');
    await phone(keyboard).getByRole('button', { name: 'I have read it' }).waitFor();
    await tabTo(phone(keyboard), 'I have read it');
    await phone(keyboard).keyboard.press('Enter');
    await tabTo(phone(keyboard), /Your card/u);
    await phone(keyboard).keyboard.type(three);
    await tabTo(phone(keyboard), 'Send; write another');
    await phone(keyboard).keyboard.press('Enter');
    const writers = [...people.values()];
    for (const [index, text] of inputs.slice(3).entries()) {
      const person = writers[index % writers.length];
      const runId = person?.common().step?.run?.id ?? '';
      await person?.done('input.write', { run: runId, text }, { seat: person.mine().seats[0]?.id ?? null });
    }
    await until('all cards', () => lead.common().sealedCards === inputs.length);
    expect(await page().content()).not.toContain(one);
    expect(await screen.page.content()).not.toContain(one);

    await button('Stop').click();
    await button('Look').click();
    await page().getByText(one).first().waitFor();
    expect(await screen.page.content()).not.toContain(one);
    await button('Show').first().click();
    await screen.page.getByText(one).first().waitFor();
  });

  it('sorts by keyboard at a desk, and drafts statements from cards', async () => {
    await next('Plenary: grouping');
    await button('Open').click();
    await desk.page.getByText(`${inputsOfTheExample().length} unsorted`).first().waitFor();
    await desk.page.keyboard.press('0');
    await desk.page.getByLabel('Name of the new theme').fill('Lost memory');
    await desk.page.keyboard.press('Enter');
    await until('a theme', () => lead.common().themes.length === 1);
    const sorted = (): number => lead.common().themes.reduce((sum, theme) => sum + theme.cards, 0);
    for (const already of [1, 2, 3]) {
      await desk.page.getByText(`Done so far: ${already}`).waitFor();
      await desk.page.keyboard.press('1');
    }
    await until('the last card to be sorted', () => sorted() === 4);
    await desk.page.keyboard.press('u');
    await until('the last card to be back on the pile', () => sorted() === 3);
    const theme = lead.common().themes[0]?.id ?? '';
    const cards = Object.values(lead.common().cards).filter(
      (card) => card.theme === null && card.sameAs === null,
    );
    for (const { id } of cards) await lead.act('input.sort', { input: id, theme });

    await button('Finish').click();
    await next('Draft statements on screen');
    const all = Object.keys(lead.common().cards);
    for (const [index, text] of wordingsOfTheExample().entries()) {
      await lead.done('statement.draft', { text, inputs: all.slice(index * 3, index * 3 + 3), theme });
    }
    await phone(ordinary)
      .getByRole('button', { name: /my page/u })
      .click();
    await phone(ordinary).getByText('My cards').first().click();
    await phone(ordinary).getByText('In the theme “Lost memory”').first().waitFor();
    await phone(ordinary).getByRole('dialog').last().getByRole('button', { name: 'Close' }).click();
  });

  it('locks the rule and opens the ballot', async () => {
    await next('First ballot');
    await button('All').click();
    await button('Prepare the ballot').last().click();
    const field = async (name: string, value: string): Promise<void> => {
      await page().getByRole('textbox', { name }).fill(value);
      await page().getByRole('textbox', { name }).press('Tab');
    };
    await field('Of the voting seats must answer', '80%');
    await field('Only groups with at least so many answers', '3');
    await page().getByText('Rejected when many are against').click();
    await field('Rejected from', '50%');
    await page().getByText('counted with others').first().waitFor();
    await button('Lock the rule').last().click();
    await page()
      .getByText(/5 items/u)
      .first()
      .waitFor();
    const confirm = page().getByText('Open all the same');
    if (await confirm.isVisible()) await confirm.click();
    await button('Open the ballot').last().hover();
    await page().mouse.down();
    await until('the ballot to open', () =>
      Object.values(lead.common().ballots).some((row) => row.phase === 'open'),
    );
    await page().mouse.up();
  });

  it('votes: by touch, through a lost network, by keyboard only, late, and everybody else', async () => {
    await rateByTouch(phone(ordinary), answers.get(ordinary) ?? []);
    await rateByTouch(phone(dropping), answers.get(dropping) ?? [], async (index) => {
      const on = phone(dropping);
      if (index === 2) {
        await on.context().setOffline(true);
        await on.getByText('Not connected').waitFor();
      }
      if (index === 4) await on.context().setOffline(false);
    });
    await phone(dropping).getByText('On the organiser’s computer').waitFor();

    await rateByKeyboard(phone(keyboard), answers.get(keyboard) ?? []);

    const port = new URL(host.roomUrls()[0] ?? '').port;
    phones = {
      ...phones,
      [late]: await openPhone(browser, `http://${ownAddress()}:${port}/c/${codeOf(late)}`),
    };
    await press(phone(late), 'Continue');
    await press(phone(late), 'Yes, that is me');
    await press(phone(late), 'I have read it');
    await rateByTouch(phone(late), answers.get(late) ?? []);

    const ballot = Object.values(lead.common().ballots).find((row) => row.phase === 'open');
    for (const [seat, person] of people) {
      for (const [index, value] of (answers.get(seat) ?? []).entries()) {
        const statement = ballot?.items[index]?.statement ?? '';
        const body = { ballot: ballot?.id ?? '', statement, response: { value } };
        await person.done('ballot.cast', body, { seat });
      }
    }
    await page().getByText('60 of 60 have voted').first().waitFor();
  });

  it('counts, and the projector says in words why 87 % is not agreement', async () => {
    await button('Stop').click();
    await button('Count').click();
    await screen.page.getByText('Not agreed').first().waitFor();
    await phone(dropping).getByText('Not agreed: one group against').first().waitFor();
    expect(screen.outside).toEqual([]);
    expect(console.outside).toEqual([]);
  });

  it('decides, with a reservation read back', async () => {
    const [agreed] = Object.values(lead.common().statements);
    await phone(keyboard).keyboard.press('Escape');
    const person = people.get('P12');
    await person?.done(
      'dissent.write',
      { statement: agreed?.id ?? '', kind: 'reservation', text: 'Only with funds of its own.' },
      { seat: 'P12' },
    );
    await lead.done('statement.decide', { statement: agreed?.id ?? '', kind: 'adopted', seen: 1 });
  });

  it('exports a document whose figures are those of the recount', async () => {
    await place('Report');
    const [download] = await Promise.all([
      page().waitForEvent('download', { timeout: 180_000 }),
      page().getByRole('button', { name: 'Make: Report (Word)' }).click(),
    ]);
    const docx = join(folder, 'report.docx');
    await download.saveAs(docx);
    await page()
      .getByText(/Saved with the downloads/u)
      .waitFor();
    await lead.leave();
    await host.close();

    const [file = ''] = readdirSync(join(folder, 'documents')).filter((name) => name.endsWith('.baraza'));
    const { stdout } = await run(
      process.execPath,
      [cli, 'verify', join(folder, 'documents', file), '--json'],
      {
        maxBuffer: 10_000_000,
      },
    );
    const found = JSON.parse(stdout) as Verification;
    expect(found).toMatchObject({ ok: true, ballots: [{ verdict: 'same', voted: 60, eligible: 60 }] });
    const words = wordsOfDocx(docx);
    for (const { text, words: verdict, detail } of found.ballots[0]?.statements ?? []) {
      expect(words).toContain(text);
      expect(words).toContain(verdict);
      const { figures } = (detail as unknown as RateItem).verdict;
      expect(words).toContain(`${figures?.agree} of ${figures?.rated}`);
    }
    expect(words).toContain('Only with funds of its own.');
    const outcomes = found.ballots[0]?.statements.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['not-agreed', 'agreed', 'not-agreed', 'agreed', 'rejected']);
  });
});
