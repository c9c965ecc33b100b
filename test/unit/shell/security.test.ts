import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ORIGIN, RunningShell } from '../../helpers/electron/running-shell.ts';
import { display } from '../../helpers/electron/fake-screen.ts';

let shell: RunningShell;
beforeEach(async () => {
  shell = new RunningShell();
  await shell.startReady({
    prepare: ({ screen }) => {
      screen.displays.push(display(2, { x: 1440, y: 0, width: 1920, height: 1080 }));
    },
  });
  await shell.electron.invoke(shell.page, 'shell:projector', 'show');
});
afterEach(() => shell.remove());

const OUTSIDE = [
  'https://example.org/',
  'http://127.0.0.1:4322/console',
  'http://localhost:4321/console',
  'http://127.0.0.1:4321@example.org/',
  'http://somebody@127.0.0.1:4321/',
  'https://127.0.0.1:4321/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'data:text/html,x',
];

describe('every window', () => {
  test('is sandboxed, isolated, without Node and without webviews', () => {
    expect(shell.electron.app.sandboxed).toBe(true);
    expect(shell.electron.windows).toHaveLength(2);
    for (const { options } of shell.electron.windows) {
      expect(options.webPreferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      });
    }
  });

  test('stays on the origin of the host', () => {
    for (const { webContents } of shell.electron.windows) {
      expect(webContents.navigates(`${ORIGIN}/console/plan`)).toBe(true);
      for (const url of OUTSIDE) {
        expect([url, webContents.navigates(url)]).toEqual([url, false]);
        expect([url, webContents.redirects(url)]).toEqual([url, false]);
      }
    }
  });

  test('opens no further window and attaches no webview', () => {
    for (const { webContents } of shell.electron.windows) {
      expect(webContents.opens({ url: `${ORIGIN}/console` })).toEqual({ action: 'deny' });
      expect(webContents.firePreventable('will-attach-webview')).toBe(true);
    }
  });
});

describe('every session', () => {
  test('lives in memory, and the projector has not the cookie of the console', () => {
    const partitions = shell.electron.windows.map(({ options }) => options.webPreferences.partition);
    expect(new Set(partitions).size).toBe(2);
    for (const partition of partitions) expect(partition).not.toMatch(/^persist:/);
    expect(shell.electron.windows[1]?.options.webPreferences).not.toHaveProperty('preload');
  });

  test('permits copying text and full screen to pages of the host, and nothing else to anybody', () => {
    for (const session of shell.electron.sessions.values()) {
      for (const permission of ['clipboard-sanitized-write', 'fullscreen']) {
        expect(session.permits(shell.page, permission, ORIGIN)).toEqual({ request: true, check: true });
        expect(session.permits(shell.page, permission, 'https://example.org')).toEqual({
          request: false,
          check: false,
        });
      }
      for (const permission of [
        'media',
        'clipboard-read',
        'geolocation',
        'openExternal',
        'hid',
        'usb',
        'display-capture',
      ]) {
        expect(session.permits(shell.page, permission, ORIGIN)).toEqual({ request: false, check: false });
      }
      expect(session.permitsDevice()).toBe(false);
    }
  });

  test('sends nothing outside: no request, no proxy look-up, no dictionary', () => {
    for (const session of shell.electron.sessions.values()) {
      expect(session.lets(`${ORIGIN}/assets/a.js`)).toBe(true);
      expect(session.lets(ORIGIN.replace('http', 'ws'))).toBe(true);
      expect(session.lets(`blob:${ORIGIN}/0b5c`)).toBe(true);
      for (const url of OUTSIDE.filter((one) => !one.startsWith('data:'))) {
        expect([url, session.lets(url)]).toEqual([url, false]);
      }
      expect(session.proxy).toBe('direct');
      expect(session.spellChecker).toBe(false);
    }
    expect(shell.electron.app.switches).toContain('disable-background-networking');
  });

  test('saves downloads of the host only', () => {
    const [session] = shell.electron.sessions.values();
    const item = (url: string): object => ({ getURL: () => url });
    expect(session?.firePreventable('will-download', {}, item(`${ORIGIN}/export/report.docx`))).toBe(false);
    expect(session?.firePreventable('will-download', {}, item('https://example.org/x.exe'))).toBe(true);
  });
});

describe('requests of pages', () => {
  test('are heard from the main frame of the console on a page of the host', async () => {
    const state = await shell.electron.invoke(shell.page, 'shell:state', null);
    expect(state).toEqual({ version: '9.8.7', platform: 'linux', displays: 2, projector: 'shown' });
  });

  test('are refused from another frame, another window, another origin', async () => {
    const refused = 'shell:state was refused';
    const { electron, page } = shell;
    await expect(electron.invoke(page, 'shell:state', null, { url: `${ORIGIN}/x` })).rejects.toThrow(refused);
    const [, screen] = electron.windows;
    if (screen === undefined) throw new Error('the screen is shown');
    await expect(electron.invoke(screen.webContents, 'shell:state', null)).rejects.toThrow(refused);
    page.mainFrame.url = 'https://example.org/';
    await expect(electron.invoke(page, 'shell:state', null)).rejects.toThrow(refused);
  });

  test('with values of another shape are refused', async () => {
    const { electron, page } = shell;
    await expect(electron.invoke(page, 'shell:projector', 'blank')).rejects.toThrow('show or hide');
    await expect(electron.invoke(page, 'shell:print-pdf', { path: 3 })).rejects.toThrow('a path and');
    await expect(electron.invoke(page, 'shell:state', {})).rejects.toThrow('no value');
  });
});

test('--no-sandbox is warned about', async () => {
  const other = new RunningShell();
  await other.start({ prepare: ({ app }) => void app.switches.add('no-sandbox') });
  expect(other.logged.join()).toContain('--no-sandbox');
  other.remove();
});
