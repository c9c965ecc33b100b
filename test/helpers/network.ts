import { networkInterfaces } from 'node:os';
import type { BrowserContext } from 'playwright-core';

/**
 * This machine's own IPv4 address on a network, as a participant's phone would type it; `undefined` where it
 * has none.
 *
 * A page from `http://` this address is not a secure context, as in the room. On `localhost` it would be, and
 * whatever needs one would wrongly seem to work.
 */
export function ownAddress(): string | undefined {
  return ownInterfaces().find((entry) => entry.family === 'IPv4' && !entry.internal)?.address;
}

/** Whether an address that a page asked for is this machine, or no network at all. */
function isOwn(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (['data:', 'blob:', 'about:', 'file:'].includes(protocol)) return true;
  const host = hostname.replace(/^\[|\]$/g, '');
  return (
    host === 'localhost' || host.startsWith('127.') || ownInterfaces().some((own) => own.address === host)
  );
}

/**
 * Keeps the requests and sockets of a browser context that would leave this machine, from now on.
 *
 * The list fills as pages run: read it when the test is done.
 */
export function watchNetwork(context: BrowserContext): readonly string[] {
  const outside: string[] = [];
  const note = (url: string): void => {
    if (!isOwn(url)) outside.push(url);
  };
  context.on('request', (request) => {
    note(request.url());
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      note(socket.url());
    });
  });
  return outside;
}

function ownInterfaces(): readonly { address: string; family: string; internal: boolean }[] {
  return Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
}
