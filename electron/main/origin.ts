/** Whether `url` belongs to `origin`; `blob:` addresses belong to whoever made them. */
export function isOfOrigin(url: string, origin: string | undefined): boolean {
  if (origin === undefined) return false;
  const address = url.startsWith('blob:') ? url.slice('blob:'.length) : url;
  if (!URL.canParse(address)) return false;
  const parsed = new URL(address);
  const web = parsed.protocol.replace(/^ws/, 'http');
  return parsed.username === '' && parsed.password === '' && `${web}//${parsed.host}` === origin;
}

/** The absolute address of a host's page, or undefined when `path` would leave the host. */
export function pageOf(origin: string, path: string): string | undefined {
  if (!/^\/(?![/\\])/.test(path) || !URL.canParse(path, origin)) return undefined;
  const url = new URL(path, origin);
  return url.origin === origin ? url.href : undefined;
}
