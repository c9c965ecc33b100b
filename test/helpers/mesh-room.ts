import { execFile } from 'node:child_process';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createHost } from '../../electron/host/index.ts';
import { newConsultation } from '../../electron/host/files/actions.ts';
import type { SessionState } from '../../renderer/client/coedit/session.ts';
import { type Participant, join } from './client.ts';
import type { CoeditPage } from './coedit-pages/phone/page.ts';
import { freePort } from './free-port.ts';
import { type HostProcess, startHostProcess } from './host-process.ts';
import { ownAddress, watchNetwork } from './network.ts';
import { addPeople } from './room.ts';
import { smallPages } from './small-pages.ts';
import { until } from './until.ts';

/** One person's browser at the room's address, with a document open in a page of its own. */
export type Editor = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seat: string;
  /** What the pages of this browser asked for outside this machine; must stay empty. */
  readonly outside: readonly string[];
  write(text: string): Promise<void>;
  text(): Promise<string>;
  state(): Promise<SessionState>;
  savedWhere(): Promise<readonly SessionState['saved'][]>;
  mark(word: string): Promise<void>;
  marks(): Promise<readonly string[]>;
  /** Messages that this page sent straight to others, since the last call. */
  sent(): Promise<number>;
  /** Opens the document in another page of the same browser. */
  again(): Promise<Editor>;
  close(): Promise<void>;
};

/** A host in a process that can be killed, a document that all may edit, and people with browsers. */
export type MeshRoom = {
  readonly document: string;
  readonly file: string;
  readonly people: readonly { readonly seat: string; readonly code: string }[];
  console(): Participant<'console'>;
  /** Opens the document in a browser of its own. `before`: runs in each of its pages first. */
  editor(at: number, before?: () => void): Promise<Editor>;
  kill(): Promise<void>;
  /** The computer sleeps: lines stay open, and nothing is answered. */
  sleep(): void;
  wake(): void;
  /** Starts the host again, on the same file or on another. */
  start(file?: string): Promise<void>;
  /** Copies the file of a host that was killed, as for a rehearsal: the same documents in another file. */
  copy(): string;
};

/** Builds the page of these tests into a folder, as phones get theirs. */
export async function buildCoeditPages(folder: string): Promise<string> {
  const pages = smallPages(folder);
  const program = fileURLToPath(new URL('../../build/vite/gallery.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [program, 'coedit', pages], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return pages;
}

const everybodyEdits = {
  team: 'edit',
  rapporteurs: 'edit',
  table: 'edit',
  participants: 'edit',
  observers: 'read',
};

export async function openMeshRoom(
  browser: Browser,
  folder: string,
  pages: string,
  count: number,
): Promise<MeshRoom> {
  const address = ownAddress();
  if (address === undefined) throw new Error('this machine has no address on a network');
  const file = joinPath(folder, 'water.baraza');
  const lanPort = await freePort();
  const options = { appData: joinPath(folder, 'app'), pages, lanPort };
  const made = await createHost(options);
  await newConsultation(made.session, file, { title: 'Water' });
  await made.close();

  let host: HostProcess | null = null;
  let console: Participant<'console'> | null = null;
  const origin = `http://${address}:${lanPort}`;
  const start = async (opened = file): Promise<void> => {
    host = await startHostProcess({ ...options, file: opened });
    const url = new URL(host.consoleUrl);
    console = await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
  };
  const theConsole = (): Participant<'console'> => {
    if (console === null) throw new Error('the host is not there');
    return console;
  };
  await start();
  await theConsole().done('room.open');
  await until('the room to be open', () => theConsole().common().live.joinUrl !== null);
  const people = await addPeople({ console: theConsole() }, count);
  const meeting = await theConsole().made('meeting.add', { label: 'Day one' }, 'meeting');
  const step = await theConsole().made('step.add', { meeting, title: 'Discuss', kind: 'talk' }, 'step');
  const document = await theConsole().made('document.open', { kind: 'notes', step }, 'document');
  await theConsole().done('document.rights', { document, rights: everybodyEdits });

  const openIn = async (context: BrowserContext, seat: string): Promise<Editor> => {
    const outside = watchNetwork(context);
    const page = await context.newPage();
    await page.goto(origin);
    await page.waitForFunction(() => Reflect.get(window, 'page') !== undefined);
    await page.evaluate(([id, who]) => (Reflect.get(window, 'page') as CoeditPage).open(id, who), [
      document,
      seat,
    ] as const);
    const call = <Answer>(work: (on: CoeditPage, word: string) => Answer, word = ''): Promise<Answer> =>
      page.evaluate<Answer>(`(${work.toString()})(window.page, ${JSON.stringify(word)})`);
    const editor: Editor = {
      page,
      context,
      seat,
      outside,
      write: (text) => call((on, word) => on.write(word), text),
      text: () => call((on) => on.text()),
      state: () => call((on) => on.state()),
      savedWhere: () => call((on) => on.savedWhere()),
      mark: (word) => call((on, given) => on.mark(given), word),
      marks: () => call((on) => on.marks()),
      sent: () => page.evaluate<number>('window.takeSent()'),
      again: () => openIn(context, seat),
      close: () => page.close(),
    };
    await until('the document, or why it is not there', async () => {
      const { online, problem } = await editor.state();
      return online || problem !== null;
    });
    return editor;
  };

  const signal = (name: NodeJS.Signals): void => {
    if (host !== null) process.kill(host.pid, name);
  };
  const room: MeshRoom = {
    document,
    file,
    people,
    console: theConsole,
    editor: async (at, before = () => undefined) => {
      const person = people[at];
      if (person === undefined) throw new Error(`nobody has number ${at}`);
      const phone = await join({ origin, surface: 'phone' });
      await phone.done('seat.take', { code: person.code });
      await phone.leave();
      const context = await browser.newContext();
      onTestFinished(() => context.close());
      await context.addInitScript(countSent);
      await context.addInitScript(before);
      await context.addCookies(
        phone.cookies.split('; ').map((pair) => {
          const [name = '', value = ''] = pair.split('=', 2);
          return { name, value, domain: address, path: '/' };
        }),
      );
      return openIn(context, person.seat);
    },
    kill: async () => {
      host?.kill();
      await host?.ended();
      host = null;
      console = null;
    },
    sleep: () => signal('SIGSTOP'),
    wake: () => signal('SIGCONT'),
    copy: () => {
      const path = joinPath(folder, 'copy.baraza');
      const source = new Database(file);
      source.exec(`VACUUM INTO '${path}'`);
      source.close();
      const copy = new Database(path);
      copy.prepare(`UPDATE meta SET value = 'COPY000000000000' WHERE name = 'file'`).run();
      copy.close();
      return path;
    },
    start,
  };
  return room;
}

/** Counts in the page what goes from page to page. */
function countSent(): void {
  let sent = 0;
  // oxlint-disable-next-line typescript/unbound-method -- called with its channel below
  const { send } = RTCDataChannel.prototype;
  RTCDataChannel.prototype.send = function counted(this: RTCDataChannel, data: never) {
    sent += 1;
    send.call(this, data);
  };
  Reflect.set(window, 'takeSent', () => {
    const count = sent;
    sent = 0;
    return count;
  });
}
