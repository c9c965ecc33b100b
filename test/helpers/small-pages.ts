import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Four pages of one line each and one script, laid out like a build: for tests that need no real page. */
export function smallPages(folder: string): string {
  const pages = join(folder, 'pages');
  for (const name of ['phone', 'screen', 'desk', 'console']) {
    put(
      join(pages, name),
      'index.html',
      `<!doctype html><title>${name}</title><script src="/assets/a-1.js"></script>`,
    );
  }
  put(join(pages, 'assets'), 'a-1.js', `// ${'.'.repeat(500)}\n`);
  return pages;
}

function put(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
}
