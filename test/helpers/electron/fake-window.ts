import type {
  PdfOptions,
  Rectangle,
  ShellContents,
  ShellWindow,
  WindowOptions,
} from '../../../electron/main/shell-electron.ts';
import { Emitter } from './emitter.ts';

let contentsCount = 0;

export class FakeContents extends Emitter implements ShellContents {
  readonly id = ++contentsCount;
  readonly mainFrame = { url: 'about:blank' };
  readonly sent: { readonly channel: string; readonly message: unknown }[] = [];
  readonly printed: PdfOptions[] = [];
  destroyed = false;
  opens: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  send(channel: string, message: unknown): void {
    this.sent.push({ channel, message });
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  printToPDF(options: PdfOptions): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from('%PDF-1.7\n'));
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'deny' }): void {
    this.opens = handler;
  }

  /** Whether a frame of this page may go to `url`. */
  navigates(url: string): boolean {
    return !this.firePreventable('will-frame-navigate', { url });
  }

  redirects(url: string): boolean {
    return !this.firePreventable('will-redirect', { url });
  }

  crash(reason = 'crashed'): void {
    this.firePreventable('render-process-gone', {}, { reason });
  }
}

export class FakeWindow extends Emitter implements ShellWindow {
  readonly options: WindowOptions;
  readonly webContents: FakeContents;
  readonly loaded: string[] = [];
  visible: boolean;
  maximized = false;
  minimized = false;
  destroyed = false;
  focused = 0;
  bounds: Rectangle;
  failsToLoad = false;

  constructor(options: WindowOptions, contents: FakeContents) {
    super();
    this.options = options;
    this.webContents = contents;
    this.visible = options.show;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
  }

  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    if (this.failsToLoad) return Promise.reject(new Error('ERR_CONNECTION_REFUSED'));
    this.webContents.mainFrame.url = url;
    if (!this.visible && this.loaded.length === 1) this.fire('ready-to-show');
    return Promise.resolve();
  }

  show(): void {
    this.visible = true;
  }

  focus(): void {
    this.focused += 1;
  }

  restore(): void {
    this.minimized = false;
  }

  close(): void {
    if (this.destroyed || this.firePreventable('close')) return;
    this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.webContents.destroyed = true;
    this.fire('closed');
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  maximize(): void {
    this.maximized = true;
  }

  getBounds(): Rectangle {
    return this.bounds;
  }

  getNormalBounds(): Rectangle {
    return this.bounds;
  }

  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
  }
}
