/** A service that copies a folder to the internet behind the program's back. */
export type CloudService = 'Dropbox' | 'OneDrive' | 'iCloud Drive' | 'Google Drive' | 'Nextcloud' | 'Box';

const signs: readonly (readonly [RegExp, CloudService])[] = [
  [/[/\\]Dropbox( \([^/\\]+\))?[/\\]/iu, 'Dropbox'],
  [/[/\\](OneDrive|SkyDrive)( - [^/\\]+|-[^/\\]+)?[/\\]/iu, 'OneDrive'],
  [/[/\\](Mobile Documents|iCloud ?Drive|com~apple~CloudDocs)[/\\]/iu, 'iCloud Drive'],
  [/[/\\](Google ?Drive|GoogleDrive-[^/\\]+|My Drive|DriveFS)[/\\]/iu, 'Google Drive'],
  [/^[A-Z]:\\(My Drive|Shared drives)\\/iu, 'Google Drive'],
  [/[/\\](Nextcloud|ownCloud)[/\\]/iu, 'Nextcloud'],
  [/[/\\]Box( Sync|-Box)?[/\\]/u, 'Box'],
];

/**
 * The service in whose folder a file lies, or null.
 *
 * Such a service copies a file while it is being written, may bring back an old version of it, and sends it to the
 * internet: the console warns.
 */
export function cloudServiceOf(path: string): CloudService | null {
  return signs.find(([sign]) => sign.test(path))?.[1] ?? null;
}
