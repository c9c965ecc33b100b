import type { Page, WebSocketRoute } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, type Device, openDevice } from '../helpers/browser.ts';
import { goTo, hold, picture, useHall } from '../helpers/console-hall.ts';
import { cutOff } from '../helpers/team-pages.ts';
import { until } from '../helpers/until.ts';

/** A page's line for documents, which can be made to hold back what goes over it, in both directions. */
type Line = { held: boolean; waiting: (() => void)[] };

function release(line: Line): void {
  line.held = false;
  for (const go of line.waiting.splice(0)) go();
}

describe('two people in one framework', () => {
  const { browser, hall } = useHall();
  let desk: Device;
  const line: Line = { held: false, waiting: [] };
  const part = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: 'Parts of the framework' }).getByRole('button', { name }).click();
  const pen = (page: Page, label: string) =>
    page.getByRole('button', { name: `Change: ${label}`, exact: true });
  const labels = () =>
    hall()
      .state()
      .framework.draft!.elements.map(({ label }) => label);
  const said = (label: string) => until(label, () => labels().includes(label));

  it('[FR14] opens the same draft on the console and at a desk, and tells who is there', async () => {
    const { page, act, state } = hall();
    await hall().ask('files/example', {});
    await page.getByText('Illustrative example').first().waitFor();
    await act('room.open');
    const url = await until('an address', () => hall().host.roomUrls()[0]);
    await goTo(page, 'Framework');
    await part(page, /Elements/);
    const { code } = await act('desk.offer', { kind: 'desk', grants: ['drafting'], label: 'Helper' });
    desk = await openDevice(browser(), { viewport: 'laptop', reducedMotion: 'reduce' });
    desk.page.setDefaultTimeout(60_000);
    await desk.page.routeWebSocket(/\/sync/u, (socket: WebSocketRoute) => {
      const host = socket.connectToServer();
      const pass = (send: () => void): void => void (line.held ? line.waiting.push(send) : send());
      socket.onMessage((message) => pass(() => host.send(message)));
      host.onMessage((message) => pass(() => socket.send(message)));
    });
    await desk.page.goto(`${url}/desk?pair=${code as string}`);
    await desk.page.getByRole('radio', { name: 'Framework', exact: true }).click();
    await desk.page.getByRole('heading', { name: 'Elements' }).waitFor();
    await page.getByRole('group', { name: 'Here now' }).getByRole('button').first().waitFor();
    expect(Object.values(state().documents).map(({ kind }) => kind)).toEqual(['framework']);
    await picture(desk.page, 'framework-desk');
    expect(await accessibilityProblems(desk.page)).toEqual([]);
    expect(await cutOff(desk)).toEqual([]);
  });

  it('[FR1] [FR14] shows each letter in all views at once, and who writes in which line', async () => {
    const { page, look } = hall();
    await pen(desk.page, 'Facility').click();
    const name = desk.page.getByLabel('Name', { exact: true });
    await name.fill('Health facility');
    await page.getByText('Health facility', { exact: true }).waitFor();
    await page.getByText(/Team.? is writing here/u).waitFor();
    await look('framework-someone-writes');
    await part(page, /Drawings/);
    await page.getByRole('button', { name: 'Health facility: where it comes from' }).waitFor();
    // Leaving a field ends a step of undo, however fast one types.
    await name.blur();
    await name.fill('Facility of health');
    await page.getByRole('button', { name: 'Facility of health: where it comes from' }).waitFor();
    await part(page, /Elements/);
    await said('Facility of health');
  });

  it('[FR16] takes back one’s own only', async () => {
    const { page } = hall();
    await pen(page, 'District').click();
    await page.getByLabel('Name', { exact: true }).fill('The district');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await desk.page.getByText('The district', { exact: true }).waitFor();
    await desk.page.getByRole('button', { name: 'Undo mine' }).click();
    await said('Health facility');
    expect(labels()).toContain('The district');
    await desk.page.keyboard.press('Control+Shift+z');
    await said('Facility of health');
    expect(labels()).toContain('The district');
    await page.keyboard.press('Control+z');
    await said('District');
    expect(labels()).toContain('Facility of health');
    await page.keyboard.press('Control+y');
    await said('The district');
    await desk.page.getByRole('button', { name: 'Done', exact: true }).click();
  });

  it('[FR15] keeps a line that one takes out while the other changes it, and says so on both pages', async () => {
    const { page, look } = hall();
    await pen(desk.page, 'National').click();
    await page.getByText(/Team.? is writing here/u).waitFor();
    line.held = true;
    await desk.page.getByLabel('Name', { exact: true }).fill('National and above');
    await pen(page, 'National').click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    const asks = page.getByRole('alertdialog', { name: 'Remove this line?' });
    await asks.getByRole('button', { name: 'Remove', exact: true }).click();
    await until(
      'the line to be out on the console',
      async () => !(await page.getByText('National', { exact: true }).isVisible()),
    );
    await until('the removal in the file', () => !labels().includes('National'));
    release(line);
    await said('National and above');
    const kept = /took this line out while somebody else was changing it/u;
    await page.getByText(kept).waitFor();
    await desk.page.getByText(kept).waitFor();
    await look('framework-kept');
    await picture(desk.page, 'framework-kept-desk');
    expect(await accessibilityProblems(page)).toEqual([]);
    await desk.page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText(kept).waitFor({ state: 'detached' });
    await desk.page.getByRole('button', { name: 'Done', exact: true }).click();
  });

  it('[FR27] asks before a line goes in which somebody writes, and tells them who took it out, with their words', async () => {
    const { page, look } = hall();
    await pen(desk.page, 'The district').click();
    await desk.page.getByLabel('Name', { exact: true }).fill('The district office');
    await said('The district office');
    await page.getByText(/Team.? is writing here/u).waitFor();
    await pen(page, 'The district office').click();
    const remove = page.getByRole('button', { name: 'Remove', exact: true });
    await remove.click();
    const asks = page.getByRole('alertdialog', { name: 'Remove this line?' });
    await asks.getByText(/Team.? is writing here. Remove it all the same\?/u).waitFor();
    await look('framework-remove-asks');
    expect(await accessibilityProblems(page)).toEqual([]);
    await asks.getByRole('button', { name: 'Cancel' }).click();
    await asks.waitFor({ state: 'detached' });
    expect(labels()).toContain('The district office');
    await remove.click();
    await asks.getByRole('button', { name: 'Remove', exact: true }).click();
    const told = desk.page.getByRole('alertdialog', { name: 'This line was removed' });
    await told.getByText(/Team.? removed “.?The district office.?” while you were writing in it/u).waitFor();
    await told.getByText('The district office', { exact: true }).waitFor();
    await picture(desk.page, 'framework-taken-out-desk');
    expect(await accessibilityProblems(desk.page)).toEqual([]);
    // Typed on without looking: no button is pressed by it.
    await desk.page.keyboard.type(' x');
    await told.getByRole('button', { name: 'Bring it back' }).click();
    await said('The district office');
    await pen(desk.page, 'The district office').click();
    await desk.page.getByLabel('Name', { exact: true }).fill('The district');
    await desk.page.getByRole('button', { name: 'Done', exact: true }).click();
    await said('The district');
    await told.waitFor({ state: 'detached' });
  });

  it('[FR17] says that agreed words were changed since the ballot, until the change is declared editorial', async () => {
    const { page, look, state } = hall();
    await part(page, /Recommendations/);
    await page.getByRole('button', { name: /^Change: Name a small national team/u }).click();
    const text = page.getByLabel('Words', { exact: true });
    await text.press('End');
    await text.pressSequentially(' It meets monthly.');
    await page.getByText('Changed since the ballot').first().waitFor();
    await page.getByText('Agreed was:').waitFor();
    await look('framework-since-ballot');
    await page.getByRole('button', { name: 'Adopt version' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Recommendation “Name a small.* was reworded since/u)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
    await page.getByLabel('Editorial only, because').fill('Says how often; agreed in the margin.');
    await page.getByRole('button', { name: 'Declare editorial' }).click();
    await page.getByText('Changed since the ballot').waitFor({ state: 'detached' });
    await page.getByText('Editorial change').first().waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await until('the reason', () =>
      state().framework.draft?.recommendations.some(({ editorial }) =>
        editorial?.startsWith('Says how often'),
      ),
    );
  });

  it('makes one element of two and two of one, with what they rest on', async () => {
    const { page, state } = hall();
    await part(page, /Elements/);
    const find = (label: string) => state().framework.draft!.elements.find((row) => row.label === label);
    const whole = find('The district')!;
    await pen(page, 'The district').click();
    await page.getByRole('button', { name: 'Split…' }).click();
    await page.getByLabel('Name of the new element').fill('District office');
    await page.getByRole('dialog').getByRole('button', { name: 'Split…' }).click();
    await said('District office');
    expect(find('District office')!.from).toEqual(whole.from);
    await page.getByRole('button', { name: 'Merge…' }).click();
    await page.getByRole('combobox', { name: 'With which element?' }).fill('District office');
    await page.getByRole('option', { name: 'District office' }).click();
    await until('one element again', () => find('District office') === undefined);
    expect(find('The district')!.from).toEqual(whole.from);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
  });

  it('[FR14] opens every part of it at the desk, and where a cell comes from', async () => {
    const { page } = desk;
    for (const name of [
      /Drawings/,
      /Matrices/,
      /Principles/,
      /Glossary/,
      /Indicators/,
      /Actions/,
      /Coverage/,
    ]) {
      await part(page, name);
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    await part(page, /Matrices/);
    await page.getByRole('button', { name: /^Facility staff × Facility.*Where it comes from/ }).click();
    await page.getByRole('complementary').getByText('Statements it rests on').waitFor();
    await picture(page, 'framework-desk-cell');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    await part(page, /Elements/);
    await page.getByRole('heading', { level: 1, name: /Elements/ }).waitFor();
  });

  it('[FR3] [CO6] adopts what was seen: a change meanwhile is said, and looked at again', async () => {
    const { page, state, look } = hall();
    await page.getByRole('button', { name: 'Adopt version' }).click();
    await page.getByLabel('Name of this version').fill('Written together');
    await pen(desk.page, 'The district').click();
    await desk.page.getByLabel('Name', { exact: true }).fill('District');
    await page.getByText('Somebody changed the framework while this was open').waitFor();
    await look('framework-adopt-changed');
    await page.getByRole('button', { name: 'Look again' }).click();
    await hold(page, 'Adopt v0', () => state().framework.versions.length === 1);
    const { draft, versions } = state().framework;
    expect(versions[0]?.content).toEqual(draft);
    expect(versions[0]?.content?.elements.map(({ label }) => label)).toContain('National and above');
    await page.getByText('As adopted: v0').waitFor();
  });

  it('[FR10] compares versions with the draft at the desk too', async () => {
    const { page } = desk;
    await page.getByLabel('Name', { exact: true }).fill('District team');
    await page.getByRole('button', { name: 'Up', exact: true }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await part(page, /Versions/);
    await page.getByRole('heading', { level: 1, name: 'Versions' }).waitFor();
    await page.getByText('v0: Written together').first().waitFor();
    await page.getByText('2 changes', { exact: true }).waitFor();
    await page.getByText(/District team.? moved from third to second\./u).waitFor();
    await page.getByRole('radio', { name: 'Side by side' }).click();
    await page
      .getByRole('listitem')
      .filter({ has: page.locator('del', { hasText: 'District team' }) })
      .first()
      .waitFor();
    await picture(page, 'framework-desk-versions');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await cutOff(desk)).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });
});
