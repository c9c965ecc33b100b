import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chromium } from '../../helpers/chromium.ts';

/** Chromium's major version inside each Electron that was used here. */
const CHROMIUM_IN_ELECTRON: Readonly<Record<string, number>> = { 45: 156 };

// Browser tests stand for the window only while both are the same Chromium.
test('the browser of the tests is the Chromium of the window', async (context) => {
  const manifest = fileURLToPath(new URL('../../../node_modules/electron/package.json', import.meta.url));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const wanted = CHROMIUM_IN_ELECTRON[version.split('.')[0] ?? ''];
  expect(wanted, 'Add the new Electron’s Chromium to the table').toBeDefined();
  const browser = await chromium();
  if ('missing' in browser) return context.skip(`${browser.missing}: nothing stands for the window`);
  const said = execFileSync(browser.path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const found = Number(/(\d+)\./.exec(said)?.[1]);
  if (found !== wanted) {
    return context.skip(
      `Chromium ${found} here, ${wanted} in Electron ${version}: browser tests do not stand for the window`,
    );
  }
  expect(found).toBe(wanted);
});
