import { atMost } from './rate.ts';
import type { ShellWindow } from './shell-electron.ts';

/**
 * Loads a window again after its page's process crashed, at most three times a minute.
 *
 * @param load loads the page again
 * @param givenUp called at the crash after the third
 */
export function reloadAfterCrash(
  window: ShellWindow,
  now: () => number,
  load: () => void,
  givenUp: () => void,
): void {
  const allowed = atMost(3, 60_000, now);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (allowed()) load();
    else givenUp();
  });
}
