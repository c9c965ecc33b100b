import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { makeId } from '../../../shared/util/id.ts';

const secret = /^[\w-]{22,64}$/u;
const year = 365 * 24 * 60 * 60;

/** The value of a cookie, when it could be one of ours. */
export function cookie(headers: IncomingHttpHeaders, name: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    const value = part.slice(at + 1).trim();
    return secret.test(value) ? value : null;
  }
  return null;
}

/** Names carry the port: two hosts on one computer must not overwrite each other's cookies. */
export function deviceCookie(port: number): string {
  return `baraza-device-${port}`;
}

export function consoleCookie(port: number): string {
  return `baraza-console-${port}`;
}

export function screenCookie(port: number): string {
  return `baraza-screen-${port}`;
}

/** A secret that nobody guesses: 256 bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The device cookie lives a year and comes along when a link in a message is followed: a phone keeps its seat.
 * Not `Secure`: the room's address is plain http.
 */
export function setDevice(port: number, value: string): string {
  return `${deviceCookie(port)}=${value}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax`;
}

/** The console's and the screen's cookie ends with the browser, and no other site's link brings it along. */
export function setStrict(name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`;
}

/**
 * The id under which a device stands in the record.
 *
 * Computed from its cookie, never the cookie itself: ids are seen by desks and in exports, and must not let
 * anybody be that device.
 */
export function deviceId(cookieValue: string): string {
  const digest = createHash('sha256').update('baraza device').update(cookieValue).digest();
  return makeId((length) => digest.subarray(0, length));
}

/** Compares in constant time. */
export function sameSecret(given: string | null, wanted: string): boolean {
  if (given === null) return false;
  const one = createHash('sha256').update(given).digest();
  const other = createHash('sha256').update(wanted).digest();
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
