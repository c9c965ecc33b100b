import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a page's first load: those that the HTML names, and what they import statically. */
export function firstLoad(folder: string, surface: string): ReadonlySet<string> {
  const files = new Set<string>([`${surface}/index.html`]);
  const html = readFileSync(join(folder, surface, 'index.html'), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)) files.add(path);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    // A dynamic `import("./x.js")` has a parenthesis and is no part of the first load.
    for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) {
      files.add(`assets/${name}`);
    }
  }
  return files;
}
