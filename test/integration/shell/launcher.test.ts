import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CRASHING_WINDOW,
  GOOD_WINDOW,
  LauncherRoom,
  SILENT_WINDOW,
  startMirror,
} from '../../helpers/launcher-room.ts';
import type { MirrorAnswer } from '../../helpers/launcher-room.ts';

let room: LauncherRoom;
beforeEach(() => {
  room = new LauncherRoom();
});
afterEach(() => room.remove());

const CONSOLE = 'http://127.0.0.1:4/console?token=t';

/** Lines that say why there is no window. */
function reasons(said: string): string[] {
  return said.split('\n').filter((line) => line.includes('opens in your browser instead'));
}

// The fake runtime is a script with a first line that only Unix systems read.
describe.skipIf(process.platform === 'win32')('npm start', () => {
  test('shows the window of an installed runtime and closes it at Ctrl-C', async () => {
    room.installWindow(GOOD_WINDOW);
    const launcher = room.start(['notes.baraza']);
    await until(() => existsSync(room.windowLog));
    await until(() => readFileSync(room.windowLog, 'utf8') !== '');
    const args = JSON.parse(readFileSync(room.windowLog, 'utf8')) as string[];
    expect(args).toEqual([join(room.root, 'dist/shell/main.js'), join(room.root, 'notes.baraza')]);
    launcher.interrupt();
    expect(await launcher.exit).toBe(0);
    expect(readFileSync(room.windowLog, 'utf8')).toBe('quit');
    expect(launcher.said).toBe('');
  });

  test('leaves no window behind when it is killed', async () => {
    room.installWindow(GOOD_WINDOW);
    const launcher = room.start([]);
    await until(() => existsSync(room.windowLog) && readFileSync(room.windowLog, 'utf8') !== '');
    launcher.kill();
    await until(() => readFileSync(room.windowLog, 'utf8') === 'quit');
  });

  test('downloads the runtime once, then shows the window', async () => {
    const mirror = await startMirror('good', GOOD_WINDOW);
    try {
      const first = room.start([], mirror.env);
      await until(() => existsSync(room.windowLog));
      first.interrupt();
      expect(await first.exit).toBe(0);
      expect(mirror.requests.filter((url) => url.endsWith('.zip'))).toHaveLength(1);
      const again = room.start([], mirror.env);
      await until(
        () =>
          readFileSync(room.windowLog, 'utf8') === JSON.stringify([join(room.root, 'dist/shell/main.js')]),
      );
      again.interrupt();
      expect(await again.exit).toBe(0);
      expect(mirror.requests.filter((url) => url.endsWith('.zip'))).toHaveLength(1);
    } finally {
      await mirror.close();
    }
  });

  const failures: readonly (readonly [MirrorAnswer, string])[] = [
    ['missing', 'The download server answered 404 Not Found'],
    ['damaged', 'The download was damaged (its checksum differs)'],
    ['silent', 'The download did not finish within 2 s'],
  ];
  test.each(failures)('a %s download opens the console in the browser', async (answer, why) => {
    const mirror = await startMirror(answer, GOOD_WINDOW);
    try {
      const seconds = answer === 'silent' ? '2' : '60';
      const launcher = room.start([], { ...mirror.env, BARAZA_DOWNLOAD_SECONDS: seconds });
      await launcher.hears(CONSOLE);
      expect(reasons(launcher.said)).toEqual([`${why}: the console opens in your browser instead.`]);
      await until(() => existsSync(room.browserLog) && readFileSync(room.browserLog, 'utf8') === CONSOLE);
      expect(existsSync(join(room.root, 'node_modules/electron/path.txt'))).toBe(false);
      launcher.interrupt();
      expect(await launcher.exit).toBe(0);
    } finally {
      await mirror.close();
    }
  });

  test('an unreachable download server opens the console in the browser', async () => {
    const launcher = room.start([], {
      ELECTRON_MIRROR: 'http://127.0.0.1:1/',
      electron_use_remote_checksums: '1',
    });
    await launcher.hears(CONSOLE);
    expect(reasons(launcher.said)).toEqual([
      'The download server cannot be reached: the console opens in your browser instead.',
    ]);
    launcher.interrupt();
    expect(await launcher.exit).toBe(0);
  });

  test('a window that crashes before it shows gives way to the browser', async () => {
    room.installWindow(CRASHING_WINDOW);
    const launcher = room.start([]);
    await launcher.hears(CONSOLE);
    expect(reasons(launcher.said)).toEqual([
      'The window ended before it showed (code 139): the console opens in your browser instead.',
    ]);
    launcher.interrupt();
    expect(await launcher.exit).toBe(0);
  });

  test('a shell that cannot be built gives way to the browser', async () => {
    room.installWindow(GOOD_WINDOW);
    const launcher = room.start([], { TEST_SHELL_FAILS: 'yes' });
    await launcher.hears(CONSOLE);
    expect(reasons(launcher.said)).toEqual([
      'The window could not be built (no compiler): the console opens in your browser instead.',
    ]);
    launcher.interrupt();
    expect(await launcher.exit).toBe(0);
  });

  test('a window that never shows is ended and gives way to the browser', async () => {
    room.installWindow(SILENT_WINDOW);
    const launcher = room.start([], { BARAZA_WINDOW_SECONDS: '1' });
    await launcher.hears(CONSOLE);
    expect(reasons(launcher.said)).toHaveLength(1);
    launcher.interrupt();
    expect(await launcher.exit).toBe(0);
  });

  test('a runtime of another version is not used', async () => {
    room.installWindow(GOOD_WINDOW, '44.0.0');
    const launcher = room.start([], { BARAZA_DOWNLOAD_SECONDS: '0' });
    await launcher.hears(CONSOLE);
    expect(existsSync(room.windowLog)).toBe(false);
    launcher.interrupt();
    expect(await launcher.exit).toBe(0);
  });

  test('an overriding runtime is used unchecked', async () => {
    room.script(join(room.root, 'bin', 'electron'), GOOD_WINDOW);
    const launcher = room.start([], { ELECTRON_OVERRIDE_DIST_PATH: join(room.root, 'bin') });
    await until(() => existsSync(room.windowLog));
    launcher.interrupt();
    expect(await launcher.exit).toBe(0);
  });

  test('with no display it downloads nothing and prints the address', async () => {
    const mirror = await startMirror('good', GOOD_WINDOW);
    try {
      const launcher = room.start([], { ...mirror.env, DISPLAY: '' });
      await launcher.hears(CONSOLE);
      expect(launcher.said.split('\n')[0]).toBe('This computer has no display for a window.');
      launcher.interrupt();
      expect(await launcher.exit).toBe(0);
      expect(existsSync(room.browserLog)).toBe(false);
      expect(mirror.requests).toEqual([]);
    } finally {
      await mirror.close();
    }
  });

  test('the host keeps its memory small', async () => {
    const launcher = room.start(['--browser'], { DISPLAY: '' });
    await launcher.hears('Host with --max-semi-space-size=8 --heap-growing-percent=20\n');
  });

  test('Ctrl-C during a download ends it at once', async () => {
    const mirror = await startMirror('silent', GOOD_WINDOW);
    try {
      const launcher = room.start([], mirror.env);
      await until(() => mirror.requests.length > 0);
      launcher.interrupt();
      expect(await launcher.exit).toBe(0);
      expect(launcher.said).not.toContain(CONSOLE);
    } finally {
      await mirror.close();
    }
  });

  test('an unknown switch is answered with the usage and code 2', async () => {
    const launcher = room.start(['--no-sandbox']);
    expect(await launcher.exit).toBe(2);
    expect(launcher.said).toContain('Usage: npm start');
  });
});

async function until(condition: () => boolean): Promise<void> {
  await expect.poll(condition, { timeout: 60_000, interval: 20 }).toBe(true);
}
