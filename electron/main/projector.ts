import type { ProjectorState } from '../../shared/contract/shell.ts';
import { projectorDisplay } from './placing.ts';
import { reloadAfterCrash } from './reload.ts';
import type { ShellDisplay, ShellElectron, ShellWindow } from './shell-electron.ts';
import { PAPER, PARTITIONS, newWindow } from './windows.ts';

export type Projector = {
  state(): ProjectorState;
  show(): ProjectorState;
  hide(): ProjectorState;
  /** The host answers at a new address: loads the screen from there. */
  moveTo(screenUrl: string): void;
};

/**
 * The screen as a full-screen window on the display where the console is not.
 *
 * When that display goes (a loose cable, a projector that was switched off),
 * the window is pulled back: closed at once, because the system would lay it
 * over the console. When a second display comes again it returns by itself,
 * unless somebody hid it. With one display it is never shown.
 */
export function projector(
  electron: Pick<ShellElectron, 'BrowserWindow' | 'screen'>,
  parts: {
    readonly now: () => number;
    /** Where the console is now. */
    readonly consoleDisplay: () => ShellDisplay;
    /** Called after each change of `state()`. */
    readonly changed: () => void;
    readonly log: (line: string) => void;
  },
): Projector {
  const { changed } = parts;
  let url: string | undefined;
  let wanted = false;
  let shown: { readonly window: ShellWindow; readonly display: number } | undefined;

  const target = (): ShellDisplay | undefined =>
    projectorDisplay(electron.screen.getAllDisplays(), parts.consoleDisplay());

  const state = (): ProjectorState => {
    if (shown !== undefined) return 'shown';
    return target() === undefined ? 'no-second-display' : 'available';
  };

  const take = (): void => {
    const window = shown?.window;
    shown = undefined;
    if (window !== undefined && !window.isDestroyed()) window.destroy();
  };

  const put = (): void => {
    const display = target();
    if (display === undefined || url === undefined || shown !== undefined) return;
    const window = newWindow(
      electron,
      PARTITIONS.screen,
      {
        ...display.bounds,
        title: 'Baraza · Screen',
        show: false,
        frame: false,
        fullscreen: true,
        autoHideMenuBar: true,
        backgroundColor: PAPER.light,
      },
      { backgroundThrottling: false },
    );
    shown = { window, display: display.id };
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('ready-to-show', () => window.show());
    window.on('closed', () => {
      if (shown?.window !== window) return;
      // Closed by hand: it does not come back by itself.
      shown = undefined;
      wanted = false;
      changed();
    });
    reloadAfterCrash(window, parts.now, () => load(window), take);
    load(window);
  };

  const load = (window: ShellWindow): void => {
    if (url === undefined) return;
    window.loadURL(url).catch((error: unknown) => parts.log(`The screen did not load: ${String(error)}`));
  };

  electron.screen.on('display-added', () => {
    if (wanted) put();
    changed();
  });
  electron.screen.on('display-removed', (_event, display) => {
    if (shown?.display === display.id) take();
    if (wanted) put();
    changed();
  });
  electron.screen.on('display-metrics-changed', (_event, display) => {
    if (shown?.display === display.id) shown.window.setBounds(display.bounds);
    changed();
  });

  return {
    state,
    show() {
      wanted = true;
      put();
      if (shown === undefined) wanted = false;
      changed();
      return state();
    },
    hide() {
      wanted = false;
      take();
      changed();
      return state();
    },
    moveTo(screenUrl) {
      url = screenUrl;
      if (shown !== undefined) load(shown.window);
    },
  };
}
