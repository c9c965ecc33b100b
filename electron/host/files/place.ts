import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where new consultations go unless the person chooses: in the documents, where people look for their files. */
export function defaultFolder(): string {
  const documents = join(homedir(), 'Documents');
  return join(existsSync(documents) ? documents : homedir(), 'Baraza');
}

/** Systems take names of 255 bytes; the rest is for a number, the ending, and names of copies made on the way. */
const longestName = 160;

/** A name that every system takes, made of a title. */
function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const name = firstBytes(plain, 80, longestName).replace(/[. ]+$/u, '');
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/iu.test(name) ? `Consultation ${name}`.trim() : name;
}

/** As many whole characters as fit: a letter of Chinese, Amharic or Hindi takes three bytes. */
function firstBytes(text: string, mostCharacters: number, mostBytes: number): string {
  let cut = '';
  for (const character of [...text].slice(0, mostCharacters)) {
    if (Buffer.byteLength(cut + character) > mostBytes) break;
    cut += character;
  }
  return cut;
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
