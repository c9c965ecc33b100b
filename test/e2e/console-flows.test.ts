import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { goTo, pictures, useHall } from '../helpers/console-hall.ts';
import { startHostProcess } from '../helpers/host-process.ts';
import { press } from '../helpers/phone-page.ts';
import { agreementRule } from '../helpers/phone-room.ts';
import { until } from '../helpers/until.ts';

describe('what a facilitator does at the console', () => {
  const { hall: theHall, browser: theBrowser } = useHall();

  it('lists everything that is wrong with an import, and makes no file of it', async () => {
    const hall = theHall();
    const { page } = hall;
    const path = join(hall.folder, 'wrong.json');
    writeFileSync(path, JSON.stringify({ title: '', seats: 'none', statements: [{ id: 4 }], ballots: [{}] }));
    await press(page, 'Import…');
    await page.getByLabel('Choose a file').setInputFiles(path);
    await press(page, 'Import');
    await page
      .getByRole('dialog')
      .getByText(/things are wrong in this file. Nothing was imported./)
      .waitFor();
    await hall.look('import-problems');
    expect(await page.getByRole('dialog').getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Cancel');
    expect(readdirSync(hall.documents)).toEqual([]);
  });

  it('opens a whole backup of a damaged file only after asking, and keeps the damaged one', async () => {
    const hall = theHall();
    const { act, host, page } = hall;
    const path = join(hall.documents, 'Wells.baraza');
    await newConsultation(host.session, path, { title: 'Wells' });
    await act('category.add', { label: 'Farmers' });
    await page.getByRole('banner').getByText('Wells').waitFor();
    await hall.menu('Close this consultation');
    await page.getByRole('heading', { name: 'Baraza' }).waitFor();
    await until('the welcome', () => host.session.current() === null);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(12_000, 7), 0, 12_000, 4096);
    closeSync(file);
    const damaged = readFileSync(path);
    await press(page, 'Open a file…');
    await page.getByLabel('File on this computer').fill(path);
    await press(page, 'Open');
    await page.getByRole('dialog', { name: 'This file is damaged' }).waitFor();
    await page
      .getByRole('dialog')
      .getByText(/What was written after .* is not in this backup./)
      .waitFor();
    await hall.look('damaged');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(readFileSync(path).equals(damaged), 'nothing is touched before the answer').toBe(true);
    await press(page, 'Open this backup');
    await page.getByRole('banner').getByText('Wells').waitFor();
    expect(Object.values(hall.state().categories).map(({ label }) => label)).toEqual(['Farmers']);
    const kept = readdirSync(hall.documents).filter((name) => /damaged/i.test(name));
    expect(readFileSync(join(hall.documents, kept[0] ?? '')).equals(damaged)).toBe(true);
  });

  it('keeps a new consultation under the promise that was chosen, from its first entry', async () => {
    const hall = theHall();
    const { page } = hall;
    await hall.menu('Close this consultation');
    await press(page, 'New consultation');
    await page.getByLabel('Title').fill('Roads');
    await page.getByRole('radio', { name: /Chatham House/ }).check();
    await hall.look('new');
    await press(page, 'Create');
    await page.getByRole('banner').getByText('Roads').waitFor();
    expect(hall.state().about?.release).toBe('chatham-house');
  });

  it('copies to a stick and to another place, and gives the list of people', async () => {
    const hall = theHall();
    const { page } = hall;
    await hall.begin('Copies', [{ person: 'Awa Diop' }, { person: '=cmd|calc' }]);
    const stick = join(hall.folder, 'stick');
    await hall.menu('Copy to a stick…');
    await page.getByLabel('Folder of the stick').fill(stick);
    await press(page, 'Copy there');
    await page.getByRole('dialog').getByText('The stick is not there: put it in again.').waitFor();
    await hall.look('stick-missing');
    mkdirSync(stick);
    await press(page, 'Copy there');
    await page
      .getByRole('dialog')
      .getByText(/^Copied at/)
      .waitFor();
    expect(readdirSync(stick).filter((name) => name.endsWith('.baraza'))).toHaveLength(1);
    await hall.look('stick');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await page.getByText(/^stick 1/).waitFor();

    await hall.menu('Save a copy…');
    const copy = join(hall.documents, 'Other.baraza');
    await page.getByLabel(/Where to save it/).fill(copy);
    await press(page, 'Save the copy');
    await page.getByRole('dialog').getByText(`Saved: ${copy}`).waitFor();
    await press(page, 'Save the copy');
    await page
      .getByRole('dialog')
      .getByText(/exists|already/)
      .waitFor();
    await hall.look('copy-again');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    expect(readdirSync(hall.documents)).toContain('Other.baraza');

    await goTo(page, 'People');
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Import people' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save an empty list')]);
    expect(download.suggestedFilename()).toBe('people.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^\uFEFFid,name,email,organisation,category/u,
    );
    await press(page, 'Cancel');
  });

  it('hides names and unrevealed text while the projector may show this window', async () => {
    const hall = theHall();
    const { act, page } = hall;
    const seats = await hall.begin('Mirrored', [{ person: 'Ngozi Eze', table: '1' }, { person: 'Omar Ba' }]);
    const { run } = await hall.step({
      title: 'What hinders?',
      prompt: 'One card each',
      activity: { method: 'collect', collection: 'group', settings: {} },
    });
    const phones = await Promise.all(seats.map(hall.sit));
    await phones[0]!.done('input.write', { run, text: 'Rosters come late' }, { seat: seats[0]!.id });
    await phones[1]!
      .done('call.ask', { note: 'Screen reader' }, { seat: seats[1]!.id })
      .catch(() => undefined);
    await act('run.stop', { run });
    await act('run.look', { run });
    await hall.ask('screen/mirrored', { mirrored: true });
    await goTo(page, 'Live');
    await page.getByText('Safe mode: the projector may be showing this window.').first().waitFor();
    for (const place of ['Plan', 'People', 'Live', 'Material', 'Report'] as const) {
      await goTo(page, place);
      await page.getByRole('main').waitFor();
      await page.getByText('Opening…').waitFor({ state: 'detached' });
      const words = await page.evaluate(() => document.body.innerText);
      await hall.look(`safe-${place}`);
      expect(words, place).not.toMatch(/Ngozi|Omar|Rosters come late|Screen reader/);
      for (const seat of seats) expect(words, place).not.toContain(seat.code);
    }
    await goTo(page, 'Live');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Nobody else sees this screen');
    await page.getByText('Rosters come late').first().waitFor();
    await hall.look('safe-off');
    await hall.ask('screen/mirrored', { mirrored: false });
    for (const phone of phones) await phone.leave();
  });

  it('is led by its keys, and offers in the menu what is done seldom', async () => {
    const hall = theHall();
    const { page } = hall;
    await hall.begin('Keys', [{}, {}]);
    const { run } = await hall.step({
      title: 'What hinders?',
      minutes: 10,
      activity: { method: 'collect', collection: 'group', settings: {} },
    });
    await goTo(page, 'Live');
    await page.getByRole('heading', { level: 2, name: 'What hinders?' }).waitFor();
    const screen = () => hall.state().screen;
    const rail = page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Live' });
    expect(await rail.evaluate((button) => button === document.activeElement), 'the focus stays').toBe(true);
    await page.keyboard.press('b');
    await until('the blank', () => screen().blank);
    await page.getByRole('button', { name: 'Bring back' }).waitFor();
    await page.keyboard.press('b');
    await until('the picture again', () => !screen().blank);
    await page.getByRole('button', { name: 'Blank' }).waitFor();
    await page.keyboard.press('f');
    await until('the freeze', () => screen().frozen !== null);
    await page.getByRole('button', { name: 'Let it follow' }).waitFor();
    await page.keyboard.press('f');
    await until('the thaw', () => screen().frozen === null);
    await page.getByRole('button', { name: 'Freeze' }).waitFor();
    await page.keyboard.press('j');
    await page.getByText('Join with your phone').first().waitFor();
    const ends = () => Date.parse(hall.state().runs[run]?.endsAt ?? '');
    const before = ends();
    await page.keyboard.press('+');
    await until('a minute more', () => ends() === before + 60_000);
    await page.keyboard.press('-');
    await until('a minute less', () => ends() === before);
    await page.keyboard.press('Control+Enter');
    await until('what stood under Next', () => screen().slide.kind === 'prompt');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await hall.look('keys');
    await page.keyboard.press('b');
    expect(screen().blank, 'no key reaches behind a dialog').toBe(false);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'Insert pause');
    await page.getByRole('dialog').getByLabel('Words on the screen').fill('Tea with b');
    await hall.look('pause');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(screen().blank, 'a letter that is typed is no key').toBe(false);
    await page.keyboard.press('Escape');
    await press(page, 'Menu');
    expect(await page.getByRole('menuitem').allInnerTexts()).toMatchObject([
      'Open the projector page',
      expect.stringMatching(/^Keys/),
      'Language: Français',
      'Save a copy…',
      'Copy to a stick…',
      'Rehearse with 30 people',
      'Close the room',
    ]);
    await hall.look('menu');
    await page.keyboard.press('Escape');
  });

  it('rehearses with 30 people in a copy that says so on every page', async () => {
    const hall = theHall();
    const { host, page } = hall;
    await hall.begin('Before the day', [{}, {}]);
    await hall.step({
      title: 'What hinders?',
      activity: { method: 'collect', collection: 'group', settings: {} },
    });
    const real = host.session.current()!.path;
    await hall.menu('Rehearse with 30 people');
    await hall.look('rehearse');
    await press(page, 'Start the rehearsal');
    await page.getByRole('banner').getByText('REHEARSAL').waitFor({ timeout: 60_000 });
    expect(host.session.current()?.path).not.toBe(real);
    await until(
      '30 people',
      () => Object.values(hall.state().seats).filter((seat) => seat.device !== null).length >= 30,
      {
        within: 60_000,
      },
    );
    for (const place of ['Plan', 'People', 'Live', 'Material', 'Report'] as const) {
      await goTo(page, place);
      await page.getByText('Opening…').waitFor({ state: 'detached' });
      expect(await page.getByRole('banner').getByText('REHEARSAL').isVisible(), place).toBe(true);
      await hall.look(`rehearsal-${place}`);
    }
    const screen = await openDevice(theBrowser(), { viewport: 'projector' });
    await screen.page.goto(host.screenUrl);
    await screen.page
      .getByText(/rehearsal/i)
      .first()
      .waitFor();
    if (pictures !== undefined)
      await screen.page.screenshot({ path: join(pictures, 'rehearsal-screen.png') });
    await screen.close();
    await hall.menu('Close the room');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close the room' }).click();
    await until('the room to close', () => host.roomPort() === null);
  });

  it('says after a kill how long it was off, and where the ballot stands', async () => {
    const hall = theHall();
    const seats = await hall.begin('Killed', [{}, {}, {}]);
    const { statement = '' } = await hall.act('statement.draft', { text: 'Rosters are public.' });
    const { step } = await hall.step({
      title: 'Rate',
      activity: { method: 'rate', collection: 'group', settings: { scale: { kind: 'agreement5' } } },
    });
    const { ballot = '' } = await hall.act('ballot.prepare', { step, label: 'One', statements: [statement] });
    await hall.act('ballot.lock', { ballot, rule: agreementRule });
    await hall.act('ballot.open', { ballot });
    for (const seat of seats.slice(0, 2)) {
      const phone = await hall.sit(seat);
      await phone.done('ballot.cast', { ballot, statement, response: { value: 5 } }, { seat: seat.id });
      await phone.leave();
    }
    const file = hall.host.session.current()!.path;
    await hall.host.session.close();
    const options = { appData: join(hall.folder, 'other app'), pages: pagesFolder, lanPort: 0, file };
    const first = await startHostProcess(options);
    first.kill();
    await first.ended();
    const second = await startHostProcess(options);
    const device = await openDevice(theBrowser(), { viewport: 'laptop' });
    await device.page.goto(second.consoleUrl);
    await device.page.getByText(/Everything acknowledged is here\. Ballot open, 2 of 3\./).waitFor();
    if (pictures !== undefined) await device.page.screenshot({ path: join(pictures, 'welcome-back.png') });
    expect(await accessibilityProblems(device.page)).toEqual([]);
    await device.page.getByRole('button', { name: 'Go on' }).click();
    await device.page.getByText(/Everything acknowledged/).waitFor({ state: 'detached' });
    await device.close();
  });
});
