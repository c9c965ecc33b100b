import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { renameDurably, syncToDisk } from './durable-files.ts';
import { namingProblems } from './open-file.ts';

/**
 * Puts a backup in the place of a damaged file. Call it only when a person has said so.
 *
 * The damaged file, with what lies beside it, is kept in the same folder under a name that says what it is.
 * Returns that name.
 */
export function openFromBackup(file: string, backup: string, now: number): string {
  return namingProblems(file, () => {
    const part = `${file}.restoring`;
    copyFileSync(backup, part);
    syncToDisk(part, 'file');
    const aside = freeName(file, now);
    for (const rest of ['', '-wal', '-shm', '-journal']) {
      if (existsSync(file + rest)) renameSync(file + rest, aside + rest);
    }
    renameDurably(part, file);
    return aside;
  });
}

function freeName(file: string, now: number): string {
  const extension = extname(file);
  const when = new Date(now).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const name = `${basename(file, extension)} (damaged ${when})`;
  for (let number = 1; ; number += 1) {
    const aside = join(dirname(file), `${name}${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!existsSync(aside)) return aside;
  }
}
