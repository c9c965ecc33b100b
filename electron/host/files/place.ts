import { existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where new consultations go unless the person chooses: in the documents, where people look for their files. */
export function defaultFolder(): string {
  const documents = join(homedir(), 'Documents');
  return join(existsSync(documents) ? documents : homedir(), 'Baraza');
}

/** A name that every system takes, made of a title. */
function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[. ]+$/u, '')
    .slice(0, 80)
    .trim();
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/iu.test(name) ? `Consultation ${name}`.trim() : name;
}

/** A path in the folder (made when missing) that no file has yet: "Water", "Water 2", … */
export function freePath(folder: string, title: string): string {
  mkdirSync(folder, { recursive: true });
  const name = fileNameOf(title);
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}.baraza`);
    if (!existsSync(path)) return path;
  }
}

/** Whether a person may name this as a folder to write into. */
export function isFolder(path: string): boolean {
  return isAbsolute(path) && existsSync(path) && statSync(path).isDirectory();
}
