import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in every copy beside the words: built with the pages. */
export type OfflinePage = { readonly script: string; readonly style: string; readonly notices: string };

/** Reads it from the folder of the built pages; null where they are not built. */
export function readOfflinePage(pages: string): OfflinePage | null {
  const path = (ending: string): string => join(pages, 'offline', ending);
  if (!existsSync(path('copy.js'))) return null;
  const read = (ending: string): string => readFileSync(path(ending), 'utf8');
  return { script: read('copy.js'), style: read('copy.css'), notices: read('notices.txt') };
}
