import { CONSOLE_LEAST, consolePlace } from './placing.ts';
import { reloadAfterCrash } from './reload.ts';
import type { Settings } from './settings.ts';
import type { Rectangle, ShellElectron, ShellWindow } from './shell-electron.ts';
import { PAPER, PARTITIONS, newWindow } from './windows.ts';

export type ConsoleWindow = {
  readonly window: ShellWindow;
  /** Loads the console from a host that has just started. */
  moveTo(consoleUrl: string): void;
  bringUp(): void;
  /** Where it would be if it were not maximised. */
  place(): { readonly bounds: Rectangle; readonly maximized: boolean };
};

/**
 * The facilitator's window.
 *
 * The address that a host gives contains a token that is good for one load;
 * the page trades it for a cookie. So after a crash of the page the console is
 * loaded without it.
 *
 * @param onFirstPage called once, when the first page shows
 * @param onGivenUp the page crashed more than three times within a minute; `again` loads it once more
 */
export function openConsole(
  electron: Pick<ShellElectron, 'BrowserWindow' | 'screen' | 'nativeTheme'>,
  options: {
    readonly settings: Settings;
    readonly preload: string;
    readonly now: () => number;
    readonly onFirstPage: () => void;
    readonly onGivenUp: (again: () => void) => void;
    readonly log: (line: string) => void;
  },
): ConsoleWindow {
  const { screen, nativeTheme } = electron;
  const place = consolePlace(options.settings.bounds, screen.getAllDisplays(), screen.getPrimaryDisplay());
  const window = newWindow(
    electron,
    PARTITIONS.console,
    {
      ...place,
      minWidth: CONSOLE_LEAST.width,
      minHeight: CONSOLE_LEAST.height,
      title: 'Baraza',
      show: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    },
    { preload: options.preload },
  );
  if (options.settings.maximized) window.maximize();
  let known: string | undefined;
  const load = (url: string): void => {
    window.loadURL(url).catch((error: unknown) => options.log(`The console did not load: ${String(error)}`));
  };
  const loadAgain = (): void => {
    if (known !== undefined) load(withoutToken(known));
  };
  window.on('ready-to-show', () => {
    window.show();
    options.onFirstPage();
  });
  reloadAfterCrash(window, options.now, loadAgain, () => options.onGivenUp(loadAgain));
  return {
    window,
    moveTo(consoleUrl) {
      known = consoleUrl;
      load(consoleUrl);
    },
    bringUp() {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    place: () => ({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  };
}

function withoutToken(consoleUrl: string): string {
  const url = new URL(consoleUrl);
  url.search = '';
  return url.href;
}
