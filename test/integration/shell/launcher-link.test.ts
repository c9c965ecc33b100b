import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RunningShell } from '../../helpers/electron/running-shell.ts';
import { until } from '../../helpers/until.ts';

let folder: string;
let address: string;
let server: Server;
let said: string;
let sockets: Socket[];
let shell: RunningShell;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'baraza-link-'));
  address =
    process.platform === 'win32' ? `\\\\.\\pipe\\${folder.split('\\').at(-1)}` : join(folder, 'launcher');
  said = '';
  sockets = [];
  server = createServer((socket) => {
    sockets.push(socket);
    socket.setEncoding('utf8').on('data', (text: string) => (said += text));
  });
  await new Promise<void>((resolve) => {
    server.listen(address, resolve);
  });
  shell = new RunningShell();
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
  shell.remove();
  rmSync(folder, { recursive: true, force: true });
});

const env = (): Record<string, string> => ({ BARAZA_LAUNCHER_SOCKET: address });

describe('the word between launcher and window', () => {
  test('is `ready` when the first page shows, not before', async () => {
    await shell.start({ env: env() });
    await until('the window to call', () => sockets.length === 1);
    expect(said).toBe('');
    shell.hostReady();
    await until('ready', () => said === 'ready\n');
  });

  test('is `ready` too when another instance takes over, so that no browser opens', async () => {
    await shell.start({ env: env(), prepare: ({ app }) => void (app.isFirst = false) });
    await until('ready', () => said === 'ready\n');
    expect(shell.electron.app.ended).toBe(true);
  });

  test('is `ready` when a question is all there is to show', async () => {
    await shell.start({ env: env() });
    shell.host.says({ type: 'failed', say: 'This file is damaged.' });
    shell.host.exit(1);
    await until('ready', () => said === 'ready\n');
  });

  test.each(['quit', 'silence'])('closes everything without a question: %s', async (word) => {
    await shell.startReady({ env: env() });
    shell.meetingRuns();
    const [socket] = await until('the window to call', () => sockets.length === 1 && sockets);
    if (word === 'quit') socket?.write('quit\n');
    else socket?.destroy();
    await until('the end', () => shell.electron.app.ended);
    expect(shell.electron.asked).toEqual([]);
    expect(shell.host.told.at(-1)).toEqual({ type: 'stop' });
  });
});
