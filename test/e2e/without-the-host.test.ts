import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { type Editor, buildCoeditPages, openMeshRoom } from '../helpers/mesh-room.ts';
import { tempFolder } from '../helpers/temp.ts';
import { until } from '../helpers/until.ts';

let browser: Browser;
let pages: string;

beforeAll(async () => {
  browser = await openBrowser();
  pages = await buildCoeditPages(tempFolder(afterAll));
});
afterAll(async () => {
  await browser.close();
});

const saved = (editor: Editor): Promise<unknown> =>
  until('everything saved', async () => (await editor.state()).saved === 'saved');
const has = (editor: Editor, words: string): Promise<unknown> =>
  until(words, async () => (await editor.text()).includes(words));
const alone = (editor: Editor): Promise<unknown> =>
  until('no host', async () => !(await editor.state()).online);

it('[CN1] [CN2] what one wrote alone says that it is here only, outlives the page, and is merged', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const one = await room.editor(0);
  await one.write('With the host.');
  await saved(one);
  expect((await one.savedWhere()).at(-1)).toBe('saved');
  await room.kill();
  await alone(one);
  expect((await one.state()).saved, 'nothing was written since').toBe('saved');
  await one.write('Without the host.');
  expect(await one.state()).toMatchObject({ saved: 'device', loaded: true, problem: null, peers: 0 });
  await one.close();

  await room.start();
  const other = await room.editor(1);
  await other.write('Meanwhile.');
  await saved(other);
  expect(await other.text()).not.toContain('Without the host.');
  const again = await one.again();
  await has(again, 'Without the host.');
  await has(again, 'Meanwhile.');
  await saved(again);
  await has(other, 'Without the host.');
  const places = await again.savedWhere();
  expect(places.at(-1)).toBe('saved');
  expect(places.indexOf('saved'), 'not before it was sent').toBe(places.length - 1);
});

it('[CN8] two pages of one person go on together, and neither counts as somebody else', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const one = await room.editor(0);
  const two = await one.again();
  await one.write('First.');
  await has(two, 'First.');
  await Promise.all([saved(one), saved(two)]);
  const burst = Promise.all(
    [one, two].map(async (page, at) => {
      for (let word = 0; word < 10; word += 1) await page.write(`Burst ${at}-${word}.`);
    }),
  );
  await room.kill();
  await burst;
  await Promise.all([alone(one), alone(two)]);
  await one.write('From the one.');
  await two.write('From the other.');
  for (const words of ['Burst 0-9.', 'Burst 1-9.', 'From the one.', 'From the other.']) {
    await Promise.all([has(one, words), has(two, words)]);
  }
  await until('the same text', async () => (await one.text()) === (await two.text()));
  for (const page of [one, two]) expect(await page.state()).toMatchObject({ saved: 'device', peers: 0 });
  await one.close();
  await room.start();
  await saved(two);
  const again = await one.again();
  await has(again, 'From the one.');
  await saved(again);
  const lines = (await two.text()).split('\n');
  expect(lines).toHaveLength(23);
  expect(new Set(lines).size, 'each once').toBe(23);
});

it('[CN3] what was not sent when the right ended stays on the device, and is named', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const one = await room.editor(0);
  await one.write('Sent.');
  await saved(one);
  await one.context.setOffline(true);
  await room.kill();
  await alone(one);
  await one.write('Not sent.');
  await room.start();
  await room.console().done('seat.edit', { seat: one.seat, role: 'observer' });
  await one.context.setOffline(false);
  const says = 'You can no longer edit here. What you wrote last stays on this device.';
  await until('it to be said', async () => (await one.state()).problem === says);
  expect(await one.state()).toMatchObject({ right: 'read', saved: 'device' });
  const reader = await one.again();
  await has(reader, 'Not sent.');
  await until('it to be said again', async () => (await reader.state()).problem === says);
  const other = await room.editor(1);
  expect(await other.text()).toBe('Sent.');

  // The right comes back, and with it what was written.
  await room.console().done('seat.edit', { seat: one.seat, role: 'participant' });
  await until('the right', async () => (await reader.state()).right === 'edit');
  await reader.write('More.');
  await has(other, 'Not sent.');
  await saved(reader);
  expect((await reader.state()).problem).toBeNull();
});

it('[CN3] a device keeps no copy of what it may not see any more', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const one = await room.editor(0);
  const kept = (): Promise<readonly string[]> =>
    one.page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name));
  await one.write('For now.');
  await saved(one);
  await until('a copy', async () => (await kept()).length === 1);
  const { document } = room;
  const shut = { team: 'edit', rapporteurs: 'edit', table: 'none', participants: 'none', observers: 'none' };
  await room.console().done('document.rights', { document, rights: shut });
  await until('the copy to be gone', async () => (await kept()).length === 0);
  expect(await one.state()).toMatchObject({ right: 'read', online: false });
  expect((await one.state()).problem).toMatch(/not open to you/u);
  await room.console().done('document.rights', { document, rights: { ...shut, participants: 'edit' } });
  await until('it to be open again', async () => (await one.state()).right === 'edit');
  expect((await one.state()).problem).toBeNull();
  await one.write('Again.');
  await saved(one);
  await until('a copy', async () => (await kept()).length === 1);
});

it('[CN2] a browser that keeps nothing says so while something is on its page only', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 1);
  const one = await room.editor(0, () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await one.write('With the host.');
  await saved(one);
  expect((await one.state()).problem).toBeNull();
  await room.kill();
  await alone(one);
  await one.write('Here only.');
  expect((await one.state()).problem).toMatch(/keeps nothing/u);
  await room.start();
  await saved(one);
  expect((await one.state()).problem).toBeNull();
});

it('[CN10] who comes back after a broken line sees the others at once, and is seen', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const [one, two] = await Promise.all([room.editor(0), room.editor(1)]);
  await one.mark('one');
  await two.mark('two');
  const bothSeen = (): Promise<unknown> =>
    Promise.all([
      until('two to be seen', async () => (await one.marks()).join() === 'two', { within: 8000 }),
      until('one to be seen', async () => (await two.marks()).join() === 'one', { within: 8000 }),
    ]);
  await bothSeen();
  await room.kill();
  await Promise.all([alone(one), alone(two)]);
  await room.start();
  await Promise.all([one, two].map((editor) => until('the host', async () => (await editor.state()).online)));
  await bothSeen();
});

it('[CN9] what was written for one file never gets into its copy, nor back', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const one = await room.editor(0);
  await one.write('In both.');
  await saved(one);
  await room.kill();
  await alone(one);
  const copy = room.copy();
  await one.write('For the real one.');
  await room.start(copy);
  const elsewhere = async (editor: Editor): Promise<unknown> =>
    until('another consultation', async () => /another consult/u.test((await editor.state()).problem ?? ''));
  await elsewhere(one);
  const rehearsing = await one.again();
  expect(await rehearsing.text()).toBe('In both.');
  await rehearsing.write('Tried out.');
  await saved(rehearsing);
  await room.kill();
  await alone(rehearsing);
  await rehearsing.write('Tried out alone.');

  await room.start();
  await elsewhere(rehearsing);
  const back = await one.again();
  await has(back, 'For the real one.');
  await saved(back);
  const other = await room.editor(1);
  expect(await other.text()).toBe('In both.\nFor the real one.');
});

it('[CN1] [CN13] while the host’s computer sleeps nothing is called saved, and all of it is once it is awake', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const [one, two] = await Promise.all([room.editor(0), room.editor(1)]);
  await one.write('Before.');
  await Promise.all([saved(one), has(two, 'Before.')]);
  room.sleep();
  // At once, while the line still looks open, and later.
  await one.write('Into a sleeping line.');
  expect((await one.state()).saved).not.toBe('saved');
  await Promise.all([alone(one), alone(two)]);
  await one.write('From the one.');
  await two.write('From the other.');
  for (const editor of [one, two]) expect((await editor.state()).saved).not.toBe('saved');
  room.wake();
  await Promise.all([saved(one), saved(two)]);
  for (const words of ['Into a sleeping line.', 'From the one.', 'From the other.']) {
    await Promise.all([has(one, words), has(two, words)]);
  }
  const lines = (await two.text()).split('\n');
  expect(lines.toSorted()).toEqual(['Before.', 'From the one.', 'From the other.', 'Into a sleeping line.']);
  await room.kill();
  await room.start();
  const again = await two.again();
  await has(again, 'Into a sleeping line.');
});

it('[CN1] [CN2] [CN10] who leaves for an hour misses nothing and loses nothing, though the host began anew', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const before = await room.editor(0);
  const { clock } = before.context;
  await clock.install();
  const one = await before.again();
  await before.close();
  const two = await room.editor(1);
  await one.mark('one');
  await two.mark('two');
  await one.write('Before.');
  await Promise.all([saved(one), has(two, 'Before.')]);
  await one.context.setOffline(true);
  await alone(one);
  await one.write('On the road.');
  await clock.fastForward('01:00:00');
  for (let word = 0; word < 40; word += 1) await two.write(`Meanwhile ${word}.`);
  await saved(two);
  await until('one to be gone', async () => (await two.marks()).length === 0, { within: 60_000 });
  // Nobody has it open: the host keeps it whole, and begins anew besides.
  await two.close();
  await room.kill();
  await room.start();
  const other = await two.again();
  await other.mark('other');
  await other.write('After the break.');
  await saved(other);
  expect((await one.state()).saved).not.toBe('saved');

  await one.context.setOffline(false);
  await clock.fastForward('00:01:00');
  await Promise.all([has(other, 'On the road.'), has(one, 'After the break.'), has(one, 'Meanwhile 39.')]);
  await saved(one);
  const lines = (await other.text()).split('\n');
  expect(lines).toHaveLength(43);
  expect(new Set(lines).size, 'each once').toBe(43);
  await until('the other to be seen', async () => (await one.marks()).join() === 'other', { within: 20_000 });
  await until('one to be seen', async () => (await other.marks()).join() === 'one', { within: 20_000 });
});
