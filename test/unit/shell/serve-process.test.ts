import { beforeEach, describe, expect, test } from 'vitest';
import type { FromHost, HostEvent, ServedHost } from '../../../electron/host/process-protocol.ts';
import { serveProcess } from '../../../electron/host/serve-process.ts';

const OPTIONS = { appData: '/data', pages: '/pages' };

let said: FromHost[];
let exits: number[];
let tell: (message: unknown) => void;
let parentGone: () => void;
let did: string[];

beforeEach(() => {
  said = [];
  exits = [];
  did = [];
});

function serve(host: Partial<ServedHost> = {}, failure?: Error): { fire: (event: HostEvent) => void } {
  let listener: (event: HostEvent) => void = () => undefined;
  serveProcess(
    {
      send: (message, sent) => {
        said.push(message);
        sent?.();
      },
      onMessage: (hear) => (tell = hear),
      onParentGone: (hear) => (parentGone = hear),
      exit: (code) => exits.push(code),
    },
    (options) => {
      did.push(`made for ${options.appData}`);
      if (failure !== undefined) return Promise.reject(failure);
      return Promise.resolve({
        consoleUrl: 'http://127.0.0.1:1/console',
        screenUrl: 'http://127.0.0.1:1/screen',
        close: () => Promise.resolve(void did.push('closed')),
        onEvent: (hear) => (listener = hear),
        open: (path) => Promise.resolve(void did.push(`opened ${path}`)),
        networkChanged: () => void did.push('looked at the network'),
        ...host,
      });
    },
  );
  return { fire: (event) => listener(event) };
}

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

describe('the process of the host', () => {
  test('starts once, passes events on, and does things in the order asked', async () => {
    const { fire } = serve();
    tell({ type: 'start', options: OPTIONS });
    tell({ type: 'open', path: '/a.baraza' });
    tell({ type: 'start', options: OPTIONS });
    tell({ type: 'network-changed' });
    await settled();
    fire({ type: 'meeting-running', running: true });
    expect(did).toEqual(['made for /data', 'opened /a.baraza', 'looked at the network']);
    expect(said).toEqual([
      { type: 'ready', consoleUrl: 'http://127.0.0.1:1/console', screenUrl: 'http://127.0.0.1:1/screen' },
      { type: 'event', event: { type: 'meeting-running', running: true } },
    ]);
  });

  test('says in one sentence why there is no host, and ends', async () => {
    serve({}, new Error('This file was made by a newer Baraza.'));
    tell({ type: 'start', options: OPTIONS });
    await settled();
    expect(said).toEqual([{ type: 'failed', say: 'This file was made by a newer Baraza.' }]);
    expect(exits).toEqual([1]);
  });

  test('goes on when a file cannot be opened', async () => {
    serve({ open: () => Promise.reject(new Error('This file is damaged.')) });
    tell({ type: 'start', options: OPTIONS });
    tell({ type: 'open', path: '/a.baraza' });
    await settled();
    expect(said.at(-1)).toEqual({ type: 'open-failed', path: '/a.baraza', say: 'This file is damaged.' });
    expect(exits).toEqual([]);
  });

  test('closes the file once, even when told while it starts', async () => {
    serve();
    tell({ type: 'start', options: OPTIONS });
    tell({ type: 'stop' });
    tell({ type: 'stop' });
    parentGone();
    await settled();
    expect(did).toEqual(['made for /data', 'closed']);
    expect(said.at(-1)).toEqual({ type: 'stopped' });
    expect(exits).toEqual([0]);
  });

  test('closes the file when its parent is gone', async () => {
    serve();
    tell({ type: 'start', options: OPTIONS });
    await settled();
    parentGone();
    await settled();
    expect(did.at(-1)).toBe('closed');
    expect(exits).toEqual([0]);
  });

  test('ends although the file did not close cleanly', async () => {
    serve({ close: () => Promise.reject(new Error('disk full')) });
    tell({ type: 'start', options: OPTIONS });
    tell({ type: 'stop' });
    await settled();
    expect(said.at(-2)).toEqual({ type: 'log', line: 'The file did not close cleanly: disk full' });
    expect(exits).toEqual([0]);
  });

  test('passes over what it does not know', async () => {
    serve();
    for (const message of [null, 'stop', {}, { type: 'open' }, { type: 'start', options: null }])
      tell(message);
    await settled();
    expect(did).toEqual([]);
  });
});
