import { setTimeout as pause } from 'node:timers/promises';
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

async function everybodyHas(editors: readonly Editor[], words: readonly string[]): Promise<void> {
  for (const editor of editors) {
    await until(`all words with ${editor.seat}`, async () => {
      const text = await editor.text();
      return words.every((word) => text.includes(word));
    });
  }
}

async function all(editors: readonly Editor[], what: string, is: (editor: Editor) => Promise<boolean>) {
  for (const editor of editors) await until(`${what} with ${editor.seat}`, () => is(editor));
}

it('[CN7] six pages go on without the host, and it has everything when it is back', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 6);
  const editors = await Promise.all([0, 1, 2, 3, 4, 5].map((at) => room.editor(at)));
  const [first] = editors as [Editor];
  await first.write('Before.');
  await everybodyHas(editors, ['Before.']);
  await all(editors, 'five others', async (editor) => (await editor.state()).peers === 5);
  await all(editors, 'all saved', async (editor) => (await editor.state()).saved === 'saved');

  // Silent while the host is there.
  await Promise.all(editors.map((editor) => editor.sent()));
  for (const [at, editor] of editors.entries()) await editor.write(`Over the host ${at}.`);
  await everybodyHas(
    editors,
    editors.map((_, at) => `Over the host ${at}.`),
  );
  await all(editors, 'all saved', async (editor) => (await editor.state()).saved === 'saved');
  expect(await Promise.all(editors.map((editor) => editor.sent()))).toEqual([0, 0, 0, 0, 0, 0]);

  // Killed in mid-burst.
  const burst = editors.map(async (editor, at) => {
    for (let word = 0; word < 10; word += 1) await editor.write(`Burst ${at}-${word}.`);
  });
  await room.kill();
  await Promise.all(burst);
  await all(editors, 'no host', async (editor) => !(await editor.state()).online);
  const killedAt = performance.now();
  for (const [at, editor] of editors.entries()) await editor.write(`Without the host ${at}.`);
  const words = editors.flatMap((_, at) => [
    `Without the host ${at}.`,
    ...Array.from({ length: 10 }, (_, word) => `Burst ${at}-${word}.`),
  ]);
  await everybodyHas(editors, words);
  console.log('through the mesh after', performance.now() - killedAt);
  await all(editors, 'shared', async (editor) => (await editor.state()).saved === 'shared');
  console.log('shared after', performance.now() - killedAt, await Promise.all(editors.map((e) => e.sent())));

  await room.start();
  const startedAt = performance.now();
  await all(editors, 'all saved', async (editor) => (await editor.state()).saved === 'saved');
  console.log('saved after', performance.now() - startedAt);
  await everybodyHas(editors, words);
  await pause(1);
  for (const editor of editors) expect(editor.outside).toEqual([]);
});
