import { describe, expect, it } from 'vitest';
import { accessibilityProblems, type Device, openDevice } from '../helpers/browser.ts';
import { goTo, picture, useHall } from '../helpers/console-hall.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { pictureProblems } from '../helpers/projector.ts';
import { reportOf } from '../helpers/report-page.ts';
import { cutOff } from '../helpers/team-pages.ts';

const texts = [
  'Teachers keep a record of what they tried.',
  'Results of a trial are written down.',
  'Old records are easy to find.',
  'Two hours a week for review.',
  'No meetings on review days.',
  'A substitute while teachers visit each other.',
];

describe('a consensus workshop, played by four browsers', () => {
  const { hall: hallNow, browser } = useHall();

  it('written alone, put together, named with the room, to the screen and the document', async () => {
    const hall = hallNow();
    const seats = await hall.begin('Workshop', [{}, {}, {}, {}]);
    const prompt = 'What would let districts learn from what they try?';
    const activity = { method: 'consensus-workshop', collection: 'group' };
    await hall.step({ title: 'Workshop', prompt, activity });
    const url = hall.host.roomUrls()[0] ?? '';
    const phones: Device[] = [];
    for (const [index, { code }] of seats.entries()) {
      const phone = await seatedPhone(browser(), { url }, code);
      phone.page.setDefaultTimeout(20_000);
      phones.push(phone);
      await press(phone.page, 'I have read it');
      const own = texts.filter((_, card) => card % 4 === index);
      for (const text of own) {
        await phone.page.getByRole('textbox', { name: 'Your card' }).fill(text);
        await press(phone.page, 'Send; write another');
        await phone.page.getByRole('button', { name: `Change: ${text}` }).waitFor();
      }
    }
    const [first] = phones.map((phone) => phone.page);
    if (first === undefined) throw new Error('four phones were opened');
    await picture(first, 'workshop-phone');
    expect(await accessibilityProblems(first)).toEqual([]);
    const screen = await openDevice(browser(), { viewport: 'projector' });
    screen.page.setDefaultTimeout(20_000);
    await screen.page.goto(hall.host.screenUrl);
    const { page } = hall;
    await goTo(page, 'Live');
    const stage = page
      .locator('[aria-current="step"]')
      .filter({ hasText: /Brainstorm|Cluster|Name|Resolve/u });
    await stage.getByText('Everybody writes in silence').waitFor();
    await hall.look('workshop-console-brainstorm');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await stage.getByText('Look, then put cards together').waitFor();
    await page.getByRole('button', { name: 'Look', exact: true }).click();

    // The team puts cards together, as yet under working names.
    const themes: string[] = [];
    for (const label of ['Group 1', 'Group 2']) {
      themes.push((await hall.act('theme.add', { label }))['theme'] as string);
    }
    for (const { id, text } of Object.values(hall.state().inputs)) {
      const theme = themes[texts.indexOf(text) < 3 ? 0 : 1] ?? '';
      await hall.act('input.sort', { input: id, theme });
    }
    await stage.getByText('Read the cards of each group aloud').waitFor();
    for (const [group, name] of [
      ['Group 1', 'Keep what was learned'],
      ['Group 2', 'Time set aside for review'],
    ] as const) {
      const box = page.getByLabel(`Name of “${group}”`);
      await box.fill(name);
      await box.press('Enter');
      await page.getByLabel(`Name of “${name}”`).waitFor();
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(hall.console)).toEqual([]);
    await hall.look('workshop-console-name');
    await page.getByRole('button', { name: 'Show', exact: true }).first().click();
    await stage.getByText('Show the themes.').waitFor();
    await hall.act('screen.show', { slide: { kind: 'themes', page: 1 } });
    await screen.page.getByText('Keep what was learned').waitFor();
    await screen.page.getByText('Time set aside for review').waitFor();
    expect(await pictureProblems(screen)).toEqual([]);
    expect(await accessibilityProblems(screen.page)).toEqual([]);
    await picture(screen.page, 'workshop-screen');
    await first.getByText('In the theme “Keep what was learned”').first().waitFor();
    expect(await accessibilityProblems(first)).toEqual([]);
    await picture(first, 'workshop-phone-shown');
    const report = await reportOf(hall.state());
    for (const words of ['Keep what was learned', 'Time set aside for review', 'Consensus workshop: context'])
      expect(report).toContain(words);
    expect(await reportOf(hall.state(), 'fr')).toContain('Atelier de consensus');
    for (const device of [...phones, screen]) {
      expect(device.outside).toEqual([]);
      await device.close();
    }
  });
});
