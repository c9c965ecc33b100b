import { describe, expect, test, vi } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu.ts';
import type { MenuActions, MenuState } from '../../../electron/main/menu.ts';
import type { ShellMenuEntry } from '../../../electron/main/shell-electron.ts';

const STATE: MenuState = {
  mac: false,
  packaged: true,
  appearance: 'system',
  recent: [],
  projector: 'available',
};

const ACTIONS: MenuActions = {
  page: () => undefined,
  openFile: () => undefined,
  openRecent: () => undefined,
  forgetRecent: () => undefined,
  appearance: () => undefined,
  projector: () => undefined,
  updates: () => undefined,
};

function all(entries: readonly ShellMenuEntry[]): ShellMenuEntry[] {
  return entries.flatMap((entry) => [entry, ...all(entry.submenu ?? [])]);
}

describe('the menu', () => {
  test.each([true, false])('gives no key twice (mac: %s)', (mac) => {
    const keys = all(menuTemplate({ ...STATE, mac }, ACTIONS)).flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(keys.length).toBeGreaterThan(8);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test.each([true, false])('registers no key without a modifier: somebody may be typing (mac: %s)', (mac) => {
    const registered = all(menuTemplate({ ...STATE, mac }, ACTIONS)).filter(
      ({ accelerator, registerAccelerator }) =>
        accelerator !== undefined && (mac || registerAccelerator !== false),
    );
    for (const { accelerator } of registered) expect(accelerator).toMatch(/^(CmdOrCtrl|Ctrl|Alt)\+/);
  });

  test('hands commands to the page', () => {
    const page = vi.fn<MenuActions['page']>();
    const entries = all(menuTemplate(STATE, { ...ACTIONS, page }));
    entries.find(({ label }) => label === 'Material')?.click?.();
    expect(page).toHaveBeenCalledExactlyOnceWith('place-material');
  });

  test('offers the projector only with a second display', () => {
    const entry = (projector: MenuState['projector']): ShellMenuEntry | undefined =>
      all(menuTemplate({ ...STATE, projector }, ACTIONS)).find(
        ({ accelerator }) => accelerator === 'CmdOrCtrl+Shift+P',
      );
    expect(entry('no-second-display')?.enabled).toBe(false);
    expect(entry('available')?.label).toBe('Screen on the projector');
    expect(entry('shown')?.label).toBe('Take the screen off the projector');
  });

  test('offers developer tools in development only', () => {
    const roles = (packaged: boolean): (string | undefined)[] =>
      all(menuTemplate({ ...STATE, packaged }, ACTIONS)).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });
});
