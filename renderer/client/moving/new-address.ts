/**
 * The address of a host as somebody types it from the screen: `192.168.1.20:8080`, with or without `http://`.
 *
 * A missing port is that of `here`. Null where it is none: a name of the internet never is one.
 */
export function readAddress(typed: string, here: Location): string | null {
  const bare = typed.trim().replace(/^https?:\/\//iu, '');
  const url = asUrl(`http://${bare}`);
  if (url === null || url.username !== '' || url.password !== '' || !isLocal(url.hostname)) return null;
  if (url.port === '' && !/:80(?:\/|$)/u.test(bare)) url.port = here.port;
  return url.origin === here.origin ? null : url.origin;
}

/** Null where it is none. `URL.parse` is younger than many phones. */
export function asUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // Anybody may type anything.
    return null;
  }
}

/**
 * Whether a host name may be that of a laptop in the room: an address in digits, or a name without a domain.
 *
 * Some institutions have public addresses on their own Wi-Fi, so these are not left out.
 */
export function isLocal(host: string): boolean {
  return (
    /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) ||
    /^\[[0-9a-f:]+\]$/iu.test(host) ||
    /^[\w-]+(?:\.(?:local|lan|home|internal))?$/iu.test(host)
  );
}
