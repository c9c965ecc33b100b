import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { syncToDisk, writeDurably } from '../store/durable-files.ts';
import { parseObject } from '../store/event-bytes.ts';

/** Tells after a power cut which file was open, and until when. */
export type SignOfLife = {
  /** When the file was last seen open by a host that did not close it (ms since 1970); null otherwise. */
  lastSeen(path: string): number | null;
  /** The file that was left open by a host that is gone, until another one is opened. */
  interrupted(): string | null;
  begin(path: string): void;
  end(): void;
};

const every = 5000;

/**
 * A small file in the app-data folder that exists while a consultation is open and whose time is touched.
 *
 * It proves nothing and locks nothing: it only knows how long the computer was off.
 */
export function openSignOfLife(appData: string, clock: () => number): SignOfLife {
  const path = join(appData, 'open.json');
  let timer: ReturnType<typeof setInterval> | null = null;

  const left = (): { readonly file: string; readonly seen: number } | null => {
    if (timer !== null || !existsSync(path)) return null;
    const file = parseObject(readFileSync(path, 'utf8'))?.['file'];
    return typeof file === 'string' ? { file, seen: statSync(path).mtimeMs } : null;
  };
  const touch = (): void => {
    const seconds = clock() / 1000;
    // Gone when somebody emptied the app-data folder; the consultation does not need it.
    if (existsSync(path)) utimesSync(path, seconds, seconds);
  };
  const end = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    rmSync(path, { force: true });
    syncToDisk(appData, 'folder');
  };
  return {
    lastSeen: (file) => {
      const found = left();
      return found !== null && found.file === file ? found.seen : null;
    },
    interrupted: () => left()?.file ?? null,
    begin: (file) => {
      writeDurably(path, Buffer.from(JSON.stringify({ file }), 'utf8'), 0o600);
      timer = setInterval(touch, every);
      timer.unref();
    },
    end,
  };
}
