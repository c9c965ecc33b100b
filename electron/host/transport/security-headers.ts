/**
 * The headers of every answer.
 *
 * `connect-src` names the socket's address as well: browsers before 2022 do not count `ws:` to their own origin as
 * 'self'. `host` was checked before.
 */
export function securityHeaders(host: string, loopback: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self' ws://${host}`,
      "worker-src 'self'",
      // A report is printed out of a frame of the console.
      ...(loopback ? ["frame-src 'self'"] : []),
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    // On the room's plain http it is ignored, with a warning in each phone's log.
    ...(loopback ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'x-robots-tag': 'noindex',
  };
}
