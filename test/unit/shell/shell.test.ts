import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SHELL_REQUESTS } from '../../../shared/contract/shell.ts';
import { display } from '../../helpers/electron/fake-screen.ts';
import { ORIGIN, RunningShell, settled } from '../../helpers/electron/running-shell.ts';

let shell: RunningShell;
beforeEach(() => {
  shell = new RunningShell();
});
afterEach(() => shell.remove());

const types = (): string[] => shell.host.told.map(({ type }) => type);

describe('starting', () => {
  test('shows the console when its first page is there, and answers every channel', async () => {
    await shell.start();
    expect(shell.console.visible).toBe(false);
    shell.hostReady();
    expect(shell.console.loaded).toEqual([`${ORIGIN}/console?token=one-time`]);
    expect(shell.console.visible).toBe(true);
    expect(shell.electron.channels.toSorted()).toEqual([...SHELL_REQUESTS].toSorted());
    expect(shell.host.told[0]).toEqual({
      type: 'start',
      options: { appData: join(shell.folder, 'Baraza'), pages: '/app/dist/renderer' },
    });
  });

  test('the host keeps its memory small', async () => {
    await shell.start();
    expect(shell.host.execArgv).toEqual(['--js-flags=--max-semi-space-size=8 --heap-growing-percent=20']);
  });

  test('a second instance leaves at once', async () => {
    await shell.start({ prepare: ({ app }) => void (app.isFirst = false) });
    expect(shell.electron.app.ended).toBe(true);
    expect(shell.electron.windows).toHaveLength(0);
    expect(shell.electron.hosts).toHaveLength(0);
  });

  test('a host that cannot start says why and can be tried again', async () => {
    await shell.start({ prepare: (electron) => void (electron.answers = [0]) });
    shell.host.says({ type: 'failed', say: 'notes.baraza is open on another computer.' });
    shell.host.exit(1);
    await settled();
    expect(shell.electron.asked[0]?.message).toBe('notes.baraza is open on another computer.');
    expect(shell.console.visible).toBe(true);
    expect(shell.electron.hosts).toHaveLength(2);
    shell.hostReady();
    expect(shell.console.loaded).toHaveLength(1);
  });
});

describe('files and links', () => {
  test('a file of the command line goes to the host with its start', async () => {
    await shell.start({ argv: ['/app/dist/shell/main.js', 'notes.baraza'] });
    expect(shell.host.told[0]).toMatchObject({ options: { file: join(shell.folder, 'notes.baraza') } });
  });

  test('a file that is opened before the host is ready waits for it', async () => {
    await shell.start();
    expect(shell.electron.app.firePreventable('open-file', {}, '/home/a/b.baraza')).toBe(true);
    expect(types()).toEqual(['start']);
    shell.hostReady();
    expect(shell.host.told[1]).toEqual({ type: 'open', path: '/home/a/b.baraza' });
  });

  test('a second start brings the window up and hands its file over', async () => {
    await shell.startReady();
    shell.console.minimized = true;
    shell.electron.app.firePreventable('second-instance', {}, ['baraza', '--x', 'c.baraza'], '/home/a');
    expect(shell.host.told.at(-1)).toEqual({ type: 'open', path: '/home/a/c.baraza' });
    expect(shell.console.minimized).toBe(false);
    expect(shell.console.focused).toBe(1);
  });

  test('a file that cannot be opened is said in one sentence', async () => {
    await shell.startReady();
    shell.host.says({ type: 'open-failed', path: '/x', say: 'This file is damaged.' });
    expect(shell.electron.asked[0]?.message).toBe('This file is damaged.');
  });

  test('a join link is asked about, once at a time, before anything opens', async () => {
    await shell.startReady();
    shell.electron.app.firePreventable('open-url', {}, 'baraza://join/abc234');
    shell.electron.app.firePreventable('open-url', {}, 'baraza://join/ABC999');
    await settled();
    expect(shell.electron.asked.map(({ message }) => message)).toEqual([
      'Join the meeting with the code ABC234?',
    ]);
    expect(shell.electron.windows).toHaveLength(1);
    shell.electron.answers = [0];
    shell.electron.app.firePreventable('second-instance', {}, ['baraza', 'baraza://join/abc234'], '/');
    await settled();
    const [, joining] = shell.electron.windows;
    expect(joining?.loaded).toEqual([`${ORIGIN}/j/ABC234`]);
    expect(joining?.options.webPreferences).not.toHaveProperty('preload');
  });

  test('a link of another form is passed over', async () => {
    await shell.startReady();
    for (const link of ['baraza://join/ABC2345', 'baraza://join/ABC234?at=evil', 'baraza://open/ABC234']) {
      shell.electron.app.firePreventable('open-url', {}, link);
    }
    await settled();
    expect(shell.electron.asked).toEqual([]);
  });

  test('files that were opened stand in the menu, latest first, and can be forgotten', async () => {
    await shell.startReady();
    for (const path of ['/a/one.baraza', '/a/two.baraza', '/a/one.baraza']) {
      shell.host.says({ type: 'event', event: { type: 'file-opened', path } });
    }
    const labels = (): (string | undefined)[] =>
      shell.electron.menuEntry('Open recent').submenu?.map(({ label }) => label) ?? [];
    expect(labels().slice(0, 2)).toEqual(['one.baraza', 'two.baraza']);
    shell.electron.menuEntry('two.baraza').click?.();
    expect(shell.host.told.at(-1)).toEqual({ type: 'open', path: '/a/two.baraza' });
    shell.electron.menuEntry('Clear this list').click?.();
    expect(labels()).not.toContain('one.baraza');
    expect(shell.electron.menuEntry('Open recent').enabled).toBe(false);
  });

  test('Open… hands the chosen file to the host', async () => {
    await shell.startReady();
    expect(await shell.electron.invoke(shell.page, 'shell:open-file', null)).toEqual({ opened: false });
    shell.electron.chosenFile = '/a/three.baraza';
    expect(await shell.electron.invoke(shell.page, 'shell:open-file', null)).toEqual({ opened: true });
    expect(shell.host.told.at(-1)).toEqual({ type: 'open', path: '/a/three.baraza' });
  });
});

describe('the projector', () => {
  const beamer = display(2, { x: 1440, y: 0, width: 1920, height: 1080 });
  const project = (wanted: 'show' | 'hide'): Promise<unknown> =>
    shell.electron.invoke(shell.page, 'shell:projector', wanted);

  test('is never shown on the only display', async () => {
    await shell.startReady();
    expect(await project('show')).toBe('no-second-display');
    expect(shell.screens).toEqual([]);
    shell.electron.screen.plugIn(beamer);
    expect(shell.screens).toEqual([]);
    expect(shell.notices('shell:state-changed').at(-1)).toMatchObject({
      displays: 2,
      projector: 'available',
    });
  });

  test('fills the second display, is pulled back when that goes, and returns with it', async () => {
    await shell.startReady();
    shell.electron.screen.plugIn(beamer);
    expect(await project('show')).toBe('shown');
    expect(shell.screens.map(({ options, loaded }) => [options.x, options.width, loaded])).toEqual([
      [1440, 1920, [`${ORIGIN}/screen`]],
    ]);
    shell.electron.screen.pullOut(2);
    expect(shell.screens).toEqual([]);
    expect(shell.notices('shell:state-changed').at(-1)).toMatchObject({ projector: 'no-second-display' });
    shell.electron.screen.plugIn(beamer);
    expect(shell.screens).toHaveLength(1);
    expect(await project('hide')).toBe('available');
    shell.electron.screen.pullOut(2);
    shell.electron.screen.plugIn(beamer);
    expect(shell.screens).toEqual([]);
  });

  test('follows a change of resolution', async () => {
    await shell.startReady();
    shell.electron.screen.plugIn(beamer);
    await project('show');
    const small = display(2, { x: 1440, y: 0, width: 1024, height: 768 });
    shell.electron.screen.firePreventable('display-metrics-changed', {}, small);
    expect(shell.screens[0]?.bounds).toEqual(small.bounds);
  });

  test('closed by hand it stays away', async () => {
    await shell.startReady();
    shell.electron.screen.plugIn(beamer);
    await project('show');
    shell.screens[0]?.close();
    shell.electron.screen.pullOut(2);
    shell.electron.screen.plugIn(beamer);
    expect(shell.screens).toEqual([]);
  });

  test('takes the display where the console is not', async () => {
    await shell.startReady({ prepare: ({ screen }) => void screen.displays.push(beamer) });
    shell.console.bounds = { x: 1500, y: 100, width: 1366, height: 768 };
    await project('show');
    expect(shell.screens[0]?.options.x).toBe(0);
  });
});
