import { join as joinPath } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { createHost } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import { accessibilityProblems, openBrowser, openDevice } from '../helpers/browser.ts';
import { type Participant, join } from '../helpers/client.ts';
import { freePort } from '../helpers/free-port.ts';
import { type HostProcess, startHostProcess } from '../helpers/host-process.ts';
import { ownAddress } from '../helpers/network.ts';
import { openPhone, ownComplaints, press, seatedPhone } from '../helpers/phone-page.ts';
import { addPeople } from '../helpers/room.ts';
import { tempFolder } from '../helpers/temp.ts';
import { look, writeAtEnd } from '../helpers/text-pages.ts';
import { until } from '../helpers/until.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
});

/** A laptop that comes back under another address each time. */
async function wanderingRoom() {
  const folder = tempFolder();
  const file = joinPath(folder, 'water.baraza');
  const options = { appData: joinPath(folder, 'app'), pages: pagesFolder };
  const made = await createHost({ ...options, lanPort: 0 });
  await newConsultation(made.session, file, { title: 'Water' });
  await made.close();
  let host: HostProcess;
  let console: Participant<'console'>;
  let url = '';
  const start = async (): Promise<void> => {
    const lanPort = await freePort();
    host = await startHostProcess({ ...options, lanPort, file });
    const at = new URL(host.consoleUrl);
    console = await join({ origin: at.origin, surface: 'console', page: at.pathname + at.search });
    if (!console.common().room.open) await console.done('room.open');
    await until('the room to be open', () => console.common().live.joinUrl !== null);
    url = `http://${ownAddress()}:${lanPort}`;
  };
  await start();
  return {
    console: () => console,
    url: () => url,
    kill: async () => {
      host.kill();
      await host.ended();
    },
    start,
  };
}

const openTexts = async (page: Page): Promise<void> => {
  await page.locator('header button').last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Texts' }).click();
  await page.getByRole('button', { name: 'Hopes Minutes of the plenary' }).click();
};

it('[CN11] what was not sent goes along to a new address: seat, card, draft and document, each once', async () => {
  const room = await wanderingRoom();
  const console = room.console();
  const [person] = await addPeople({ console }, 1);
  await console.done('seat.edit', { seat: person?.seat ?? '', role: 'rapporteur' });
  const meeting = await console.made('meeting.add', { label: 'Day one' }, 'meeting');
  const activity = { method: 'collect', collection: 'group', settings: {} };
  const step = await console.made(
    'step.add',
    { meeting, title: 'Hopes', kind: 'activity', prompt: 'What do you hope for?', activity },
    'step',
  );
  await console.done('meeting.start', { meeting });
  await console.done('step.go', { step });
  await console.made('run.open', { step }, 'run');
  const document = await console.made('document.open', { kind: 'notes', step }, 'document');
  await console.done('document.rights', {
    document,
    rights: { team: 'edit', rapporteurs: 'edit', table: 'none', participants: 'suggest', observers: 'read' },
  });

  const old = await seatedPhone(browser, { url: room.url() }, person?.code ?? '', { viewport: 'laptop' });
  onTestFinished(() => old.close());
  const { page } = old;
  await press(page, 'I have read it');
  const box = page.getByRole('textbox', { name: 'Your card' });
  await box.fill('Sent before');
  await press(page, 'Send; write another');
  await page.getByText('On the organiser’s computer').waitFor();
  await openTexts(page);
  await writeAtEnd(page, 'Written with the host. ');
  await page.getByText('Saved on the organiser’s computer').waitFor();

  await room.kill();
  await page.getByText('Only on this device').waitFor({ state: 'detached' });
  await writeAtEnd(page, 'Written without the host.');
  await page.getByText('Only on this device').waitFor();
  await press(page, 'Back');
  await box.fill('Written in the lift');
  await press(page, 'Send; write another');
  await page.getByText('On this phone', { exact: true }).waitFor();
  await box.fill('Half a thought');

  await room.start();
  await press(page, 'Has the address changed?');
  const sheet = page.getByRole('dialog', { name: 'A new address' });
  await sheet.getByRole('textbox').fill('example.org');
  await press(page, 'Open the new address');
  await sheet.getByText('This is not another address of the room.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await look(page, 'new-address');
  await sheet.getByRole('textbox').fill(room.url().replace('http://', ''));
  const [next] = await Promise.all([
    page.context().waitForEvent('page'),
    press(page, 'Open the new address'),
  ]);
  await next.getByText('From your earlier page').waitFor();
  await next.getByText('Half a thought').waitFor();
  expect(await accessibilityProblems(next)).toEqual([]);
  await look(next, 'brought-along');
  await press(next, 'Bring it in');
  await sheet.getByText('Everything went along. You can close this page.').waitFor();

  const fresh = next.getByRole('textbox', { name: 'Your card' });
  await until('the draft', async () => (await fresh.inputValue()) === 'Half a thought');
  await next.getByText('Written in the lift').waitFor();
  await next.getByText('Sent before').waitFor();
  const cards = (): number => room.console().common().steps[step]?.progress.cards ?? 0;
  await until('the cards', () => cards() > 1);
  expect(cards(), 'each once').toBe(2);
  await openTexts(next);
  await next.getByText('Written with the host. Written without the host.').waitFor();
  await next.getByText('Saved on the organiser’s computer').waitFor();
  await next.reload();
  await fresh.waitFor();
  expect(await next.getByText('From your earlier page').count()).toBe(0);
  expect(ownComplaints(old).filter((line) => !line.includes('ERR_CONNECTION_'))).toEqual([]);
});

it('[CN11] a desk takes along what it typed and wrote, once it is connected at the new address', async () => {
  const room = await wanderingRoom();
  const meeting = await room.console().made('meeting.add', { label: 'Day one' }, 'meeting');
  const activity = { method: 'collect', collection: 'group', settings: {} };
  const step = await room
    .console()
    .made(
      'step.add',
      { meeting, title: 'Hopes', kind: 'activity', prompt: 'What do you hope for?', activity },
      'step',
    );
  await room.console().done('meeting.start', { meeting });
  await room.console().done('step.go', { step });
  await room.console().made('run.open', { step }, 'run');
  const offer = async (): Promise<string> => {
    const grants = ['drafting', 'paper'];
    return room.console().made('desk.offer', { kind: 'desk', grants, label: 'Helper' }, 'code');
  };

  const old = await openDevice(browser, { viewport: 'laptop' });
  onTestFinished(() => old.close());
  const { page } = old;
  const paper = (of: Page) => of.getByRole('radio', { name: 'Paper entry', exact: true });
  const openMinutes = async (of: Page): Promise<void> => {
    await of.getByRole('radio', { name: 'Drafting', exact: true }).click();
    await of.getByRole('radio', { name: 'Texts', exact: true }).click();
  };
  await page.goto(`${room.url()}/desk?pair=${await offer()}`);
  await openMinutes(page);
  await page.getByRole('button', { name: 'Begin notes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  await writeAtEnd(page, 'Heard with the host. ');
  await page.getByText('Saved on the organiser’s computer').waitFor();

  await room.kill();
  await page.getByText('The organiser’s computer cannot be reached', { exact: false }).first().waitFor();
  await writeAtEnd(page, 'Heard without the host.');
  await page.getByText('Only on this device').waitFor();
  await paper(page).click();
  await page.getByLabel('What the card says').fill('A card on paper');
  await press(page, 'Enter this card');
  await page.getByText('1 act waits to be sent').waitFor();

  await room.start();
  await press(page, 'Has the address changed?');
  const dialog = page.getByRole('dialog', { name: 'A new address' });
  await dialog.getByRole('textbox').fill(room.url());
  expect(await accessibilityProblems(page)).toEqual([]);
  await look(page, 'new-address-desk');
  const [next] = await Promise.all([
    page.context().waitForEvent('page'),
    press(page, 'Open the new address'),
  ]);
  await next.getByLabel('Pairing code').fill(await offer());
  await press(next, 'Connect');
  await next.getByText('From your earlier page').waitFor();
  await next.getByText('A card on paper').waitFor();
  await look(next, 'brought-along-desk');
  expect(await accessibilityProblems(next)).toEqual([]);
  await press(next, 'Bring it in');
  await dialog.getByText('Everything went along. You can close this page.').waitFor();
  const cards = (): number => room.console().common().steps[step]?.progress.cards ?? 0;
  await until('the card', () => cards() > 0);
  expect(cards(), 'once').toBe(1);
  await openMinutes(next);
  await next.getByRole('button', { name: /Hopes/u }).click();
  await next.getByText('Heard with the host. Heard without the host.').waitFor();
  await next.getByText('Saved on the organiser’s computer').waitFor();
});

it('[CN11] a page of another kind that opens ours brings nothing in by itself', async () => {
  const room = await wanderingRoom();
  const [person] = await addPeople({ console: room.console() }, 1);
  const phone = await openPhone(browser, 'data:text/html,<p>Not ours</p>');
  onTestFinished(() => phone.close());
  const { page } = phone;
  const parcel = { device: 'x', codes: [person?.code], acts: [], notes: { seat: 'x' }, texts: [] };
  const [ours] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(
      ([url, given]) => {
        const opened = window.open(url);
        window.addEventListener('message', () => opened?.postMessage({ 'baraza-gives': given }, '*'));
      },
      [room.url(), parcel] as const,
    ),
  ]);
  await ours.getByRole('button').first().waitFor();
  expect(await ours.getByText('From your earlier page').count()).toBe(0);
  expect(await ours.evaluate(() => localStorage.getItem('baraza.note.seat'))).toBeNull();
});
