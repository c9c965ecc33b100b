const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const longest = 2000;

/**
 * The address that a link may lead to, as a browser writes it; null for anything but http, https and mail.
 *
 * What a peer or a clipboard brings is asked here before it is written and again before it is drawn: an address that
 * begins with `javascript:` would run in the page of whoever presses it. "who.int/x" and "a@b.org" are completed.
 */
export function safeAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return null;
  try {
    const url = new URL(withScheme(trimmed));
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(text)) return text;
  if (/^[^\s/@]+@[^\s/@]+$/u.test(text)) return `mailto:${text}`;
  return ['https:', text.replace(/^\/+/u, '')].join('//');
}
