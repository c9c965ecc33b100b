import { basename } from 'node:path';
import type { MenuCommand, ProjectorState } from '../../shared/contract/shell.ts';
import type { Appearance } from './settings.ts';
import type { ShellMenuEntry } from './shell-electron.ts';

export type MenuState = {
  readonly mac: boolean;
  readonly packaged: boolean;
  readonly appearance: Appearance;
  readonly recent: readonly string[];
  readonly projector: ProjectorState;
};

export type MenuActions = {
  /** Handed to the console page. */
  readonly page: (command: MenuCommand) => void;
  readonly openFile: () => void;
  readonly openRecent: (path: string) => void;
  readonly forgetRecent: () => void;
  readonly appearance: (appearance: Appearance) => void;
  readonly projector: (wanted: 'show' | 'hide') => void;
  readonly updates: () => void;
};

/**
 * The application menu.
 *
 * Keys that the console page reads itself (a bare B must not blank the screen
 * while somebody types) are displayed here, not registered. macOS cannot
 * display without registering, so there the bare letters are left out.
 */
export function menuTemplate(state: MenuState, act: MenuActions): ShellMenuEntry[] {
  const line: ShellMenuEntry = { type: 'separator' };
  const page = (label: string, command: MenuCommand, accelerator?: string): ShellMenuEntry => ({
    label,
    click: () => act.page(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const shownKey = (label: string, command: MenuCommand, accelerator: string): ShellMenuEntry =>
    state.mac ? page(label, command) : { ...page(label, command, accelerator), registerAccelerator: false };

  const recent: ShellMenuEntry[] = state.recent.map((path) => ({
    label: basename(path),
    click: () => act.openRecent(path),
  }));
  const appearances: readonly (readonly [Appearance, string])[] = [
    ['system', 'As the system'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ];

  return [
    ...(state.mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        page('New consultation…', 'new-consultation', 'CmdOrCtrl+N'),
        { label: 'Open…', accelerator: 'CmdOrCtrl+O', click: act.openFile },
        {
          label: 'Open recent',
          enabled: recent.length > 0,
          submenu: [...recent, line, { label: 'Clear this list', click: act.forgetRecent }],
        },
        line,
        page('Save a copy…', 'save-copy', 'CmdOrCtrl+Shift+S'),
        page('Export…', 'export', 'CmdOrCtrl+E'),
        ...(state.mac ? [] : [line, { role: 'quit', accelerator: 'Ctrl+Q' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        page('Undo last record', 'undo-record', 'CmdOrCtrl+Alt+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'delete' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&Go',
      submenu: [
        page('Plan', 'place-plan', 'CmdOrCtrl+1'),
        page('People', 'place-people', 'CmdOrCtrl+2'),
        page('Live', 'place-live', 'CmdOrCtrl+3'),
        page('Material', 'place-material', 'CmdOrCtrl+4'),
        page('Framework', 'place-framework', 'CmdOrCtrl+5'),
        page('Report', 'place-report', 'CmdOrCtrl+6'),
      ],
    },
    {
      label: '&Meeting',
      submenu: [
        page('Open the room…', 'open-room'),
        line,
        shownKey('Show what comes next', 'show-next', 'CmdOrCtrl+Enter'),
        shownKey('Blank the screen', 'blank-screen', 'B'),
        shownKey('Freeze the screen', 'freeze-screen', 'F'),
        shownKey('Show how to join', 'join-screen', 'J'),
        line,
        shownKey('One minute more', 'minute-more', 'Plus'),
        shownKey('One minute less', 'minute-less', '-'),
        line,
        {
          label:
            state.projector === 'shown' ? 'Take the screen off the projector' : 'Screen on the projector',
          accelerator: 'CmdOrCtrl+Shift+P',
          enabled: state.projector !== 'no-second-display',
          click: () => act.projector(state.projector === 'shown' ? 'hide' : 'show'),
        },
      ],
    },
    {
      label: '&View',
      submenu: [
        {
          label: 'Appearance',
          submenu: appearances.map(([appearance, label]) => ({
            label,
            type: 'radio',
            checked: state.appearance === appearance,
            click: () => act.appearance(appearance),
          })),
        },
        line,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(state.packaged ? [] : [line, { role: 'toggleDevTools' } as const]),
      ],
    },
    ...(state.mac ? [{ role: 'windowMenu' } as const] : []),
    {
      label: '&Help',
      submenu: [
        page('Keys', 'keys'),
        { label: 'Newer versions…', click: act.updates },
        ...(state.mac ? [] : [{ role: 'about' } as const]),
      ],
    },
  ];
}
