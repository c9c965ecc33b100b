import type { IncomingHttpHeaders } from 'node:http';
import type { Surface } from '../../../shared/contract/frames.ts';
import type { Visitor } from '../views/audience.ts';
import {
  consoleCookie,
  cookie,
  deviceCookie,
  deviceId,
  newSecret,
  sameSecret,
  screenCookie,
} from './cookies.ts';

/** The secrets of this run of the host: who has the console's cookie runs the meeting. */
export type Keys = {
  /** A link that is good for one load. */
  consoleToken(): string;
  /** Trades the token of a link for the console's cookie; null when it was used, or never given. */
  tradeConsole(token: string): string | null;
  /** For the projector's window, which has a session of its own and may load again and again. */
  readonly screenToken: string;
  tradeScreen(token: string): string | null;
  isConsole(headers: IncomingHttpHeaders, port: number): boolean;
  isScreen(headers: IncomingHttpHeaders, port: number): boolean;
};

export function makeKeys(): Keys {
  const consoleSecret = newSecret();
  const screenSecret = newSecret();
  const screenToken = newSecret();
  const tokens = new Set<string>();
  return {
    consoleToken: () => {
      const token = newSecret();
      tokens.add(token);
      return token;
    },
    tradeConsole: (token) => (tokens.delete(token) ? consoleSecret : null),
    screenToken,
    tradeScreen: (token) => (sameSecret(token, screenToken) ? screenSecret : null),
    isConsole: (headers, port) => sameSecret(cookie(headers, consoleCookie(port)), consoleSecret),
    isScreen: (headers, port) => sameSecret(cookie(headers, screenCookie(port)), screenSecret),
  };
}

/** The device behind a request, or null when its browser has no cookie of ours yet. */
export function deviceOf(headers: IncomingHttpHeaders, port: number): string | null {
  const value = cookie(headers, deviceCookie(port));
  return value === null ? null : deviceId(value);
}

type Refused = { readonly status: 401 | 403; readonly say: string };

/** Who opens a connection for this surface, or one sentence why it is not let in. */
export function identify(
  headers: IncomingHttpHeaders,
  surface: Surface,
  listener: { readonly port: number; readonly loopback: boolean },
  keys: Keys,
): Visitor | Refused {
  const { port, loopback } = listener;
  const leads = loopback && keys.isConsole(headers, port);
  if (surface === 'console') {
    if (!leads) return { status: 403, say: 'The console opens on the organiser’s computer only.' };
    return { surface, device: 'console', trusted: true };
  }
  const device = deviceOf(headers, port);
  if (surface === 'screen' && (leads || (loopback && keys.isScreen(headers, port)))) {
    return { surface, device: device ?? 'screen', trusted: true };
  }
  if (device === null)
    return { status: 401, say: 'Open the page again: this browser is not known here yet.' };
  return { surface, device, trusted: false };
}
