import { Buffer } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../../shared/contract/files.ts';
import { writeDurably } from '../store/durable-files.ts';
import { parseObject } from '../store/event-bytes.ts';

/** The consultations that were open on this computer, newest first. */
export type RecentFiles = {
  list(): RecentFile[];
  opened(path: string, title: string): void;
  /** The newest one got another title. */
  titled(title: string): void;
};

const most = 20;
const kept = z.object({
  files: z.array(z.object({ path: z.string(), title: z.string(), openedAt: z.string() })),
});
type Kept = z.infer<typeof kept>['files'];

/** Kept as a small file in the app-data folder; one that cannot be read counts as empty. */
export function openRecentFiles(appData: string, clock: () => number): RecentFiles {
  const path = join(appData, 'recent.json');
  const read = (): Kept => {
    if (!existsSync(path)) return [];
    const parsed = kept.safeParse(parseObject(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data.files : [];
  };
  const write = (files: Kept): void =>
    writeDurably(path, Buffer.from(JSON.stringify({ files }), 'utf8'), 0o600);
  return {
    list: () =>
      read().map((file) => ({
        ...file,
        name: basename(file.path, extname(file.path)),
        there: existsSync(file.path),
      })),
    opened: (file, title) => {
      const others = read().filter((entry) => entry.path !== file);
      write([{ path: file, title, openedAt: new Date(clock()).toISOString() }, ...others].slice(0, most));
    },
    titled: (title) => write(read().map((entry, index) => (index === 0 ? { ...entry, title } : entry))),
  };
}
