import type { ShellElectron, ShellWindow, WindowOptions } from './shell-electron.ts';

/** Sessions that live in memory only: no page leaves a trace on the disk. */
export const PARTITIONS = {
  /** Holds the facilitator's cookie. */
  console: 'baraza-console',
  /** Sees what the room sees: it must never share the console's cookie. */
  screen: 'baraza-screen',
  join: 'baraza-join',
} as const;

export const PAPER = { light: '#FAF8F4', dark: '#141917' } as const;

/** A window whose page is walled in; every window of the shell is made here. */
export function newWindow(
  electron: Pick<ShellElectron, 'BrowserWindow'>,
  partition: (typeof PARTITIONS)[keyof typeof PARTITIONS],
  options: Omit<WindowOptions, 'webPreferences'>,
  more: { readonly preload?: string; readonly backgroundThrottling?: boolean } = {},
): ShellWindow {
  return new electron.BrowserWindow({
    ...options,
    webPreferences: {
      ...more,
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
}
