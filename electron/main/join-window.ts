import type { ShellElectron } from './shell-electron.ts';
import { PAPER, PARTITIONS, newWindow } from './windows.ts';

/** Opens the participant's page of the meeting on this computer, in a window the size of a phone. */
export function openJoinPage(
  electron: Pick<ShellElectron, 'BrowserWindow'>,
  origin: string | undefined,
  code: string,
  log: (line: string) => void,
): void {
  if (origin === undefined) return;
  const window = newWindow(electron, PARTITIONS.join, {
    width: 430,
    height: 860,
    title: 'Baraza · Join',
    show: true,
    autoHideMenuBar: true,
    backgroundColor: PAPER.light,
  });
  window
    .loadURL(`${origin}/j/${code}`)
    .catch((error: unknown) => log(`The join page did not load: ${String(error)}`));
}
