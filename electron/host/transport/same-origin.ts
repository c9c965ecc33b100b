import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** Why a request is not answered; null when it is. */
export type Refusal = { readonly status: 403 | 421; readonly say: string } | null;

const wrongHost: Refusal = {
  status: 421,
  say: 'This address is not one of this computer. Use the address on the screen.',
};
const wrongOrigin: Refusal = { status: 403, say: 'Another page asked for this: it is not answered.' };

/**
 * Checks under which name a request came, and from whose page.
 *
 * A name that is no address and not our own would let a page on the internet point its name here and read everything
 * (DNS rebinding). Addresses of numbers cannot be taken over that way.
 */
export function checkRequest(
  headers: IncomingHttpHeaders,
  listener: { readonly port: number; readonly loopback: boolean },
  needsOrigin: boolean,
): Refusal {
  const host = headers.host ?? '';
  if (!isOurs(host, listener)) return wrongHost;
  const { origin } = headers;
  if (origin === undefined) return needsOrigin ? wrongOrigin : null;
  return origin === `http://${host}` ? null : wrongOrigin;
}

function isOurs(
  host: string,
  { port, loopback }: { readonly port: number; readonly loopback: boolean },
): boolean {
  const parts = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d+))?$/iu.exec(host);
  if (parts === null || Number(parts[3] ?? 80) !== port) return false;
  const name = (parts[1] ?? parts[2] ?? '').toLowerCase();
  if (name === 'localhost' || name === '127.0.0.1' || name === '::1') return true;
  if (loopback) return false;
  const own = hostname().toLowerCase();
  return isIP(name) !== 0 || name === own || name === `${own}.local`;
}
