/**
 * What the console page and the desktop window say to each other.
 *
 * The same console runs in a browser, where none of this exists: a page must
 * treat `window.barazaShell` as an addition (`undefined` outside the window)
 * and never need it to run a meeting.
 *
 * One typed map each way. `SHELL_REQUESTS` are asked by the page and answered
 * by the window; `SHELL_NOTICES` are told to the page without being asked.
 */

/** A command of the native menu that the console page itself carries out. */
export type MenuCommand =
  | 'new-consultation'
  | 'save-copy'
  | 'export'
  | 'place-plan'
  | 'place-people'
  | 'place-live'
  | 'place-material'
  | 'place-framework'
  | 'place-report'
  | 'open-room'
  | 'show-next'
  | 'blank-screen'
  | 'freeze-screen'
  | 'join-screen'
  | 'minute-more'
  | 'minute-less'
  | 'undo-record'
  | 'keys';

/** Where the projector's picture is. */
export type ProjectorState =
  /** Only one display is connected: whatever the console shows may be mirrored. */
  | 'no-second-display'
  /** A second display is there, the screen is not on it. */
  | 'available'
  /** The screen fills the second display. */
  | 'shown';

/** What the window knows of displays and itself. */
export type ShellState = {
  readonly version: string;
  readonly platform: string;
  /** Displays connected, mirrored ones counted once by most systems. */
  readonly displays: number;
  readonly projector: ProjectorState;
};

/** A page of the host to be written as PDF; `path` starts with one slash. */
export type PrintRequest = { readonly path: string; readonly suggestedName: string };

export type PrintAnswer =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly reason: 'cancelled' | 'bad-request' | 'page-failed' | 'not-written' };

/** Asked by the page, answered by the window: channel → [request, answer]. */
export type ShellRequests = {
  readonly 'shell:state': readonly [request: null, answer: ShellState];
  readonly 'shell:projector': readonly [request: 'show' | 'hide', answer: ProjectorState];
  readonly 'shell:open-file': readonly [request: null, answer: { readonly opened: boolean }];
  readonly 'shell:print-pdf': readonly [request: PrintRequest, answer: PrintAnswer];
};

/** Told to the page by the window: channel → notice. */
export type ShellNotices = {
  readonly 'shell:menu': MenuCommand;
  readonly 'shell:state-changed': ShellState;
};

export const SHELL_REQUESTS = [
  'shell:state',
  'shell:projector',
  'shell:open-file',
  'shell:print-pdf',
] as const satisfies readonly (keyof ShellRequests)[];

export const SHELL_NOTICES = [
  'shell:menu',
  'shell:state-changed',
] as const satisfies readonly (keyof ShellNotices)[];

/** The object that the preload puts at `window.barazaShell`. */
export type BarazaShell = {
  ask<C extends keyof ShellRequests>(channel: C, request: ShellRequests[C][0]): Promise<ShellRequests[C][1]>;
  /** Calls `listener` at every notice until the returned function is called. */
  on<C extends keyof ShellNotices>(channel: C, listener: (notice: ShellNotices[C]) => void): () => void;
};
