import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeElectron } from '../../helpers/electron/fake-electron.ts';
import { display } from '../../helpers/electron/fake-screen.ts';
import { ORIGIN, RunningShell, settled } from '../../helpers/electron/running-shell.ts';

let shell: RunningShell;
beforeEach(() => {
  shell = new RunningShell();
});
afterEach(() => shell.remove());

describe('crashes', () => {
  test('a page that crashes is loaded again without its used token, three times a minute', async () => {
    await shell.startReady();
    for (let crash = 0; crash < 3; crash++) shell.page.crash();
    expect(shell.console.loaded.slice(1)).toEqual(Array(3).fill(`${ORIGIN}/console`));
    shell.page.crash('clean-exit');
    expect(shell.electron.asked).toEqual([]);
    shell.electron.answers = [0];
    shell.page.crash();
    await settled();
    expect(shell.electron.asked).toHaveLength(1);
    expect(shell.console.loaded).toHaveLength(5);
    shell.time += 61_000;
    shell.page.crash();
    expect(shell.console.loaded).toHaveLength(6);
    expect(shell.electron.asked).toHaveLength(1);
  });

  test('a host that crashes is started again on the file that it had open', async () => {
    await shell.startReady();
    shell.host.says({ type: 'event', event: { type: 'file-opened', path: '/a/one.baraza' } });
    shell.host.exit(139);
    expect(shell.electron.hosts).toHaveLength(2);
    expect(shell.host.told[0]).toMatchObject({ type: 'start', options: { file: '/a/one.baraza' } });
    expect(shell.electron.asked[0]?.message).toContain('started again');
    shell.hostReady('http://127.0.0.1:5555');
    expect(shell.console.loaded.at(-1)).toBe('http://127.0.0.1:5555/console?token=one-time');
    expect(shell.page.navigates(`${ORIGIN}/console`)).toBe(false);
  });

  test('a host that crashes a fourth time within a minute is left until it is asked for', async () => {
    await shell.startReady();
    for (let crash = 0; crash < 4; crash++) shell.host.exit(139);
    expect(shell.electron.hosts).toHaveLength(4);
    await settled();
    expect(shell.electron.asked.at(-1)?.message).toContain('several times within a minute');
    // The default answer closes.
    expect(shell.electron.app.ended).toBe(true);
  });
});

describe('power', () => {
  test('displays stay awake while a meeting runs', async () => {
    await shell.startReady();
    expect(shell.electron.keptAwake).toBe(false);
    shell.meetingRuns();
    shell.meetingRuns();
    expect(shell.electron.keptAwake).toBe(true);
    shell.meetingRuns(false);
    expect(shell.electron.keptAwake).toBe(false);
  });

  test('after sleep the host looks for its addresses again', async () => {
    await shell.startReady();
    shell.electron.powerMonitor.fire('resume');
    expect(shell.host.told.at(-1)?.type).toBe('network-changed');
  });
});

describe('closing', () => {
  test('lets the host close its file first', async () => {
    await shell.startReady();
    shell.host.obedient = false;
    shell.console.close();
    await settled();
    expect(shell.host.told.at(-1)?.type).toBe('stop');
    expect(shell.electron.app.ended).toBe(false);
    shell.host.exit(0);
    await settled();
    expect(shell.electron.app.ended).toBe(true);
  });

  test('asks while a meeting runs, and stays unless told', async () => {
    await shell.startReady();
    shell.meetingRuns();
    shell.electron.app.quit();
    await settled();
    expect(shell.electron.asked[0]?.message).toBe('A meeting is running. Close Baraza?');
    expect(shell.console.destroyed).toBe(false);
    shell.electron.answers = [0];
    shell.console.close();
    shell.console.close();
    expect(shell.electron.asked).toHaveLength(2);
    await settled();
    expect(shell.electron.app.ended).toBe(true);
    expect(shell.electron.keptAwake).toBe(false);
  });

  test('keeps the window’s place for the next start, if that place still exists', async () => {
    await shell.startReady();
    shell.console.bounds = { x: 200, y: 100, width: 1000, height: 700 };
    shell.console.maximized = true;
    shell.console.close();
    await settled();
    const next = new FakeElectron(shell.folder);
    await restart(next);
    expect(next.windows[0]?.options).toMatchObject({ x: 200, y: 100, width: 1000, height: 700 });
    expect(next.windows[0]?.maximized).toBe(true);
    const moved = new FakeElectron(shell.folder);
    moved.screen.displays = [display(7, { x: 0, y: 0, width: 1280, height: 720 })];
    writeFileSync(
      join(shell.folder, 'Baraza/window/settings.json'),
      JSON.stringify({ bounds: { x: 3000, y: 0, width: 900, height: 700 } }),
    );
    await restart(moved);
    expect(moved.windows[0]?.options).toMatchObject({ x: 0, y: 0, width: 1280, height: 680 });
  });

  test('damaged settings are passed over', async () => {
    await shell.startReady();
    shell.console.close();
    await settled();
    writeFileSync(join(shell.folder, 'Baraza/window/settings.json'), '{"bounds":');
    const next = new FakeElectron(shell.folder);
    await restart(next);
    expect(next.windows[0]?.options).toMatchObject({ width: 1366, height: 768 });
  });

  async function restart(electron: FakeElectron): Promise<void> {
    const { startShell } = await import('../../../electron/main/shell.ts');
    await startShell(electron, {
      shellFolder: '/app/dist/shell',
      pages: '/app/dist/renderer',
      argv: ['baraza'],
      folder: '/',
      platform: 'linux',
      env: {},
      now: () => 0,
      log: () => undefined,
    });
  }
});

describe('appearance', () => {
  test('follows the choice in the menu and remembers it', async () => {
    await shell.startReady();
    shell.electron.menuEntry('Dark').click?.();
    expect(shell.electron.nativeTheme.themeSource).toBe('dark');
    expect(shell.electron.menuEntry('Dark').checked).toBe(true);
    const kept = readFileSync(join(shell.folder, 'Baraza/window/settings.json'), 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ appearance: 'dark' });
  });

  test('a dark system gets a dark window from the first moment', async () => {
    await shell.start({ prepare: ({ nativeTheme }) => void (nativeTheme.shouldUseDarkColors = true) });
    expect(shell.console.options.backgroundColor).toBe('#141917');
  });
});

describe('PDF', () => {
  const print = (path: string): Promise<unknown> =>
    shell.electron.invoke(shell.page, 'shell:print-pdf', { path, suggestedName: 'Report: "final"?' });

  test('is written tagged, on A4, by a hidden window with the console’s cookie', async () => {
    await shell.startReady();
    shell.electron.chosenPlace = join(shell.folder, 'report.pdf');
    expect(await print('/export/report.html')).toEqual({ ok: true, file: shell.electron.chosenPlace });
    const [console, printing] = shell.electron.windows;
    expect(printing?.loaded).toEqual([`${ORIGIN}/export/report.html`]);
    expect(printing?.visible).toBe(false);
    expect(printing?.destroyed).toBe(true);
    expect(printing?.options.webPreferences.partition).toBe(console?.options.webPreferences.partition);
    expect(printing?.webContents.printed).toEqual([
      { pageSize: 'A4', printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
    ]);
    expect(readFileSync(shell.electron.chosenPlace, 'latin1')).toMatch(/^%PDF/);
  });

  test.each(['//example.org/', 'https://example.org/', '/\\example.org', 'export'])(
    'of %s is refused before anything is asked',
    async (path) => {
      await shell.startReady();
      expect(await print(path)).toEqual({ ok: false, reason: 'bad-request' });
      expect(shell.electron.windows).toHaveLength(1);
    },
  );

  test('cancelled or not writable is said, and nothing is left', async () => {
    await shell.startReady();
    expect(await print('/export/report.html')).toEqual({ ok: false, reason: 'cancelled' });
    shell.electron.chosenPlace = join(shell.folder, 'missing', 'report.pdf');
    expect(await print('/export/report.html')).toEqual({ ok: false, reason: 'not-written' });
    expect(existsSync(shell.electron.chosenPlace)).toBe(false);
  });
});

test('newer versions are spoken of only when asked for', async () => {
  await shell.startReady();
  expect(shell.electron.asked).toEqual([]);
  shell.electron.menuEntry('Newer versions…').click?.();
  expect(shell.electron.asked[0]?.message).toBe('This is Baraza 9.8.7.');
});
