import { contextBridge, ipcRenderer } from 'electron';
import { SHELL_NOTICES, SHELL_REQUESTS } from '../../shared/contract/shell.ts';
import type { BarazaShell, ShellNotices } from '../../shared/contract/shell.ts';

/**
 * Gives the console page its few doors to the window, and nothing of Electron.
 *
 * Built to one CommonJS file, dist/shell/preload.cjs: a sandboxed preload can
 * require nothing else. Channels that are not in the map cannot be named; main
 * checks the sender and every value again.
 */
const shell: BarazaShell = {
  ask: (channel, request) =>
    SHELL_REQUESTS.includes(channel)
      ? ipcRenderer.invoke(channel, request)
      : Promise.reject(new Error('This is not a request of the window.')),
  on<C extends keyof ShellNotices>(channel: C, listener: (notice: ShellNotices[C]) => void) {
    if (!SHELL_NOTICES.includes(channel)) throw new Error('This is not a notice of the window.');
    const hear = (_event: unknown, notice: ShellNotices[C]): void => listener(notice);
    ipcRenderer.on(channel, hear);
    return () => void ipcRenderer.off(channel, hear);
  },
};

contextBridge.exposeInMainWorld('barazaShell', shell);
