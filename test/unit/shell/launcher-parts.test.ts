import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boundOf } from '../../../build/launcher/bounds.js';
import { appDataFolder, browserCommand, hasDisplay } from '../../../build/launcher/browser.js';
import { reasonIn } from '../../../build/launcher/download.js';
import { findRuntime } from '../../../build/launcher/runtime.js';

describe('the runtime', () => {
  let root: string;
  let electron: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'baraza-runtime-'));
    electron = join(root, 'node_modules', 'electron');
    mkdirSync(join(electron, 'dist/Electron.app/Contents/MacOS'), { recursive: true });
    writeFileSync(join(electron, 'package.json'), '{"version":"45.4.1"}');
    writeFileSync(join(electron, 'dist/version'), 'v45.4.1\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ['linux', 'electron'],
    ['win32', 'electron.exe'],
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ] as const)('of %s is found where its download leaves it', (platform, inside) => {
    writeFileSync(join(electron, 'dist', inside), '');
    expect(findRuntime(root, {}, platform).executable).toBeNull();
    writeFileSync(join(electron, 'path.txt'), inside);
    expect(findRuntime(root, {}, platform).executable).toBe(join(electron, 'dist', inside));
  });

  test('half unpacked, of another version or of another system is none', () => {
    writeFileSync(join(electron, 'path.txt'), 'electron');
    expect(findRuntime(root, {}, 'linux').executable).toBeNull();
    writeFileSync(join(electron, 'dist/electron'), '');
    expect(findRuntime(root, {}, 'win32').executable).toBeNull();
    writeFileSync(join(electron, 'dist/version'), '45.4.0');
    expect(findRuntime(root, {}, 'linux').executable).toBeNull();
  });

  test('without the package there is no version to download', () => {
    expect(findRuntime(join(root, 'empty'), {}, 'linux')).toEqual({
      executable: null,
      version: null,
      overridden: false,
    });
  });
});

describe('the reason for a failed download', () => {
  test.each([
    ['TypeError: fetch failed\n    at node:internal', 'the download server cannot be reached'],
    [
      'HTTPError: Response code 503 (Service Unavailable) for http://x',
      'the download server answered 503 Service Unavailable',
    ],
    [
      'Error: Generated checksum for "x" did not match expected checksum.',
      'the download was damaged (its checksum differs)',
    ],
    [
      '\nError: ENOSPC: no space left on device, write\n at x',
      'the download failed (Error: ENOSPC: no space left on device, write)',
    ],
    ['', 'the download failed'],
  ])('%j', (errors, reason) => {
    expect(reasonIn(errors)).toBe(reason);
  });
});

test('the browser is opened by each system’s own command', () => {
  const address = 'http://127.0.0.1:1/console?a=1&b=2';
  expect(browserCommand(address, 'linux')).toEqual(['xdg-open', [address]]);
  expect(browserCommand(address, 'darwin')).toEqual(['open', [address]]);
  expect(browserCommand(address, 'win32')).toEqual([
    'cmd.exe',
    ['/d', '/s', '/c', 'start', '""', 'http://127.0.0.1:1/console?a=1^&b=2'],
  ]);
});

test('only Linux can be without a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

test('keys lie in one folder, in the window and in the browser', () => {
  expect(appDataFolder({ BARAZA_APP_DATA: '/x' }, 'linux')).toBe('/x');
  expect(appDataFolder({ XDG_CONFIG_HOME: '/c' }, 'linux')).toBe(join('/c', 'Baraza'));
  expect(appDataFolder({ APPDATA: '/r' }, 'win32')).toBe(join('/r', 'Baraza'));
});

test('a bound that is no number of seconds is the usual one', () => {
  expect(boundOf({ S: '2.5' }, 'S', 60)).toBe(2500);
  expect(boundOf({ S: '0' }, 'S', 60)).toBe(0);
  for (const wrong of ['', ' ', 'soon', '-1', 'Infinity'])
    expect(boundOf({ S: wrong }, 'S', 60)).toBe(60_000);
  expect(boundOf({}, 'S', 60)).toBe(60_000);
});
