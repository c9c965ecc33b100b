import type { ShellContents, ShellSession } from '../../../electron/main/shell-electron.ts';
import { Emitter } from './emitter.ts';

export class FakeSession extends Emitter implements ShellSession {
  proxy: string | undefined;
  spellChecker = true;
  readonly partition: string;
  readonly webRequest = {
    onBeforeRequest: (listener: Parameters<ShellSession['webRequest']['onBeforeRequest']>[0]): void => {
      this.#filter = listener;
    },
  };
  #filter: Parameters<ShellSession['webRequest']['onBeforeRequest']>[0] = (_details, callback) =>
    callback({ cancel: false });
  #request: Parameters<ShellSession['setPermissionRequestHandler']>[0] = (_contents, _name, callback) =>
    callback(true);
  #check: Parameters<ShellSession['setPermissionCheckHandler']>[0] = () => true;
  #device: () => boolean = () => true;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  setPermissionRequestHandler(handler: Parameters<ShellSession['setPermissionRequestHandler']>[0]): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: Parameters<ShellSession['setPermissionCheckHandler']>[0]): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.#device = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  setProxy(config: { mode: 'direct' }): Promise<void> {
    this.proxy = config.mode;
    return Promise.resolve();
  }

  /** Whether a page may do `permission`: asked as a request, and as a check. */
  permits(contents: ShellContents, permission: string, from: string): { request: boolean; check: boolean } {
    let request = false;
    this.#request(contents, permission, (granted) => (request = granted), { requestingUrl: `${from}/` });
    return { request, check: this.#check(contents, permission, from) };
  }

  permitsDevice(): boolean {
    return this.#device();
  }

  /** Whether a request to `url` leaves the window. */
  lets(url: string): boolean {
    let cancelled = false;
    this.#filter({ url }, ({ cancel }) => (cancelled = cancel));
    return !cancelled;
  }
}
