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

/** Runs in a page: `window.cut` breaks its lines to the host and lets no new one come about. */
function cuttable(): void {
  const sockets = new Set<WebSocket>();
  const Native = window.WebSocket;
  class Cuttable extends Native {
    constructor(url: string | URL) {
      super(Reflect.get(window, 'isCut') === true ? 'ws://127.0.0.1:1' : url);
      sockets.add(this);
    }
  }
  window.WebSocket = Cuttable;
  Reflect.set(window, 'cut', (isCut: boolean) => {
    Reflect.set(window, 'isCut', isCut);
    if (isCut) for (const socket of sockets) socket.close();
  });
}

it('[CN7] a page whose own line broke goes on with the others, who stay with the host', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 4);
  const [cut, two, three] = await Promise.all([room.editor(0, cuttable), room.editor(1), room.editor(2)]);
  await all([cut, two, three], 'two others', async (editor) => (await editor.state()).peers === 2);
  await cut.page.evaluate('window.cut(true)');
  await until('no host', async () => !(await cut.state()).online);
  for (let at = 0; at < 20; at += 1) {
    await Promise.all([cut.write(`Cut off ${at}.`), two.write(`Connected ${at}.`)]);
  }
  await allHave([cut, two, three], ['Cut off 19.', 'Connected 19.']);
  await until('shared', async () => (await cut.state()).saved === 'shared');
  await allSaved([two, three]);
  // Through them the host has it too.
  const late = await room.editor(3);
  await allHave([late], ['Cut off 0.', 'Cut off 19.', 'Connected 19.']);
  await late.close();

  await cut.page.evaluate('window.cut(false)');
  await allSaved([cut]);
  const sentFor = async (words: string): Promise<readonly number[]> => {
    await Promise.all([cut, two, three].map((editor) => editor.sent()));
    await two.write(words);
    await allHave([cut, three], [words]);
    await allSaved([two]);
    return Promise.all([cut, two, three].map((editor) => editor.sent()));
  };
  // The others hear a moment later that the line is back, and stop speaking for it; then they are silent for good.
  let round = 0;
  await until('the others to be silent', async () => {
    const sent = await sentFor(`All again ${(round += 1)}.`);
    return sent.every((count) => count === 0);
  });
  expect(await sentFor('Silent from now on.')).toEqual([0, 0, 0]);
});

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

it('[CN4] nor does a broken line keep anybody in who may not edit any more', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 3);
  const [cut, two, three] = await Promise.all([room.editor(0, cuttable), room.editor(1), room.editor(2)]);
  await all([cut, two, three], 'two others', async (editor) => (await editor.state()).peers === 2);
  await cut.page.evaluate('window.cut(true)');
  await until('no host', async () => !(await cut.state()).online);
  await cut.write('While it was allowed.');
  await allHave([two, three], ['While it was allowed.']);
  await room.console().done('seat.edit', { seat: cut.seat, role: 'observer' });
  await until('nobody to be in its reach', async () => (await cut.state()).peers === 0);
  await all([two, three], 'one other', async (editor) => (await editor.state()).peers === 1);
  await cut.write('Smuggled in.');
  await two.write('Among us.');
  await allHave([three], ['Among us.']);
  await allSaved([two, three]);
  await cut.page.evaluate('window.cut(false)');
  await until('the problem', async () => (await cut.state()).problem !== null);
  expect((await cut.state()).saved).toBe('device');
  for (const editor of [two, three]) expect(await editor.text()).not.toContain('Smuggled');
});

it('[CN7] a document too large for one message between pages goes on among those who have it', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const [one, two] = await Promise.all([room.editor(0), room.editor(1)]);
  expect((await one.state()).heavy).toBe(false);
  for (let at = 0; at < 30; at += 1) await one.write(`${at} ${'A long report. '.repeat(700)}`);
  await allSaved([one]);
  await until('all of it', async () => (await two.text()).length > 300_000);
  await all([one, two], 'the other', async (editor) => (await editor.state()).peers === 1);
  await all([one, two], 'the warning', async (editor) => (await editor.state()).heavy);
  await room.kill();
  await all([one, two], 'no host', async (editor) => !(await editor.state()).online);
  await Promise.all([one.write('One more.'), two.write('And another.')]);
  await allHave([one, two], ['One more.', 'And another.']);
  await all([one, two], 'shared', async (editor) => (await editor.state()).saved === 'shared');
  await room.start();
  await allSaved([one, two]);
});

/** Runs in a page: the first connection that it tries hears no answer, ever. */
function deafAtFirst(): void {
  let made = 0;
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      made += 1;
      if (made === 1) this.setRemoteDescription = () => new Promise<void>(() => undefined);
    }
  };
}

it('[CN7] two pages whose first call to each other failed call again', async () => {
  const room = await openMeshRoom(browser, tempFolder(), pages, 2);
  const one = await room.editor(0, deafAtFirst);
  const two = await room.editor(1);
  await all([one, two], 'the other', async (editor) => (await editor.state()).peers === 1);
});
