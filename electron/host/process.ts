import { serveProcess } from './serve-process.ts';
import type { ParentWire } from './serve-process.ts';
import type { FromHost } from './process-protocol.ts';
import { createHost } from './index.ts';
import { keepMemorySmall } from './keep-memory-small.ts';

/** What Electron adds to `process` in a utility process. */
type ParentPort = {
  postMessage(message: FromHost): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
};

/**
 * Entry of the host's own process: under Electron's `utilityProcess` it talks
 * over the parent port, under `child_process.fork` over the fork's channel.
 */
function parentWire(): ParentWire {
  const exit = (code: number): void => process.exit(code);
  const port = (process as { readonly parentPort?: ParentPort }).parentPort;
  if (port !== undefined) {
    return {
      send: (message, sent) => {
        port.postMessage(message);
        // The port hands over within this turn's tasks; leave one turn for it.
        if (sent !== undefined) setImmediate(sent);
      },
      onMessage: (listener) => port.on('message', (event) => listener(event.data)),
      // Electron ends a utility process with its parent; nothing to listen to.
      onParentGone: () => undefined,
      exit,
    };
  }
  if (process.send === undefined) {
    process.stderr.write('This file is started by Baraza itself; use `npx baraza host FILE`.\n');
    process.exit(2);
  }
  return {
    send: (message, sent) => {
      // A parent that is already gone is met by onParentGone.
      if (process.connected) process.send?.(message, undefined, undefined, () => sent?.());
      else sent?.();
    },
    onMessage: (listener) => void process.on('message', listener),
    onParentGone: (listener) => void process.on('disconnect', listener),
    exit,
  };
}

// The parent decides when to stop: Ctrl-C reaches the whole terminal group,
// and the host must outlive the window long enough to close its file.
process.on('SIGINT', () => undefined);
keepMemorySmall();
serveProcess(parentWire(), createHost);
