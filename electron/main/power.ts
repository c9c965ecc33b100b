import type { ShellElectron } from './shell-electron.ts';

/** Keeps the displays awake while a meeting runs; `set` may be called again with the same word. */
export function keepAwake({ powerSaveBlocker }: Pick<ShellElectron, 'powerSaveBlocker'>): {
  set(running: boolean): void;
} {
  let blocker: number | undefined;
  return {
    set(running) {
      if (running && blocker === undefined) blocker = powerSaveBlocker.start('prevent-display-sleep');
      if (!running && blocker !== undefined) {
        powerSaveBlocker.stop(blocker);
        blocker = undefined;
      }
    },
  };
}
