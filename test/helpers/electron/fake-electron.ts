import type {
  IpcInvocation,
  MessageBox,
  ShellElectron,
  ShellMenu,
  ShellMenuEntry,
  WindowOptions,
} from '../../../electron/main/shell-electron.ts';
import { Emitter } from './emitter.ts';
import { FakeApp } from './fake-app.ts';
import { FakeHostProcess } from './fake-host-process.ts';
import { FakeScreen } from './fake-screen.ts';
import { FakeSession } from './fake-session.ts';
import { FakeContents, FakeWindow } from './fake-window.ts';

/**
 * Electron as the shell knows it, in memory: fires navigations, permission
 * requests, crashes, and displays that come and go; answers dialogs as told.
 */
export class FakeElectron implements ShellElectron {
  readonly windows: FakeWindow[] = [];
  readonly hosts: FakeHostProcess[] = [];
  readonly sessions = new Map<string, FakeSession>();
  readonly asked: MessageBox[] = [];
  /** Answers of the coming message boxes, first to last; then always the default. */
  answers: number[] = [];
  chosenFile: string | undefined;
  chosenPlace: string | undefined;
  menu: ShellMenuEntry[] = [];
  readonly app: FakeApp;
  readonly screen = new FakeScreen();
  readonly powerMonitor = new Emitter();
  readonly nativeTheme = { themeSource: 'system' as 'system' | 'light' | 'dark', shouldUseDarkColors: false };
  readonly #blockers = new Set<number>();
  readonly #channels = new Map<string, (event: IpcInvocation, request: unknown) => Promise<unknown>>();

  constructor(appData: string) {
    this.app = new FakeApp(appData, this.windows);
  }

  readonly BrowserWindow = this.#windowClass();

  #windowClass(): new (options: WindowOptions) => FakeWindow {
    const made = (window: FakeWindow): void => {
      this.windows.push(window);
      this.app.firePreventable('web-contents-created', {}, window.webContents);
    };
    return class extends FakeWindow {
      constructor(options: WindowOptions) {
        super(options, new FakeContents());
        made(this);
      }
    };
  }

  readonly session = {
    fromPartition: (partition: string): FakeSession => {
      const known = this.sessions.get(partition) ?? new FakeSession(partition);
      this.sessions.set(partition, known);
      return known;
    },
  };

  readonly ipcMain = {
    handle: (channel: string, listener: (event: IpcInvocation, request: unknown) => Promise<unknown>): void =>
      void this.#channels.set(channel, listener),
  };

  readonly Menu = {
    buildFromTemplate: (template: ShellMenuEntry[]): ShellMenu => {
      this.menu = template;
      return { popup: () => undefined };
    },
    setApplicationMenu: (): void => undefined,
  };

  readonly dialog = {
    showMessageBox: (box: MessageBox): Promise<{ response: number }> => {
      this.asked.push(box);
      return Promise.resolve({ response: this.answers.shift() ?? box.defaultId });
    },
    showOpenDialog: (): Promise<{ canceled: boolean; filePaths: string[] }> =>
      Promise.resolve(
        this.chosenFile === undefined
          ? { canceled: true, filePaths: [] }
          : { canceled: false, filePaths: [this.chosenFile] },
      ),
    showSaveDialog: (): Promise<{ canceled: boolean; filePath: string }> =>
      Promise.resolve({ canceled: this.chosenPlace === undefined, filePath: this.chosenPlace ?? '' }),
  };

  readonly powerSaveBlocker = {
    start: (_type: 'prevent-display-sleep'): number => {
      const id = this.#blockers.size + 1;
      this.#blockers.add(id);
      return id;
    },
    stop: (id: number): void => void this.#blockers.delete(id),
  };

  readonly utilityProcess = {
    fork: (modulePath: string, _args: string[], { execArgv }: { execArgv: string[] }): FakeHostProcess => {
      const host = new FakeHostProcess(modulePath, execArgv);
      this.hosts.push(host);
      return host;
    },
  };

  get keptAwake(): boolean {
    return this.#blockers.size > 0;
  }

  get channels(): readonly string[] {
    return [...this.#channels.keys()];
  }

  /** Invokes a channel as the main frame of `contents` would. */
  async invoke(
    contents: FakeContents,
    channel: string,
    request: unknown,
    frame = contents.mainFrame,
  ): Promise<unknown> {
    const handler = this.#channels.get(channel);
    if (handler === undefined) throw new Error(`no handler for ${channel}`);
    return handler({ sender: contents, senderFrame: frame }, request);
  }

  /** The menu entry with this label, wherever it is. */
  menuEntry(label: string): ShellMenuEntry {
    const search = (entries: readonly ShellMenuEntry[]): ShellMenuEntry | undefined => {
      for (const entry of entries) {
        if (entry.label === label) return entry;
        const below = search(entry.submenu ?? []);
        if (below !== undefined) return below;
      }
      return undefined;
    };
    const found = search(this.menu);
    if (found === undefined) throw new Error(`no menu entry ${label}`);
    return found;
  }
}
