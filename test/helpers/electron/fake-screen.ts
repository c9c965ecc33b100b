import type { Rectangle, ShellDisplay } from '../../../electron/main/shell-electron.ts';
import { Emitter } from './emitter.ts';

export class FakeScreen extends Emitter {
  displays: ShellDisplay[] = [display(1, { x: 0, y: 0, width: 1440, height: 900 })];

  getAllDisplays(): ShellDisplay[] {
    return this.displays;
  }

  getPrimaryDisplay(): ShellDisplay {
    const [first] = this.displays;
    if (first === undefined) throw new Error('a fake screen needs a display');
    return first;
  }

  getDisplayMatching(bounds: Rectangle): ShellDisplay {
    const inside = ({ bounds: area }: ShellDisplay): boolean =>
      bounds.x >= area.x &&
      bounds.x < area.x + area.width &&
      bounds.y >= area.y &&
      bounds.y < area.y + area.height;
    return this.displays.find(inside) ?? this.getPrimaryDisplay();
  }

  plugIn(added: ShellDisplay): void {
    this.displays = [...this.displays, added];
    this.firePreventable('display-added', {}, added);
  }

  pullOut(id: number): void {
    const removed = this.displays.find((one) => one.id === id);
    this.displays = this.displays.filter((one) => one.id !== id);
    this.firePreventable('display-removed', {}, removed);
  }
}

/** A display whose work area leaves 40 px for the system's bar. */
export function display(id: number, bounds: Rectangle): ShellDisplay {
  return { id, bounds, workArea: { ...bounds, height: bounds.height - 40 } };
}
