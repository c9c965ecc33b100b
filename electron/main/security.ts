import { isOfOrigin } from './origin.ts';
import type { ShellContents, ShellSession } from './shell-electron.ts';

/** Returns the origin of the host's pages, undefined while there is no host. */
export type OriginNow = () => string | undefined;

/** All that a page may do beyond showing itself. */
const PERMITTED = new Set(['clipboard-sanitized-write', 'fullscreen']);

/**
 * Keeps a page where it is: on the host's origin, in its own window.
 *
 * Applied to every contents that Electron creates, so that no window can be
 * forgotten. Denied navigations are silent; there is nothing on any page that
 * leads outside.
 */
export function guardContents(contents: ShellContents, origin: OriginNow): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (navigation) => {
    if (!isOfOrigin(navigation.url, origin())) navigation.preventDefault();
  });
  contents.on('will-redirect', (navigation) => {
    if (!isOfOrigin(navigation.url, origin())) navigation.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/**
 * Refuses a session everything but copying text and full screen.
 *
 * The request filter is a second wall behind the pages' Content-Security-Policy:
 * a consultation must not send a byte to the internet, whatever a page asks
 * for. A proxy of the system is passed over: it has no business with pages of
 * this computer, and looking one up would be a request of its own.
 */
export async function guardSession(session: ShellSession, origin: OriginNow): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(PERMITTED.has(permission) && isOfOrigin(details.requestingUrl ?? '', origin()));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) =>
      PERMITTED.has(permission) && isOfOrigin(requestingOrigin, origin()),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const own = url.startsWith('data:') || url.startsWith('devtools:') || isOfOrigin(url, origin());
    callback({ cancel: !own });
  });
  session.on('will-download', (event, item) => {
    if (!isOfOrigin(item.getURL(), origin()) && !item.getURL().startsWith('data:')) event.preventDefault();
  });
  await session.setProxy({ mode: 'direct' });
}
