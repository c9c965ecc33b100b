/**
 * The part of Electron that the shell uses, and nothing else of it.
 *
 * Electron cannot be imported outside its own runtime (it would start a
 * download), so everything here is written against this interface: main hands
 * in the real thing (that call in main.ts compiles only while Electron's own
 * declarations fit), tests hand in `FakeElectron`.
 */

export interface Preventable {
  preventDefault(): void;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ShellDisplay {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

export interface ShellFrame {
  readonly url: string;
}

export interface FrameNavigation extends Preventable {
  readonly url: string;
}

export interface PdfOptions {
  readonly pageSize: 'A4';
  readonly printBackground: boolean;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
}

export interface ShellContents {
  readonly id: number;
  readonly mainFrame: ShellFrame;
  send(channel: string, message: unknown): void;
  isDestroyed(): boolean;
  printToPDF(options: PdfOptions): Promise<Buffer>;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'deny' }): void;
  on(event: 'will-frame-navigate', listener: (details: FrameNavigation) => void): unknown;
  on(event: 'will-redirect', listener: (details: FrameNavigation) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  on(
    event: 'render-process-gone',
    listener: (event: Preventable, details: { reason: string }) => void,
  ): unknown;
}

export interface ShellSession {
  setPermissionRequestHandler(
    handler: (
      contents: ShellContents,
      permission: string,
      callback: (granted: boolean) => void,
      details: { requestingUrl?: string },
    ) => void,
  ): void;
  setPermissionCheckHandler(
    handler: (contents: ShellContents | null, permission: string, requestingOrigin: string) => boolean,
  ): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setSpellCheckerEnabled(enabled: boolean): void;
  setProxy(config: { mode: 'direct' }): Promise<void>;
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void,
    ): void;
  };
  on(event: 'will-download', listener: (event: Preventable, item: { getURL(): string }) => void): unknown;
}

export interface WindowOptions extends Partial<Rectangle> {
  readonly title: string;
  readonly show: boolean;
  readonly backgroundColor: string;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly frame?: boolean;
  readonly fullscreen?: boolean;
  readonly autoHideMenuBar?: boolean;
  readonly webPreferences: {
    readonly partition: string;
    readonly preload?: string;
    readonly sandbox: true;
    readonly contextIsolation: true;
    readonly nodeIntegration: false;
    readonly webviewTag: false;
    readonly spellcheck: false;
    readonly backgroundThrottling?: boolean;
  };
}

export interface ShellWindow {
  readonly webContents: ShellContents;
  loadURL(url: string): Promise<void>;
  show(): void;
  focus(): void;
  restore(): void;
  close(): void;
  destroy(): void;
  isDestroyed(): boolean;
  isMinimized(): boolean;
  isMaximized(): boolean;
  maximize(): void;
  getBounds(): Rectangle;
  getNormalBounds(): Rectangle;
  setBounds(bounds: Rectangle): void;
  on(event: 'ready-to-show', listener: () => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
  on(event: 'close', listener: (event: Preventable) => void): unknown;
  on(event: 'page-title-updated', listener: (event: Preventable) => void): unknown;
}

export interface ShellMenuEntry {
  label?: string;
  type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  role?:
    | 'about'
    | 'appMenu'
    | 'copy'
    | 'cut'
    | 'delete'
    | 'editMenu'
    | 'minimize'
    | 'paste'
    | 'quit'
    | 'redo'
    | 'resetZoom'
    | 'selectAll'
    | 'toggleDevTools'
    | 'togglefullscreen'
    | 'undo'
    | 'windowMenu'
    | 'zoomIn'
    | 'zoomOut';
  accelerator?: string;
  registerAccelerator?: boolean;
  enabled?: boolean;
  checked?: boolean;
  click?: () => void;
  submenu?: ShellMenuEntry[];
}

/** A built menu; the shell only hands it on. */
export interface ShellMenu {
  popup(): void;
}

export interface MessageBox {
  readonly type: 'info' | 'question' | 'warning' | 'error';
  readonly message: string;
  readonly detail?: string;
  readonly buttons: string[];
  readonly defaultId: number;
  readonly cancelId: number;
  readonly noLink: true;
}

interface FileFilter {
  name: string;
  extensions: string[];
}

export interface IpcInvocation {
  readonly senderFrame: ShellFrame | null;
  readonly sender: ShellContents;
}

/** The host's process, as `utilityProcess.fork` returns it. */
export interface ShellUtilityProcess {
  readonly pid: number | undefined;
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

export interface ShellApp {
  readonly isPackaged: boolean;
  readonly commandLine: {
    hasSwitch(name: string): boolean;
    appendSwitch(name: string, value?: string): void;
  };
  requestSingleInstanceLock(): boolean;
  enableSandbox(): void;
  whenReady(): Promise<void>;
  quit(): void;
  setName(name: string): void;
  setPath(name: 'userData', path: string): void;
  getPath(name: 'appData'): string;
  getVersion(): string;
  setAppUserModelId(id: string): void;
  setAsDefaultProtocolClient(protocol: string): boolean;
  addRecentDocument(path: string): void;
  clearRecentDocuments(): void;
  on(
    event: 'second-instance',
    listener: (event: Preventable, argv: string[], workingDirectory: string) => void,
  ): unknown;
  on(event: 'open-file', listener: (event: Preventable, path: string) => void): unknown;
  on(event: 'open-url', listener: (event: Preventable, url: string) => void): unknown;
  on(event: 'web-contents-created', listener: (event: Preventable, contents: ShellContents) => void): unknown;
  on(event: 'before-quit', listener: (event: Preventable) => void): unknown;
}

export interface ShellElectron {
  readonly app: ShellApp;
  readonly BrowserWindow: new (options: WindowOptions) => ShellWindow;
  readonly screen: {
    getAllDisplays(): ShellDisplay[];
    getPrimaryDisplay(): ShellDisplay;
    getDisplayMatching(bounds: Rectangle): ShellDisplay;
    on(event: 'display-added', listener: (event: Preventable, display: ShellDisplay) => void): unknown;
    on(event: 'display-removed', listener: (event: Preventable, display: ShellDisplay) => void): unknown;
    on(
      event: 'display-metrics-changed',
      listener: (event: Preventable, display: ShellDisplay) => void,
    ): unknown;
  };
  readonly session: { fromPartition(partition: string): ShellSession };
  readonly ipcMain: {
    handle(channel: string, listener: (event: IpcInvocation, request: unknown) => Promise<unknown>): void;
  };
  readonly Menu: {
    buildFromTemplate(template: ShellMenuEntry[]): ShellMenu;
    setApplicationMenu(menu: ShellMenu | null): void;
  };
  readonly dialog: {
    showMessageBox(options: MessageBox): Promise<{ response: number }>;
    showOpenDialog(options: {
      title: string;
      filters: FileFilter[];
      properties: ('openFile' | 'createDirectory')[];
    }): Promise<{ canceled: boolean; filePaths: string[] }>;
    showSaveDialog(options: {
      title: string;
      defaultPath: string;
      filters: FileFilter[];
    }): Promise<{ canceled: boolean; filePath: string }>;
  };
  readonly powerSaveBlocker: {
    start(type: 'prevent-display-sleep'): number;
    stop(id: number): void;
  };
  readonly powerMonitor: { on(event: 'resume', listener: () => void): unknown };
  readonly nativeTheme: {
    themeSource: 'system' | 'light' | 'dark';
    readonly shouldUseDarkColors: boolean;
  };
  readonly utilityProcess: {
    fork(
      modulePath: string,
      args: string[],
      options: {
        serviceName: string;
        execArgv: string[];
        stdio: 'inherit';
        env?: Record<string, string>;
      },
    ): ShellUtilityProcess;
  };
}
