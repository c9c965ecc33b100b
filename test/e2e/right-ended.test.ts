import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { accessibilityProblems, openDevice } from '../helpers/browser.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { usePhoneRoom } from '../helpers/phone-room.ts';
import { editorOf, look, writeAtEnd } from '../helpers/text-pages.ts';
import { until } from '../helpers/until.ts';

const { browser, room } = usePhoneRoom({ seats: [{ role: 'rapporteur' }, { role: 'rapporteur' }] });

async function openTheMinutes(page: Page): Promise<void> {
  await page.locator('header button').last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Texts' }).click();
  await page.getByRole('button', { name: /Opening/ }).click();
  await editorOf(page);
}

it('[CN3] [CN15] a rapporteur whose words were not taken is told, may copy them, and sends them once that is allowed again', async () => {
  await room().step({ title: 'Opening', kind: 'talk' });
  const { document: id = '' } = await room().act('document.open', {
    kind: 'notes',
    step: Object.keys(room().state().steps)[0] ?? '',
  });
  const rights = { ...room().state().documents[id as string]?.rights } as Record<string, string>;
  const rapporteurs = (right: string) =>
    room().act('document.rights', { document: id, rights: { ...rights, rapporteurs: right } });
  const console = await openDevice(browser(), { viewport: 'laptop', reducedMotion: 'reduce' });
  await console.page.goto(room().host.newConsoleUrl());
  await press(console.page, 'Open: Minutes of the plenary');
  await writeAtEnd(console.page, 'We began at nine.');

  const laptop = await seatedPhone(browser(), room(), room().seats[0]?.code ?? '', {
    viewport: 'laptop',
    reducedMotion: 'reduce',
  });
  const { page } = laptop;
  await page.addInitScript(() => {
    // Devices that cannot reach each other, as on most hotel networks.
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(window, name);
  });
  await page.reload();
  await openTheMinutes(page);
  await page.getByText('We began at nine.').waitFor();
  await page.context().setOffline(true);
  await writeAtEnd(page, '\nSaid in the corridor.');
  await page.getByText('Only on this device').waitFor();
  await rapporteurs('suggest');
  await page.context().setOffline(false);
  const notice = page.getByRole('status').filter({ hasText: 'was not taken into the text' });
  await notice.waitFor();
  const words = page.getByRole('textbox', { name: 'Not taken' });
  expect(await words.inputValue()).toBe('Said in the corridor.');
  expect(await accessibilityProblems(page)).toEqual([]);
  await look(page, 'right-not-taken');
  await page.getByRole('button', { name: 'Copy these words' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await console.page.getByText('Said in the corridor.').count()).toBe(0);

  await page.reload();
  await page.locator('header button').last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Texts' }).click();
  await page.getByRole('button', { name: /Opening/ }).click();
  await notice.waitFor();
  expect(await words.inputValue()).toBe('Said in the corridor.');

  await rapporteurs('edit');
  await console.page.getByText('Said in the corridor.').waitFor();
  await page.getByText('Saved on the organiser’s computer').waitFor();
  await notice.waitFor({ state: 'detached' });
  const log = () => readFileSync(`${room().folder}/app/logs/host.log`, 'utf8');
  expect(log()).not.toContain('"gap"');

  // While it is open, with nothing unsent: one sentence.
  await rapporteurs('read');
  await page.getByText('You may no longer write here: who may write').waitFor();
  await look(page, 'right-ended');
  await rapporteurs('suggest');
  await page.getByText('You can still comment and propose other words.').waitFor();
  await rapporteurs('edit');
  await until('the editor again', async () => (await page.getByText('You may no longer').count()) === 0);
  await writeAtEnd(page, '\nAnd at the end.');
  await console.page.getByText('And at the end.').waitFor();
  await laptop.close();
  await console.close();
});
