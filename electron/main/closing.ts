import type { ShellApp, ShellWindow } from './shell-electron.ts';

export type Closing = {
  /** Closes without asking again: the person has confirmed, or nobody is there to ask. */
  readonly quit: () => void;
  watch(window: ShellWindow, parts: ClosingParts): void;
};

export type ClosingParts = {
  readonly meetingRunning: () => boolean;
  readonly ask: () => Promise<boolean>;
  /** Called while the window is still there. */
  readonly keepPlace: () => void;
  /** Resolves when the file is closed. */
  readonly stopHost: () => Promise<void>;
};

/**
 * Closes in order: ask if a meeting runs, keep the window's place, let the
 * host close its file, then quit. Closing the console closes everything, on
 * every system: a host that nobody sees would go on serving phones.
 */
export function orderlyClosing(app: Pick<ShellApp, 'quit' | 'on'>): Closing {
  let confirmed = false;
  const quit = (): void => {
    confirmed = true;
    app.quit();
  };
  return {
    quit,
    watch(window, parts) {
      let asking = false;
      let stopping = false;
      let stopped = false;
      window.on('close', (event) => {
        parts.keepPlace();
        if (confirmed || !parts.meetingRunning()) return;
        event.preventDefault();
        if (asking) return;
        asking = true;
        void parts.ask().then((yes) => {
          asking = false;
          if (yes) quit();
        });
      });
      window.on('closed', quit);
      app.on('before-quit', (event) => {
        if (stopped) return;
        event.preventDefault();
        if (parts.meetingRunning() && !confirmed) {
          // The window's own closing asks.
          if (!window.isDestroyed()) window.close();
          return;
        }
        if (stopping) return;
        stopping = true;
        if (!window.isDestroyed()) parts.keepPlace();
        void parts.stopHost().then(() => {
          stopped = true;
          app.quit();
        });
      });
    },
  };
}
