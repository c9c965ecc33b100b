import type { ShellApp } from '../../../electron/main/shell-electron.ts';
import { Emitter } from './emitter.ts';
import type { FakeWindow } from './fake-window.ts';

export class FakeApp extends Emitter implements ShellApp {
  isPackaged = false;
  isFirst = true;
  quits = 0;
  /** Set once nothing prevented a quit. */
  ended = false;
  sandboxed = false;
  readonly names: string[] = [];
  readonly switches = new Set<string>();
  readonly protocols: string[] = [];
  readonly recent: string[] = [];
  readonly paths = new Map<string, string>();
  readonly commandLine = {
    hasSwitch: (name: string): boolean => this.switches.has(name),
    appendSwitch: (name: string): void => void this.switches.add(name),
  };
  readonly #appData: string;
  readonly #windows: FakeWindow[];

  constructor(appData: string, windows: FakeWindow[]) {
    super();
    this.#appData = appData;
    this.#windows = windows;
  }

  requestSingleInstanceLock(): boolean {
    return this.isFirst;
  }

  enableSandbox(): void {
    this.sandboxed = true;
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  /** As Electron: before-quit, then the windows close, then the end. */
  quit(): void {
    this.quits += 1;
    if (this.ended || this.firePreventable('before-quit')) return;
    for (const window of this.#windows) {
      window.close();
      if (!window.destroyed) return;
    }
    this.ended = true;
  }

  setName(name: string): void {
    this.names.push(name);
  }

  setPath(name: 'userData', path: string): void {
    this.paths.set(name, path);
  }

  getPath(_name: 'appData'): string {
    return this.#appData;
  }

  getVersion(): string {
    return '9.8.7';
  }

  setAppUserModelId(id: string): void {
    this.names.push(id);
  }

  setAsDefaultProtocolClient(protocol: string): boolean {
    this.protocols.push(protocol);
    return true;
  }

  addRecentDocument(path: string): void {
    this.recent.push(path);
  }

  clearRecentDocuments(): void {
    this.recent.length = 0;
  }
}
