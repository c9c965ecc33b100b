import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinCode } from './join-link.ts';

/** What a person wanted when they started Baraza, or started it again. */
export type Opening =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'join'; readonly code: string }
  | { readonly type: 'nothing' };

/**
 * Reads a command line, of this instance or of a second one.
 *
 * Switches are passed over, and so is all that is neither a join link nor a
 * `.baraza` file: systems add arguments of their own, and during development
 * the first one is the program itself. The last match wins.
 *
 * @param argv the whole command line, program included
 * @param folder what relative paths are relative to
 */
export function openingIn(argv: readonly string[], folder: string): Opening {
  let opening: Opening = { type: 'nothing' };
  for (const word of argv.slice(1)) {
    if (word.startsWith('-')) continue;
    const code = joinCode(word);
    if (code !== undefined) opening = { type: 'join', code };
    else if (/\.baraza$/i.test(word)) {
      const path = asPath(word, folder);
      if (path !== undefined) opening = { type: 'file', path };
    }
  }
  return opening;
}

function asPath(word: string, folder: string): string | undefined {
  if (/^file:\/\/\/[^?#]*$/i.test(word)) return pathOfUrl(word);
  // Other schemes are no files; one letter before the colon is a Windows drive.
  if (/^[a-z][a-z0-9+.-]+:/i.test(word)) return undefined;
  return isAbsolute(word) ? word : resolve(folder, word);
}

function pathOfUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    // An address that names no path here, such as one with an encoded slash.
    return undefined;
  }
}
