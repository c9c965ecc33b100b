import type { FromHost, HostOptions, MakeHost, ServedHost, ToHost } from './process-protocol.ts';

/** The wire to the parent process, whichever kind of process this is. */
export type ParentWire = {
  /** `sent` is called once the message has left this process, or never will. */
  send(message: FromHost, sent?: () => void): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called when the parent is gone. */
  onParentGone(listener: () => void): void;
  exit(code: number): void;
};

/**
 * Serves one host to a parent process until it says `stop` or is gone.
 *
 * Messages are handled strictly one after another: an `open` that arrives
 * while the host is still starting waits for it. Never throws; every failure
 * becomes a `failed` or `open-failed` message with one sentence. A parent that
 * disappears closes the host, so that no file stays locked by a process
 * nobody sees.
 */
export function serveProcess(wire: ParentWire, makeHost: MakeHost): void {
  let host: ServedHost | undefined;
  let queue: Promise<void> = Promise.resolve();
  let ending = false;

  const start = async (options: HostOptions): Promise<void> => {
    if (host !== undefined) return;
    try {
      host = await makeHost({ ...options, log: (line) => wire.send({ type: 'log', line }) });
    } catch (error) {
      wire.send({ type: 'failed', say: sentence(error) }, () => wire.exit(1));
      return;
    }
    host.onEvent?.((event) => wire.send({ type: 'event', event }));
    wire.send({ type: 'ready', consoleUrl: host.consoleUrl, screenUrl: host.screenUrl });
  };

  const open = async (path: string): Promise<void> => {
    try {
      if (host?.open === undefined) throw new Error('This file cannot be opened now.');
      await host.open(path);
    } catch (error) {
      wire.send({ type: 'open-failed', path, say: sentence(error) });
    }
  };

  const stop = async (tell: boolean): Promise<void> => {
    try {
      await host?.close();
    } catch (error) {
      wire.send({ type: 'log', line: `The file did not close cleanly: ${sentence(error)}` });
    }
    if (tell) wire.send({ type: 'stopped' }, () => wire.exit(0));
    else wire.exit(0);
  };

  const end = (tell: boolean): void => {
    if (ending) return;
    ending = true;
    queue = queue.then(() => stop(tell));
  };

  wire.onMessage((message) => {
    if (!isToHost(message) || ending) return;
    switch (message.type) {
      case 'start':
        queue = queue.then(() => start(message.options));
        return;
      case 'open':
        queue = queue.then(() => open(message.path));
        return;
      case 'network-changed':
        queue = queue.then(() => host?.networkChanged?.());
        return;
      case 'stop':
        end(true);
        return;
    }
  });
  wire.onParentGone(() => end(false));
}

function isToHost(message: unknown): message is ToHost {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  switch (message.type) {
    case 'start':
      return 'options' in message && typeof message.options === 'object' && message.options !== null;
    case 'open':
      return 'path' in message && typeof message.path === 'string';
    case 'network-changed':
    case 'stop':
      return true;
    default:
      return false;
  }
}

function sentence(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
