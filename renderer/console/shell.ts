import { useEffect, useState } from 'react';
import type { BarazaShell, MenuCommand, ShellState } from '../../shared/contract/shell.ts';

declare global {
  interface Window {
    /** Only in the desktop window. */
    readonly barazaShell?: BarazaShell;
  }
}

/** The desktop window around this page; undefined in a browser. */
export function shell(): BarazaShell | undefined {
  return window.barazaShell;
}

/** What the window knows of displays; undefined in a browser. */
export function useShellState(): ShellState | undefined {
  const [state, setState] = useState<ShellState | undefined>(undefined);
  useEffect(() => {
    const window = shell();
    if (window === undefined) return undefined;
    void window.ask('shell:state', null).then(setState);
    return window.on('shell:state-changed', setState);
  }, []);
  return state;
}

/** Hears the commands of the native menu. */
export function useShellMenu(heard: (command: MenuCommand) => void): void {
  useEffect(() => shell()?.on('shell:menu', heard), [heard]);
}
