import { join as joinPath } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import { createHost } from '../../electron/host/index.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { type Device, openBrowser, openDevice } from '../helpers/browser.ts';
import { join, type Participant } from '../helpers/client.ts';
import { goTo, picture } from '../helpers/console-hall.ts';
import { freePort } from '../helpers/free-port.ts';
import { type HostProcess, startHostProcess } from '../helpers/host-process.ts';
import { press } from '../helpers/phone-page.ts';
import { rolesFramework } from '../helpers/roles-framework.ts';
import { tempFolder } from '../helpers/temp.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

type Walk = { readonly file: string; readonly run: string; readonly flagged: readonly string[] };

const consoleAt = (url: string): Promise<Participant<'console'>> => {
  const { origin, pathname, search } = new URL(url);
  return join({ origin, surface: 'console', page: pathname + search });
};

/** A roles matrix that was shown, four of its cells flagged, the rest adopted en bloc: ready to be walked. */
async function prepare(folder: string, appData: string, lanPort: number): Promise<Walk> {
  const file = joinPath(folder, 'roles.baraza');
  const host = await createHost({ appData, pages: pagesFolder, lanPort, documents: folder });
  await newConsultation(host.session, file, { title: 'Roles' });
  const console = await consoleAt(host.newConsoleUrl());
  const category = await console.made('category.add', { label: 'Districts' }, 'category');
  const seat = await console.made('seat.add', { category, person: 'Awa' }, 'seat');
  const meeting = await console.made('meeting.add', { label: 'Day one' }, 'meeting');
  await console.done('framework.draft', {
    content: rolesFramework() as unknown as JsonObject,
    replaces: hashOfFramework(null),
  });
  const activity = { method: 'matrix', settings: { matrix: 'M1' }, collection: 'group' };
  const step = await console.made(
    'step.add',
    { meeting, title: 'Who does what', minutes: 45, activity },
    'step',
  );
  await console.done('meeting.start', { meeting });
  await console.done('room.open');
  await console.done('step.go', { step });
  await console.done('run.open', { step });
  const reading = await console.sees('the reading', ({ common }) => Object.values(common.readings)[0]);
  const code = await console.sees('the code', ({ common }) => common.seats[seat]?.code);
  const { run } = reading;
  const flagged = reading.cells.filter((_cell, at) => at % 3 === 0).map(({ id }) => id);
  const phone = await join({ origin: `http://127.0.0.1:${lanPort}`, surface: 'phone' });
  await phone.done('seat.take', { code });
  for (const cell of flagged) await phone.done('cell.flag', { run, cell, text: 'Who pays?' }, { seat });
  for (const act of ['run.stop', 'run.look', 'run.show']) await console.done(act, { run });
  const bloc = await console.sees('what goes together', ({ common }) => {
    const { bloc: together = [] } = common.readings[run] ?? {};
    return together.length === reading.cells.length - flagged.length ? together : null;
  });
  await console.done('cells.adopt', { run, cells: bloc });
  await phone.leave();
  await console.leave();
  await host.close();
  return { file, run, flagged };
}

it('[MX12] a walk whose host was killed goes on at the next cell, on the console and the projector', async () => {
  const folder = tempFolder();
  const appData = joinPath(folder, 'app');
  const [lanPort, consolePort] = [await freePort(), await freePort()];
  const { file, run, flagged } = await prepare(folder, appData, lanPort);
  expect(flagged).toHaveLength(4);
  const [first = '', second = '', third = '', fourth = ''] = flagged;
  const options = { appData, pages: pagesFolder, file, lanPort, consolePort };

  const openConsole = async (host: HostProcess): Promise<Device> => {
    const device = await openDevice(browser, { viewport: 'laptop', reducedMotion: 'reduce' });
    device.page.setDefaultTimeout(60_000);
    await device.page.goto(host.consoleUrl);
    await device.page.getByRole('banner').getByText('Roles').waitFor();
    return device;
  };
  /** The same console over a socket of its own: a link opens it once, the cookie as often as wished. */
  const beside = async ({ page }: Device): Promise<Participant<'console'>> => {
    const { origin } = new URL(page.url());
    const cookies = await page.context().cookies(origin);
    const pairs = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    return join({ origin, surface: 'console', cookies: pairs });
  };
  /** A projector's window. */
  const openScreen = async (host: HostProcess): Promise<Device> => {
    const device = await openDevice(browser, { viewport: 'projector' });
    device.page.setDefaultTimeout(60_000);
    await device.page.goto(host.screenUrl);
    return device;
  };
  const decided = (watch: Participant<'console'>, cell: string, kind: string): Promise<unknown> =>
    watch.sees(kind, ({ common }) =>
      common.readings[run]?.decisions.some(
        (row) => !row.takenBack && !row.enBloc && row.kind === kind && row.cells.includes(cell),
      ) === true
        ? true
        : null,
    );
  const shown = (watch: Participant<'console'>, cell: string): Promise<unknown> =>
    watch.sees('the cell on the screen', ({ common }) =>
      common.slide.kind === 'cell' && common.slide.cell === cell ? true : null,
    );
  const at = (page: Page, place: number) => page.getByText(`Cell ${place} of 4`).waitFor();

  let host = await startHostProcess(options);
  let lead = await openConsole(host);
  let watch = await beside(lead);
  let screen = await openScreen(host);
  await goTo(lead.page, 'Live');
  await press(lead.page, 'Walk them on the screen');
  await shown(watch, first);
  // The arrows move the projector once the page, too, has heard that a cell stands on it.
  await lead.page.getByText('On the screen: the arrows move it').waitFor();
  await lead.page.keyboard.press('a');
  await decided(watch, first, 'accepted');
  await lead.page.keyboard.press('ArrowRight');
  await shown(watch, second);
  await at(lead.page, 2);
  await lead.page.keyboard.press('e');
  await lead.page.getByLabel('New words, one item a line').fill('Names one person for it');
  await lead.page.keyboard.press('Control+Enter');
  await decided(watch, second, 'amended');
  await screen.page.getByText('Names one person for it').waitFor();
  await lead.page.keyboard.press('ArrowRight');
  await shown(watch, third);
  await at(lead.page, 3);

  // The power goes with the third cell on the wall, not decided yet.
  host.kill();
  expect(await host.ended()).toBe('SIGKILL');
  await screen.page.getByText('Reconnecting').first().waitFor();
  await screen.page.locator('[data-slide="cell 1"]').waitFor();
  await lead.close();
  host = await startHostProcess(options);
  lead = await openConsole(host);
  watch = await beside(lead);
  await lead.page.getByText(/Everything acknowledged is here\./u).waitFor();
  await picture(lead.page, 'walk-back');
  await lead.page.getByRole('button', { name: 'Go on' }).click();
  await screen.close();
  screen = await openScreen(host);
  await decided(watch, first, 'accepted');
  await decided(watch, second, 'amended');
  await shown(watch, third);
  await goTo(lead.page, 'Live');
  await at(lead.page, 3);
  await screen.page.locator('[data-slide="cell 1"]').waitFor();
  await screen.page.getByText('2 cells', { exact: true }).waitFor();
  await picture(screen.page, 'walk-back-screen');
  await picture(lead.page, 'walk-back-live');
  await lead.page.keyboard.press('a');
  await decided(watch, third, 'accepted');

  // And once more, the moment its decision was acknowledged; nothing stands on the wall any more.
  await watch.done('screen.show', { slide: { kind: 'hold', text: '' } });
  host.kill();
  await host.ended();
  await lead.close();
  await screen.close();
  host = await startHostProcess(options);
  lead = await openConsole(host);
  watch = await beside(lead);
  screen = await openScreen(host);
  await lead.page.getByRole('button', { name: 'Go on' }).click();
  await decided(watch, third, 'accepted');
  await goTo(lead.page, 'Live');
  await at(lead.page, 4);
  await press(lead.page, 'Walk them on the screen');
  await shown(watch, fourth);
  await lead.page.getByText('On the screen: the arrows move it').waitFor();
  await lead.page.keyboard.press('p');
  await decided(watch, fourth, 'parked');
  await press(lead.page, 'Finish');
  await watch.sees('the end', ({ common }) =>
    Object.values(common.steps)[0]?.run?.phase === 'done' ? true : null,
  );
  const draft = await watch.sees('the draft', ({ common }) => common.framework.draft);
  const cells = draft.matrices[0]?.cells ?? [];
  expect(cells.filter(({ status }) => status === 'parked')).toHaveLength(1);
  expect(cells.filter(({ status }) => status === 'agreed')).toHaveLength(11);
  expect(cells.flatMap(({ items }) => items)).toContain('Names one person for it');
  await watch.leave();
  await lead.close();
  await screen.close();
});
