import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, viewports } from '../helpers/browser.ts';
import { join } from '../helpers/client.ts';
import { ownComplaints, press } from '../helpers/phone-page.ts';
import { usePhoneRoom } from '../helpers/phone-room.ts';
import { cardsForTheTeam, cutOff, openDesk } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

const cardTexts = Array.from(
  { length: 24 },
  (_, index) => `District ${index + 1} kept a record of its trials.`,
);

describe('the desk', () => {
  const { browser, room } = usePhoneRoom({
    seats: Array.from({ length: 6 }, (_, index) => ({ person: `Person ${index + 1}` })),
    about: { languages: ['en', 'fr'] },
  });

  it('[RI4] shows only what it was granted, and a plain page once it is closed', async () => {
    const desk = await openDesk(browser(), room(), ['registration', 'speakers']);
    const shown = await desk.page.getByRole('radio').allInnerTexts();
    expect(shown.length).toBe(4); // two functions, two languages
    expect(await accessibilityProblems(desk.page)).toEqual([]);
    const device = Object.values(room().state().devices).find((row) => row.kind === 'desk' && !row.revoked)!;
    await room().act('device.revoke', { device: device.id });
    await desk.page.getByText('This desk is closed').waitFor();
    expect(await desk.page.getByRole('banner').count()).toBe(0);
    await desk.close();
  });

  it('registers by typing and Enter, adds a walk-in, and reads its code out', async () => {
    const desk = await openDesk(browser(), room(), ['registration'], { viewport: 'phone' });
    const { page } = desk;
    await page.getByRole('searchbox').fill('person 3');
    await page.getByRole('searchbox').press('Enter');
    await until('the arrival', () =>
      room().seats.some((seat) => room().state().seats[seat.id]?.attendance.length === 1),
    );
    await press(page, 'Walk-in');
    await page.getByLabel('Name', { exact: true }).fill('Late Comer');
    await press(page, 'Add a seat');
    const seat = await until('the walk-in', () =>
      Object.values(room().state().seats).find(
        (row) => row.person === 'Late Comer' && row.attendance.length === 1,
      ),
    );
    await page.getByText(seat.code.slice(0, 4)).first().waitFor();
    expect(await cutOff(desk)).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(ownComplaints(desk)).toEqual([]);
    await desk.close();
  });

  it('[IN7] never gives two sorters the same card, by keyboard alone, to the last card', async () => {
    await cardsForTheTeam(room(), cardTexts);
    await room().act('theme.add', { label: 'Records' });
    await room().act('theme.add', { label: 'Peers' });
    const desks = [
      await openDesk(browser(), room(), ['sorting']),
      await openDesk(browser(), room(), ['sorting']),
    ];
    const held: string[][] = [[], []];
    const sortOne = async (page: Page, who: number): Promise<boolean> => {
      const card = page.locator('[data-card]');
      const done = page.getByText('Nothing left to sort');
      await card.or(done).or(page.getByText('Taking the next card')).first().waitFor();
      const id = await card.getAttribute('data-card', { timeout: 2000 }).catch(() => null);
      if (id === null) return (await done.count()) === 0;
      held[who]?.push(id);
      await page.keyboard.press(String((who % 2) + 1));
      await page.waitForFunction(
        (was) => document.querySelector('[data-card]')?.getAttribute('data-card') !== was,
        id,
      );
      return true;
    };
    const sortAll = async (page: Page, who: number): Promise<void> => {
      while (await sortOne(page, who));
    };
    await Promise.all(desks.map(({ page }, who) => sortAll(page, who)));
    const all = [...held[0]!, ...held[1]!];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(cardTexts.length);
    expect(held[0]!.length).toBeGreaterThan(0);
    expect(held[1]!.length).toBeGreaterThan(0);
    expect(Object.values(room().state().inputs).every((input) => input.theme !== null)).toBe(true);
    for (const desk of desks) await desk.close();
  });

  it('[IN15] makes a theme, merges with a likeness, sets aside, skips and takes back, all by keys', async () => {
    await cardsForTheTeam(room(), [
      'Mentors visit each school every month.',
      'Mentors visit every school each month.',
      'What is for lunch?',
    ]);
    const fresh = Object.values(room().state().inputs).slice(-3);
    const now = (index: number) => room().state().inputs[fresh[index]!.id]!;
    const desk = await openDesk(browser(), room(), ['sorting']);
    const { page } = desk;
    const card = (index: number) => page.locator(`[data-card="${fresh[index]!.id}"]`);
    await card(0).waitFor();
    await page.keyboard.press('Space');
    await card(1).waitFor();
    await page.getByRole('button', { name: /Mentors visit each school/ }).waitFor();
    await page.keyboard.press('m');
    await until('the merge', () => now(1).sameAs === fresh[0]!.id);
    await card(2).waitFor();
    await page.keyboard.press('s');
    await page.getByLabel('Why is it set aside?').fill('Not about learning');
    await page.keyboard.press('Enter');
    await until('setting aside', () => now(2).setAside?.reason === 'Not about learning');
    await card(0).waitFor();
    await page.keyboard.press('u');
    // Asked for at once: what comes back to the pile meanwhile takes no letter of the name for a key.
    await page.keyboard.press('0');
    await until('taking back', () => now(2).setAside === null);
    await page.getByLabel('Name of the new theme').fill('Mentoring');
    await page.keyboard.press('Enter');
    await until('the theme', () =>
      Object.values(room().state().themes).some((theme) => theme.label === 'Mentoring'),
    );
    expect(now(0).theme).not.toBeNull();
    expect(now(2).theme).toBeNull();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(ownComplaints(desk)).toEqual([]);
    await desk.close();
  });

  it('[SB4] enters papers of a secret ballot by group, and counts them when they equal the marks', async () => {
    const { ballot, statements } = await room().ballot({
      collection: 'secret',
      texts: ['Every school has a mentor.', 'Mentors are paid.'],
    });
    const desk = await openDesk(browser(), room(), ['paper']);
    const { page } = desk;
    for (const person of ['Person 1', 'Person 2', 'Person 3', 'Person 4', 'Person 5']) {
      await page.getByRole('combobox', { name: 'Seat that gets a paper' }).fill(person);
      await page.getByRole('option', { name: new RegExp(person) }).click();
      await page.getByRole('button', { name: new RegExp(`Take the mark back.*${person}`) }).waitFor();
    }
    await page.getByText('0 papers, 5 marks on the roll: they must be equal.').waitFor();
    for (let paper = 0; paper < 5; paper += 1) {
      await page
        .getByRole('radiogroup', { name: /Answer to statement/ })
        .first()
        .getByRole('radio')
        .first()
        .focus();
      await page.keyboard.press('5');
      await page.waitForFunction(() => {
        const rows = [...document.querySelectorAll('[data-row]')];
        return rows.indexOf(document.activeElement?.closest('[data-row]') as Element) === 1;
      });
      await page.keyboard.press('4');
      await page.keyboard.press('Enter');
      await page.getByText(`${paper + 1} paper${paper === 0 ? '' : 's'} typed, not yet in the box`).waitFor();
    }
    await press(page, 'Put these 5 papers in the box');
    await page.getByText('Papers and marks are equal: 5.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await room().act('ballot.stop', { ballot });
    await page.getByText('Stopped: papers can be entered until it is counted.').waitFor();
    expect(ownComplaints(desk)).toEqual([]);
    await desk.close();
    await room().act('ballot.count', { ballot });
    const rows = room().state().ballots[ballot]!.box!.rows;
    expect(rows.filter((row) => row.item === statements[0]).map((row) => row.response['value'])).toEqual([
      5, 5, 5, 5, 5,
    ]);
  });

  it('types a group ballot seat by seat', async () => {
    const { ballot, statements } = await room().ballot({
      collection: 'group',
      texts: ['Schools share notes.'],
    });
    const desk = await openDesk(browser(), room(), ['paper']);
    const { page } = desk;
    await page.getByRole('combobox', { name: 'Whose paper' }).fill('Person 2');
    await page.getByRole('option', { name: /Person 2/ }).click();
    await page.getByRole('radio', { name: '4' }).check();
    await press(page, 'Enter these answers');
    await page.getByText(/Entered for .*Person 2/).waitFor();
    const [, second] = room().seats;
    expect(room().state().ballots[ballot]?.responses[second!.id]?.[statements[0]!]).toMatchObject({
      value: 4,
    });
    await desk.close();
  });

  it('[FL2] gives the floor with two minutes, points of order first, and takes it back', async () => {
    const asked = ['new-point', 'point-of-order'] as const;
    for (const [index, kind] of asked.entries()) {
      const { id, code } = room().state().seats[room().seats[index]!.id]!;
      const phone = await join({ origin: room().url, surface: 'phone' });
      await phone.done('seat.take', { code });
      await phone.done('floor.ask', { kind }, { seat: id });
    }
    const desk = await openDesk(browser(), room(), ['speakers']);
    const { page } = desk;
    await page.getByText('2 waiting').waitFor();
    const first = page.getByRole('listitem').first();
    expect(await first.innerText()).toContain('Point of order');
    await first.getByRole('button', { name: /Give the floor to/ }).click();
    await page.getByRole('timer').waitFor();
    await until('two minutes', () => room().state().screen.ring?.seconds === 120);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Done');
    await page.getByText('Nobody has the floor.').waitFor();
    await page.getByRole('button', { name: /Take off the list: / }).click();
    await page.getByText('Nobody asks for the floor').waitFor();
    await desk.close();
  });

  it('fits a phone in French, in the dark, whatever it does', async () => {
    const desk = await openDesk(
      browser(),
      room(),
      ['speakers', 'registration', 'sorting', 'drafting', 'paper'],
      {
        viewport: viewports.phone,
        locale: 'fr',
        colorScheme: 'dark',
      },
    );
    const { page } = desk;
    for (const name of ['Accueil', 'Tri', 'Rédaction', 'Saisie papier', 'Orateurs']) {
      await page
        .getByRole('banner')
        .getByRole('button', { name: /Ce que fait ce poste/ })
        .click();
      await page.getByRole('option', { name }).click();
      expect(await cutOff(desk), name).toEqual([]);
      expect(await accessibilityProblems(page), name).toEqual([]);
    }
    await page.getByText('Personne ne demande la parole').waitFor();
    await desk.close();
  });
});
