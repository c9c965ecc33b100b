import type { FromHost, HostEvent, HostOptions, ToHost } from '../host/process-protocol.ts';
import { atMost } from './rate.ts';
import type { ShellUtilityProcess } from './shell-electron.ts';

/** Milliseconds that the host gets to close its file before it is ended. */
const CLOSING_MS = 10_000;

export type HostAddresses = { readonly consoleUrl: string; readonly screenUrl: string };

export type HostLinkOptions = {
  /** Starts a new host process. */
  readonly fork: () => ShellUtilityProcess;
  readonly options: HostOptions;
  readonly now: () => number;
  /** The host answers; after a crash again, with other addresses. */
  readonly onReady: (addresses: HostAddresses) => void;
  readonly onEvent: (event: HostEvent) => void;
  /** One sentence for the person: something could not be done, the host goes on. */
  readonly onProblem: (say: string) => void;
  /** The process ended by itself and is being started again. */
  readonly onRestart: () => void;
  /** There is no host and none will come by itself. */
  readonly onGone: (say: string) => void;
  readonly log: (line: string) => void;
};

export type HostLink = {
  open(path: string): void;
  networkChanged(): void;
  /** Starts a host again after `onGone`. */
  restart(): void;
  /** Resolves when the file is closed and the process has ended. */
  stop(): Promise<void>;
};

/**
 * Starts the host's process and keeps one running.
 *
 * All that was acknowledged is in the file, so a host that crashed is simply
 * started again on the file it had open: at most three times a minute, since
 * one that crashes at once would for ever. What was asked of it before it was
 * ready is kept until it is.
 */
export function linkHost(link: HostLinkOptions): HostLink {
  const mayRestart = atMost(3, 60_000, link.now);
  let file = link.options.file;
  let running: ShellUtilityProcess | undefined;
  let ready = false;
  let failed: string | undefined;
  let waiting: ToHost[] = [];
  let stopped: (() => void) | undefined;

  const tell = (message: ToHost): void => {
    if (ready && running !== undefined) send(running, message);
    else waiting.push(message);
  };

  const hear = (message: FromHost): void => {
    switch (message.type) {
      case 'ready': {
        ready = true;
        const { consoleUrl, screenUrl } = message;
        link.onReady({ consoleUrl, screenUrl });
        const kept = waiting;
        waiting = [];
        for (const one of kept) tell(one);
        return;
      }
      case 'failed':
        failed = message.say;
        return;
      case 'open-failed':
        link.onProblem(message.say);
        return;
      case 'event':
        if (message.event.type === 'file-opened') file = message.event.path;
        link.onEvent(message.event);
        return;
      case 'log':
        link.log(message.line);
        return;
      case 'stopped':
        return;
    }
  };

  const start = (): void => {
    const child = link.fork();
    running = child;
    ready = false;
    failed = undefined;
    child.on('message', (message) => {
      if (running === child && isFromHost(message)) hear(message);
    });
    child.on('exit', (code) => {
      if (running !== child) return;
      running = undefined;
      ready = false;
      if (stopped !== undefined) {
        stopped();
      } else if (failed !== undefined) {
        link.onGone(failed);
      } else if (mayRestart()) {
        link.log(`The host's process ended (code ${code}) and is started again.`);
        link.onRestart();
        start();
      } else {
        link.onGone('The part of Baraza that holds the file stopped several times within a minute.');
      }
    });
    send(child, { type: 'start', options: { ...link.options, ...(file === undefined ? {} : { file }) } });
  };

  start();
  return {
    open: (path) => tell({ type: 'open', path }),
    networkChanged: () => tell({ type: 'network-changed' }),
    restart() {
      if (running === undefined && stopped === undefined) start();
    },
    stop: () =>
      new Promise((resolve) => {
        const child = running;
        if (child === undefined) {
          stopped = () => undefined;
          resolve();
          return;
        }
        const limit = setTimeout(() => child.kill(), CLOSING_MS);
        stopped = () => {
          clearTimeout(limit);
          resolve();
        };
        // Not `tell`: a host that is still starting must hear it as well.
        send(child, { type: 'stop' });
      }),
  };
}

function send(child: ShellUtilityProcess, message: ToHost): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
  child.postMessage(message);
}

function isFromHost(message: unknown): message is FromHost {
  return typeof message === 'object' && message !== null && 'type' in message;
}
