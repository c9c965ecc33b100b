import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { oneFrame } from '../../../electron/host/coedit/one-frame.ts';
import { until } from '../../helpers/until.ts';

const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
const message = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at % 251);

it('a frame of any length is read as its message, in order with what ws itself sends', async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  server.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, (socket) => {
      for (const length of lengths) {
        socket.send(`before ${length}`);
        request.socket.write(oneFrame(message(length)));
      }
      socket.close(4000, 'after all');
    });
  });
  server.listen(0, '127.0.0.1');
  await until('the server to listen', () => server.listening);
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const heard: (string | Buffer)[] = [];
  let closed: string | null = null;
  client.on('message', (data: Buffer, isBinary) => heard.push(isBinary ? data : data.toString()));
  client.on('close', (code, reason) => (closed = `${code} ${reason.toString()}`));
  await until('the end', () => closed);
  expect(closed).toBe('4000 after all');
  expect(heard).toHaveLength(2 * lengths.length);
  for (const [at, length] of lengths.entries()) {
    expect(heard[2 * at]).toBe(`before ${length}`);
    expect(Buffer.compare(heard[2 * at + 1] as Buffer, message(length)), String(length)).toBe(0);
  }
  server.close();
});

it('is made once for a message that goes to many', () => {
  const one = message(40);
  expect(oneFrame(one)).toBe(oneFrame(one));
  expect(oneFrame(message(40))).not.toBe(oneFrame(one));
});
