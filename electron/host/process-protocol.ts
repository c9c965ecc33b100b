/**
 * What is said between the process that shows windows and the process that
 * holds the file: the host runs on its own so that a hung window never delays
 * a vote, and a crash of one does not take the other down.
 *
 * The same messages travel over Electron's `utilityProcess` and over plain
 * `child_process.fork`.
 */

export type HostOptions = {
  /** Folder of keys, backups' index and recent files; created when missing. */
  readonly appData: string;
  /** Folder of the built pages (dist/renderer). */
  readonly pages: string;
  readonly file?: string;
  readonly consolePort?: number;
  readonly lanPort?: number;
  readonly lan?: boolean;
};

/** What the host tells without being asked. */
export type HostEvent =
  | { readonly type: 'room-opened' }
  | { readonly type: 'room-closed' }
  | { readonly type: 'file-opened'; readonly path: string }
  | { readonly type: 'meeting-running'; readonly running: boolean };

export type ToHost =
  | { readonly type: 'start'; readonly options: HostOptions }
  | { readonly type: 'open'; readonly path: string }
  /** The computer woke up: addresses may have changed. */
  | { readonly type: 'network-changed' }
  | { readonly type: 'stop' };

export type FromHost =
  | { readonly type: 'ready'; readonly consoleUrl: string; readonly screenUrl: string }
  /** `say` is one sentence for the person in front of the computer. */
  | { readonly type: 'failed'; readonly say: string }
  | { readonly type: 'open-failed'; readonly path: string; readonly say: string }
  | { readonly type: 'event'; readonly event: HostEvent }
  | { readonly type: 'log'; readonly line: string }
  | { readonly type: 'stopped' };

/**
 * The host as its process sees it: the part of `Host` that this protocol needs.
 *
 * `open` and `networkChanged` are optional so that a host that was made for
 * one file only still fits.
 */
export type ServedHost = {
  readonly consoleUrl: string;
  readonly screenUrl: string;
  close(): Promise<void>;
  onEvent?(listener: (event: HostEvent) => void): unknown;
  open?(path: string): Promise<void>;
  networkChanged?(): void;
};

export type MakeHost = (
  options: HostOptions & { readonly log: (line: string) => void },
) => Promise<ServedHost>;
