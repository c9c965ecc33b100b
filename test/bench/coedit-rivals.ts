/**
 * A bare server of documents, without hooks, rights or a file: `hocuspocus` or `y-websocket`.
 *
 * What our host is measured against. Says its port to its parent.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

// As a CommonJS module y-websocket's server does without the store that it would import otherwise.
const require = createRequire(import.meta.url);

const [kind = ''] = process.argv.slice(2);
const server = createServer();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const serve = kind === 'y-websocket' ? yWebsocket() : await bareHocuspocus();

server.on('upgrade', (request, stream, head) => {
  sockets.handleUpgrade(request, stream, head, (socket) => {
    serve(socket, request);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

type Serve = (socket: WebSocket, request: IncomingMessage) => void;

function yWebsocket(): Serve {
  return (require('@y/websocket-server/utils') as { readonly setupWSConnection: Serve }).setupWSConnection;
}

async function bareHocuspocus(): Promise<Serve> {
  const { Hocuspocus } = await import('@hocuspocus/server');
  const hocuspocus = new Hocuspocus({ quiet: true });
  return (socket) => {
    const connection = hocuspocus.handleConnection(socket, new Request('http://localhost/'));
    socket.on('message', (data: Buffer) => connection.handleMessage(new Uint8Array(data)));
    socket.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
  };
}
