import { readFileSync } from 'node:fs';

/** The version of the program; `package.json` lies two folders up of the sources and of the bundle alike. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  }
).version;
