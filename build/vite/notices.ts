import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly homepage?: string;
}

/**
 * Writes `notices.txt` beside the pages: the licence of every package that went into them, the fonts' Open
 * Font License included. A bundled package without a licence text stops the build.
 *
 * @param fileName where two bundles lie in one folder, each has its own
 * @param stated packages that come without a text and whose stated licence was looked at by a person
 */
export function notices(stated: readonly string[] = [], fileName = 'notices.txt'): Plugin {
  return {
    name: 'baraza:notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const output of Object.values(bundle)) {
        const sources = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const source of sources) {
          const folder = packageFolder(join(this.environment.config.root, source), source);
          if (folder !== undefined) folders.add(folder);
        }
      }
      for (const id of this.getModuleIds()) {
        const folder = packageFolder(id);
        if (folder !== undefined) folders.add(folder);
      }
      const texts = [...folders].map((folder) => noticeOf(folder, stated)).toSorted();
      this.emitFile({
        type: 'asset',
        fileName,
        source: texts.join(`\n\n${'—'.repeat(40)}\n\n`),
      });
    },
  };
}

/** The folder of the package that a module comes from, or `undefined` for the project's own. */
function packageFolder(...candidates: readonly string[]): string | undefined {
  for (const id of candidates) {
    const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
    if (match?.[1] !== undefined && existsSync(join(match[1], 'package.json'))) return match[1];
  }
  return undefined;
}

function noticeOf(folder: string, stated: readonly string[]): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const name = `${manifest.name ?? folder} ${manifest.version ?? ''} (${manifest.license ?? 'see below'})`;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|ofl)/i.test(entry));
  if (file === undefined && stated.includes(manifest.name ?? ''))
    return `${name}\n\nIts authors state this licence; see ${manifest.homepage ?? 'its package'}.`;
  if (file === undefined)
    throw new Error(`${name} has no licence text, so it may not be bundled: ${dirname(folder)}`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
