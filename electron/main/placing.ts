import type { Rectangle, ShellDisplay } from './shell-electron.ts';

/** The size that the console is drawn for, and the least that still shows it. */
const CONSOLE_SIZE = { width: 1366, height: 768 } as const;
export const CONSOLE_LEAST = { width: 960, height: 600 } as const;
/** How much of a window must be on a display for its title bar to be grasped. */
const GRASP = { width: 160, height: 80 } as const;

/**
 * Where the console opens: where it was, if enough of that place still exists.
 *
 * A laptop that was closed in a room with a projector is often opened without
 * one; a window restored to the missing display could not be reached.
 */
export function consolePlace(
  kept: Rectangle | undefined,
  displays: readonly ShellDisplay[],
  primary: ShellDisplay,
): Rectangle {
  if (kept !== undefined && displays.some((display) => graspable(kept, display.workArea))) return kept;
  const { x, y, width, height } = primary.workArea;
  const size = { width: Math.min(CONSOLE_SIZE.width, width), height: Math.min(CONSOLE_SIZE.height, height) };
  return {
    x: x + Math.round((width - size.width) / 2),
    y: y + Math.round((height - size.height) / 2),
    ...size,
  };
}

function graspable(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y);
  // The title bar is at the top: its edge must not be above the display.
  return width >= GRASP.width && height >= GRASP.height && window.y >= area.y - GRASP.height / 2;
}

/** The display for the projector: one on which the console is not. */
export function projectorDisplay(
  displays: readonly ShellDisplay[],
  consoleDisplay: ShellDisplay,
): ShellDisplay | undefined {
  return displays.find((display) => display.id !== consoleDisplay.id);
}
