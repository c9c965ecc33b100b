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

async function all(
  editors: readonly Editor[],
  what: string,
  is: (editor: Editor) => Promise<boolean>,
): Promise<void> {
  await Promise.all(editors.map((editor) => until(`${what} with ${editor.seat}`, () => is(editor))));
}

async function allHave(editors: readonly Editor[], words: readonly string[]): Promise<void> {
  await all(editors, 'all words', async (editor) => {
    const text = await editor.text();
    return words.every((word) => text.includes(word));
  });
}

async function allSaved(editors: readonly Editor[]): Promise<void> {
  await all(editors, 'everything saved', async (editor) => (await editor.state()).saved === 'saved');
}

it(
  '[CN7] [CN10] six pages go on for a minute without the host, and it has everything when it is back',
  { timeout: 400_000 },
  async () => {
    const room = await openMeshRoom(browser, tempFolder(), pages, 6);
    const editors = await Promise.all([0, 1, 2, 3, 4, 5].map((at) => room.editor(at)));
    const names = editors.map((_, at) => `person ${at}`);
    const write = (says: (at: number) => string): Promise<unknown> =>
      Promise.all(editors.map((editor, at) => editor.write(says(at))));
    const sent = (): Promise<readonly number[]> => Promise.all(editors.map((editor) => editor.sent()));
    const everybodySeesEverybody = (): Promise<void> =>
      all(editors, 'the five others', async (editor) => {
        const others = names.filter((name) => name !== `person ${editors.indexOf(editor)}`);
        return (await editor.marks()).join() === others.join();
      });
    await all(editors, 'five others in reach', async (editor) => (await editor.state()).peers === 5);

    // Silent while the host is there.
    await sent();
    for (let round = 0; round < 5; round += 1) await write((at) => `Over the host ${at}-${round}.`);
    await Promise.all(editors.map((editor, at) => editor.mark(`person ${at}`)));
    await allHave(
      editors,
      editors.map((_, at) => `Over the host ${at}-4.`),
    );
    await everybodySeesEverybody();
    await allSaved(editors);
    expect(await sent()).toEqual([0, 0, 0, 0, 0, 0]);

    // Killed in mid-burst.
    const burst = editors.map(async (editor, at) => {
      for (let word = 0; word < 10; word += 1) await editor.write(`Burst ${at}-${word}.`);
    });
    await room.kill();
    const killedAt = performance.now();
    await Promise.all(burst);
    await allHave(
      editors,
      editors.flatMap((_, at) => Array.from({ length: 10 }, (_word, word) => `Burst ${at}-${word}.`)),
    );
    let rounds = 0;
    for (; performance.now() - killedAt < 60_000; rounds += 1) {
      const round = rounds;
      await write((at) => `Alone ${at}-${round}.`);
      await allHave(
        editors,
        editors.map((_, at) => `Alone ${at}-${round}.`),
      );
      await all(editors, 'shared', async (editor) => (await editor.state()).saved === 'shared');
      await until('four more seconds to pass', () => performance.now() - killedAt > 4000 * (round + 1));
    }
    expect(rounds).toBeGreaterThan(9);
    for (const count of await sent()) expect(count).toBeGreaterThan(0);
    // Also those whose page said nothing of itself for a minute.
    await everybodySeesEverybody();

    await room.start();
    await allSaved(editors);
    await all(editors, 'five others in reach', async (editor) => (await editor.state()).peers === 5);
    await everybodySeesEverybody();
    await sent();
    await write((at) => `Back ${at}.`);
    const last = editors.map((_, at) => `Back ${at}.`);
    await allHave(editors, last);
    await allSaved(editors);
    expect(await sent(), 'silent again').toEqual([0, 0, 0, 0, 0, 0]);

    // What a page finds that comes only now is what the file holds.
    const [text] = await Promise.all(editors.map((editor) => editor.text()));
    await room.kill();
    await room.start();
    const late = await room.editor(0);
    await until('all of it from the file', async () => (await late.text()) === text);
    const lines = text?.split('\n') ?? [];
    expect(new Set(lines).size, 'each once').toBe(lines.length);
    expect(lines).toHaveLength(6 * (5 + 10 + rounds + 1));
    for (const editor of editors) expect(editor.outside).toEqual([]);
  },
);

it('[CN4] [CN7] who loses the right to edit is reached by nobody any more, and the others go on', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 3);
  const [one, two, loser] = (await Promise.all([0, 1, 2].map((at) => room.editor(at)))) as [
    Editor,
    Editor,
    Editor,
  ];
  await all([one, two, loser], 'two others', async (editor) => (await editor.state()).peers === 2);
  await room.console().done('seat.edit', { seat: loser.seat, role: 'observer' });
  await until('the right to be gone', async () => (await loser.state()).right === 'read');
  await all([one, two], 'one other', async (editor) => (await editor.state()).peers === 1);
  expect((await loser.state()).peers).toBe(0);
  await room.kill();
  await all([one, two], 'no host', async (editor) => !(await editor.state()).online);
  await loser.write('Smuggled in.');
  await one.write('Still here.');
  await allHave([two], ['Still here.']);
  await until('shared', async () => (await one.state()).saved === 'shared');
  await room.start();
  await allSaved([one, two]);
  await until('the loser to hear of it', async () => (await loser.text()).includes('Still here.'));
  expect(await two.text()).not.toContain('Smuggled');
  expect(await loser.state()).toMatchObject({
    saved: 'device',
    problem: 'You can no longer edit here. What you wrote last stays on this device.',
  });
});
