import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { createHost } from '../../electron/host/index.ts';
import type { Host } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { accessibilityProblems, openBrowser, openDevice } from '../helpers/browser.ts';
import type { Device } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Seen {
  readonly host: Host;
  readonly device: Device;
  readonly page: Page;
}

/** A host without a file, and its console in a laptop's browser. */
async function openConsole(locale = 'en'): Promise<Seen> {
  const folder = tempFolder();
  const documents = join(folder, 'documents');
  mkdirSync(documents, { recursive: true });
  const host = await createHost({ appData: join(folder, 'app'), pages: pagesFolder, lanPort: 0, documents });
  const device = await openDevice(browser, { viewport: 'laptop', locale });
  onTestFinished(async () => {
    await device.close();
    await host.close();
  });
  await device.page.goto(host.consoleUrl);
  await device.page.getByRole('heading', { name: 'Baraza' }).waitFor();
  return { host, device, page: device.page };
}

/** What the person at the computer would type in People: it is not what these tests are about. */
async function seatPeople(host: Host, count: number): Promise<void> {
  let key = 0;
  const act = async (name: string, body: JsonObject): Promise<JsonObject> => {
    const command = { name, seat: null, body };
    key += 1;
    const record = host.session.current()!.record;
    const outcome = await record.submit({
      device: 'test',
      key: `k${key}`,
      actor: { kind: 'console' },
      command,
    });
    if (!outcome.ok) throw new Error(outcome.say);
    return outcome.answer ?? {};
  };
  await act('category.add', { label: 'District teams' });
  const category = Object.keys(host.session.current()!.record.state().categories)[0]!;
  for (let seat = 0; seat < count; seat += 1) await act('seat.add', { category });
}

async function createFromTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New consultation' }).click();
  await page.getByLabel('Title').fill('Learning in the districts');
  await page.getByLabel('The question').fill('What would help teams to learn?');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { name: 'No agenda yet' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Use a template…' }).first().click();
  await page.getByRole('button', { name: 'Add to the plan' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name });

describe('the console', () => {
  it('leads from a new consultation to a counted practice ballot', async () => {
    const { host, device, page } = await openConsole();
    await createFromTemplate(page);
    await expectNoProblems(page);
    await seatPeople(host, 6);
    await page.getByText('6 cards, each with a QR').waitFor();

    await page.getByRole('button', { name: 'Open the room' }).click();
    await page.getByText('allow', { exact: false }).first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Open the room' }).click();
    await page.getByText('0 devices have reached this computer').waitFor();
    await page.getByRole('heading', { name: 'If no phone gets through' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Go to Live' }).click();

    await page.getByRole('button', { name: 'Start: Practice: tea or coffee?' }).click();
    await page.getByRole('button', { name: 'Prepare the ballot' }).click();
    await page.getByText('A statement is agreed when at least 75%').waitFor();
    await page.getByRole('button', { name: 'Lock the rule' }).click();
    await page.getByText('1 item, about 1 min').waitFor();
    await expectNoProblems(page);
    await holdDown(page, 'Open the ballot');
    await page.getByText('0 of 6 have voted').first().waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Take back the stop' }).waitFor();
    await page.getByRole('button', { name: 'Count', exact: true }).click();
    await page.getByText('No quorum', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: /^Next: Welcome/ }).click();
    await page.getByRole('heading', { level: 2, name: /^Welcome, and what happens/ }).waitFor();
    await expectNoProblems(page);

    expect(device.outside).toEqual([]);
    expect(device.complaints.filter((line) => /content security policy|TypeError/i.test(line))).toEqual([]);
  });

  it('shows a file at once that was opened from outside the page, and the welcome when it is closed', async () => {
    const { host, device, page } = await openConsole();
    const folder = tempFolder();
    for (const title of ['Wells', 'Roads']) {
      await newConsultation(host.session, join(folder, `${title}.baraza`), { title });
      // Long before the page would ask again by itself.
      await page.getByRole('banner').getByText(title).waitFor({ timeout: 30_000 });
    }
    await host.open(join(folder, 'Wells.baraza'));
    await page.getByRole('banner').getByText('Wells').waitFor({ timeout: 30_000 });
    await host.session.close();
    await page.getByRole('heading', { name: 'Baraza' }).waitFor({ timeout: 30_000 });
    expect(device.complaints.filter((line) => line.includes('Error'))).toEqual([]);
  });

  it('is led with the keyboard alone', async () => {
    const { page } = await openConsole();
    await createFromTemplate(page);

    const moved = page.getByRole('button', { name: /^Welcome, and what happens/ });
    await moved.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => titles(page)).toMatchObject({ 2: expect.stringMatching(/^Welcome/) });
    await expect.poll(() => focused(page)).toMatch(/^Welcome/);

    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: /^Start: Practice/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Practice: tea or coffee?' }).waitFor();

    await page.keyboard.press('b');
    await page.getByRole('button', { name: 'Bring back' }).waitFor();
    await page.keyboard.press('b');
    await page.getByRole('button', { name: 'Blank' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+1');
    await expect.poll(() => place(page, 'Plan').getAttribute('aria-current')).toBe('page');
  });

  it('opens the worked example in one press, marked as illustrative, and every place of it is clean', async () => {
    const { page } = await openConsole();
    await page.getByRole('button', { name: 'Open the worked example' }).click();
    await page.getByText('Illustrative example').waitFor();
    for (const name of ['Plan', 'Live', 'Report']) {
      await place(page, name).click();
      await page.getByRole('main').waitFor();
      await expectNoProblems(page);
    }
    expect(await cutOff(page)).toEqual([]);
  });

  it('speaks French throughout, with nothing cut off', async () => {
    const { page } = await openConsole('fr');
    await page.getByRole('button', { name: 'Ouvrir l’exemple complet' }).click();
    await page.getByText('Ouvrir la salle').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await cutOff(page)).toEqual([]);
    await expectNoProblems(page);
  });
});

async function expectNoProblems(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
}

/** Presses and holds the one primary button for its second. */
async function holdDown(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.down('Enter');
  await page.getByRole('button', { name }).waitFor({ state: 'detached' });
  await page.keyboard.up('Enter');
}

function titles(page: Page): Promise<string[]> {
  return page.locator('[data-step]').allInnerTexts();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Buttons whose words are wider than they are. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main button, header button, footer button')]
      .filter((button) => button.scrollWidth > button.clientWidth + 1)
      .map((button) => button.textContent),
  );
}
