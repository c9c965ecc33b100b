import { describe, expect, it } from 'vitest';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { join } from '../helpers/client.ts';
import { ownComplaints, press } from '../helpers/phone-page.ts';
import { agreementRule, usePhoneRoom } from '../helpers/phone-room.ts';
import { cutOff, openDesk, openPlace } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

const names = ['Awa Diop', 'Omar Ba', 'Li Wei', 'Ngozi Eze', 'Ana Souza', 'Jan Novak'];

describe('people on the console', () => {
  const { browser, room } = usePhoneRoom({
    seats: names.map((person) => ({ person, table: 'T1', country: 'CTRY-01' })),
    about: { languages: ['en', 'fr'] },
  });

  const seatOf = (person: string) =>
    Object.values(room().state().seats).find((seat) => seat.person === person)!;

  it('marks the first one found as arrived by Enter, and is ready for the next', async () => {
    const device = await openPlace(browser(), room(), 'people');
    const { page } = device;
    const search = page.getByRole('searchbox');
    await search.fill('ngo');
    await search.press('Enter');
    await until('the arrival', () => seatOf('Ngozi Eze').attendance.length === 1);
    await page.waitForFunction(() => document.querySelector('input')?.value === '');
    expect(await search.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(ownComplaints(device)).toEqual([]);
    await device.close();
  });

  it('puts a substitute on a seat, with a fresh code, and removes and returns a seat', async () => {
    const device = await openPlace(browser(), room(), 'people');
    const { page } = device;
    const before = seatOf('Omar Ba');
    await page.getByText('Omar Ba').click();
    await press(page, 'Substitute');
    await page.getByLabel('Name', { exact: true }).fill('Binta Sow');
    await page.getByRole('dialog').getByRole('button', { name: 'Substitute' }).click();
    const after = await until('the substitute', () => {
      const seat = room().state().seats[before.id];
      return seat?.person === 'Binta Sow' && seat.attendance.length === 1 ? seat : null;
    });
    expect(after.number).toBe(before.number);
    expect(after.code).not.toBe(before.code);

    await press(page, 'Remove');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await until('the removal', () => room().state().seats[before.id]?.removed !== null);
    await press(page, 'Return to the room');
    await until('the return', () => room().state().seats[before.id]?.removed === null);
    await device.close();
  });

  it('[PE6] admits a walk-in on a new seat of the chosen category, and refuses another', async () => {
    await room().act('room.set', { door: 'approve' });
    const knock = async (name: string): Promise<void> => {
      const phone = await join({ origin: room().url, surface: 'phone' });
      await phone.done('door.knock', { code: room().state().room.joinCode, name });
    };
    await knock('Visitor One');
    const device = await openPlace(browser(), room(), 'people');
    const { page } = device;
    await page.getByText('Visitor One').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Admit on a new seat');
    const seat = await until('the new seat', () =>
      Object.values(room().state().seats).find((row) => row.person === 'Visitor One'),
    );
    expect(seat.walkIn && seat.device !== null).toBe(true);
    await knock('Visitor Two');
    await page.getByText('Visitor Two').waitFor();
    await press(page, 'Refuse');
    await page.getByText('Nobody waits at the door.').waitFor();
    await device.close();
  });

  it('compares a pasted list with the seats before it imports it', async () => {
    const device = await openPlace(browser(), room(), 'people');
    const { page } = device;
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Import people' }).click();
    const list = 'id;name;category;table\n1;Mira Rao;Ministries;T2\n2;"Chen, Bo";Fishers;T3\n3;;;\n';
    await page.getByLabel('Or paste the table here').fill(list);
    await press(page, 'Compare with the seats');
    await page.getByText('Line 4: the category is missing.').waitFor();
    await page.getByText('New categories: Fishers').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Import 2 people');
    await until('the import', () =>
      Object.values(room().state().seats).some((seat) => seat.person === 'Chen, Bo'),
    );
    const code = seatOf('Mira Rao').code;

    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Import people' }).click();
    await page
      .getByLabel('Or paste the table here')
      .fill('id;name;category;table\n1;Mira Rao;Ministries;T9\n');
    await press(page, 'Compare with the seats');
    await page.getByText('Table: T2 → T9').waitFor();
    await page.getByText('1 no longer listed').first().waitFor();
    await press(page, 'Import 1 person');
    await until('the change', () => seatOf('Mira Rao').table === 'T9');
    expect(seatOf('Mira Rao').code).toBe(code);
    expect(seatOf('Chen, Bo').removed).toBeNull();
    await device.close();
  });

  it('says when known departures will lose the quorum', async () => {
    const { statement = '' } = await room().act('statement.draft', { text: 'Schools meet.' });
    const activity = { method: 'rate', collection: 'group', settings: {} };
    const step = await room().step({ title: 'Rate', activity });
    const { ballot = '' } = await room().act('ballot.prepare', {
      step,
      label: 'Quorum',
      statements: [statement],
    });
    await room().act('ballot.lock', {
      ballot,
      rule: { ...agreementRule, quorum: { share: 0.5, of: 'voting seats' } },
    });
    const voting = Object.values(room().state().seats).filter((seat) => seat.voting && seat.removed === null);
    for (const seat of voting) await room().act('seat.arrive', { seat: seat.id });
    const leavesAt = new Date(Date.now() + 3_600_000).toISOString();
    const leaving = Math.floor(voting.length / 2) + 1;
    for (const seat of voting.slice(0, leaving)) await room().act('seat.edit', { seat: seat.id, leavesAt });
    const device = await openPlace(browser(), room(), 'people');
    const quorum = Math.ceil(voting.length / 2);
    const line = new RegExp(`Quorum ${quorum} likely lost at \\d\\d:\\d\\d \\(${leaving} departures\\)`);
    await device.page.getByText(line).waitFor();
    await device.close();
  });

  it('prints cards of eight on a page with the code of each seat', async () => {
    const device = await openPlace(browser(), room(), 'people');
    const { page } = device;
    await page.evaluate(() => {
      globalThis.print = () => {
        const cards = document.querySelectorAll('[data-print-sheets] article');
        document.title = `printed ${cards.length} on ${document.querySelectorAll('[data-print-sheets] section').length}`;
        dispatchEvent(new Event('afterprint'));
      };
    });
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Print seat cards' }).click();
    await press(page, 'Print');
    const seats = Object.values(room().state().seats).filter((seat) => seat.removed === null).length;
    await page.waitForFunction(
      (title) => document.title === title,
      `printed ${seats} on ${Math.ceil(seats / 8)}`,
    );
    await device.close();
  });

  it('offers a desk, lists it, changes what it may do, and closes it', async () => {
    const device = await openPlace(browser(), room(), 'people');
    const { page } = device;
    await press(page, 'More');
    await page.getByRole('menuitem', { name: 'Helpers and screens' }).click();
    await page.getByLabel('Who or where').fill('Door');
    await press(page, 'Offer a desk');
    await page.getByRole('img', { name: 'Pairing code' }).waitFor();
    const desk = await openDesk(browser(), room(), ['registration']);
    await page.getByRole('button', { name: 'Close this desk: Helper' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close this desk: Helper' }).click();
    await desk.page.getByText('This desk is closed').waitFor();
    await desk.close();
    await device.close();
  });

  it('pairs a second screen, which shows the room’s slide until it is closed', async () => {
    const { code = '' } = await room().act('desk.offer', { kind: 'screen', grants: [], label: 'Balcony' });
    const screen = await openDevice(browser(), { viewport: 'projector' });
    await screen.page.goto(`${room().url}/screen?pair=${code as string}`);
    await room().act('screen.show', { slide: { kind: 'hold', text: 'Back at ten' } });
    await screen.page.getByText('Back at ten').waitFor();
    expect(new URL(screen.page.url()).search).toBe('');
    const paired = Object.values(room().state().devices).find((row) => row.kind === 'screen')!;
    await room().act('device.revoke', { device: paired.id });
    await room().act('screen.show', { slide: { kind: 'hold', text: 'Not for the balcony' } });
    await until('the screen to be closed', () => room().state().devices[paired.id]?.revoked);
    expect(await screen.page.getByText('Not for the balcony').count()).toBe(0);
    await screen.close();
  });

  it('fits long French on a laptop, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const device = await openPlace(browser(), room(), 'people', { locale: 'fr', colorScheme });
      await device.page.getByText('Li Wei').click();
      await device.page.getByRole('heading', { name: 'Déclarations' }).waitFor();
      expect(await cutOff(device)).toEqual([]);
      expect(await accessibilityProblems(device.page)).toEqual([]);
      await device.close();
    }
  });
});
