import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startShell } from '../../../electron/main/shell.ts';
import { FakeElectron } from './fake-electron.ts';
import type { FakeHostProcess } from './fake-host-process.ts';
import type { FakeContents, FakeWindow } from './fake-window.ts';

/** Where the fake host says that it is. */
export const ORIGIN = 'http://127.0.0.1:4321';

export type ShellOptions = {
  readonly argv?: readonly string[];
  readonly platform?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly prepare?: (electron: FakeElectron) => void;
};

/** The shell as it runs in Electron, on a fake one, with a folder of its own. */
export class RunningShell {
  readonly folder = mkdtempSync(join(tmpdir(), 'baraza-shell-'));
  readonly electron = new FakeElectron(this.folder);
  readonly logged: string[] = [];
  /** Milliseconds on the shell's clock. */
  time = 1_000_000;

  /** Starts (again, with the settings that the last one left). */
  async start(options: ShellOptions = {}): Promise<void> {
    options.prepare?.(this.electron);
    await startShell(this.electron, {
      shellFolder: '/app/dist/shell',
      pages: '/app/dist/renderer',
      argv: ['/app/baraza', ...(options.argv ?? [])],
      folder: this.folder,
      platform: options.platform ?? 'linux',
      env: options.env ?? {},
      now: () => this.time,
      log: (line) => this.logged.push(line),
    });
  }

  /** Starts, and lets the host be ready. */
  async startReady(options: ShellOptions = {}): Promise<void> {
    await this.start(options);
    this.hostReady();
  }

  hostReady(origin = ORIGIN): void {
    this.host.says({
      type: 'ready',
      consoleUrl: `${origin}/console?token=one-time`,
      screenUrl: `${origin}/screen`,
    });
  }

  meetingRuns(running = true): void {
    this.host.says({ type: 'event', event: { type: 'meeting-running', running } });
  }

  /** The host's latest process. */
  get host(): FakeHostProcess {
    return last(this.electron.hosts);
  }

  get console(): FakeWindow {
    return first(this.electron.windows);
  }

  get page(): FakeContents {
    return this.console.webContents;
  }

  /** Windows on the projector that are still there. */
  get screens(): readonly FakeWindow[] {
    return this.electron.windows.filter((window) => window.options.fullscreen === true && !window.destroyed);
  }

  notices(channel: string): unknown[] {
    return this.page.sent.filter((one) => one.channel === channel).map((one) => one.message);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Lets everything that is already decided happen. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('there is none yet');
  return item;
}

function last<T>(items: readonly T[]): T {
  const item = items.at(-1);
  if (item === undefined) throw new Error('there is none yet');
  return item;
}
