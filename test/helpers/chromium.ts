import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstall, type Found } from './programs.ts';

/** Where the usual installers put Chrome and its kin when they are on no path. */
function usualPlaces(): readonly string[] {
  const {
    LOCALAPPDATA: local = '',
    PROGRAMFILES: programs = '',
    'PROGRAMFILES(X86)': programs86 = '',
  } = process.env;
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[programs, programs86, local]
      .filter((folder) => folder !== '')
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  ];
}

let asked: Promise<Found> | undefined;

/**
 * The browser that the tests drive: the one that BARAZA_CHROME names, else this machine's Chromium, Chrome
 * or Edge, else Debian's `chromium`, installed where that is possible.
 */
export function chromium(): Promise<Found> {
  asked ??= look();
  return asked;
}

async function look(): Promise<Found> {
  const named = process.env['BARAZA_CHROME'];
  if (named !== undefined && named !== '') {
    return existsSync(named)
      ? { path: named }
      : { missing: `BARAZA_CHROME names ${named}, which is not there` };
  }
  return await findOrInstall('Chromium or Chrome', {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
    places: usualPlaces(),
    debian: ['chromium'],
  });
}
