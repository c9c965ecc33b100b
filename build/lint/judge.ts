import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { importsOf } from './imports.ts';
import { silencings } from './silencings.ts';
import type { Zone } from './boundaries.ts';

export interface Table {
  readonly zones: readonly Zone[];
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const sourceFolders = ['shared', 'electron', 'renderer', 'build', 'test'];
const source = /\.(ts|tsx|js|mjs|cjs)$/;
const skipped = ['build/lint/canaries', 'test/artifacts', 'test/fixtures'];

/**
 * Every import of the tree under `root` that the table forbids, and every comment that silences a gate
 * without saying why.
 *
 * Also returns how many files were read, for a check that found no file has checked nothing.
 */
export function judgeTree(root: string, table: Table): { files: number; problems: readonly Problem[] } {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const files = sourceFolders.flatMap((folder) => sourcesUnder(root, folder));
  const problems: Problem[] = [];
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const { line, what } of silencings(text)) problems.push({ file, line, what });
    const zone = zoneOf(file, table.zones);
    if (zone === undefined) {
      problems.push({ file, line: 1, what: 'lies in no zone of build/lint/boundaries.ts' });
      continue;
    }
    for (const site of importsOf(file, text)) {
      const what = forbidden(file, zone, site.specifier, table, manifest);
      if (what !== undefined) problems.push({ file, line: site.line, what });
    }
  }
  for (const name of Object.keys(table.packages)) {
    if (manifest.dependencies?.[name] === undefined && manifest.devDependencies?.[name] === undefined) {
      problems.push({
        file: 'build/lint/boundaries.ts',
        line: 1,
        what: `lists '${name}', which package.json lacks`,
      });
    }
  }
  return { files: files.length, problems };
}

/** Why this import may not be there, or `undefined` where it may. */
function forbidden(
  file: string,
  zone: Zone,
  specifier: string | undefined,
  table: Table,
  manifest: Manifest,
): string | undefined {
  if (specifier === undefined) return 'imports something that is only known at run time';
  if (specifier.startsWith('.')) return forbiddenFile(file, zone, specifier, table.zones);
  if (isBuiltin(specifier)) {
    return zone.node === true
      ? undefined
      : `${zone.path} runs without Node, so it may not import '${specifier}'`;
  }
  return forbiddenPackage(file, specifier, table.packages, manifest);
}

function forbiddenFile(
  file: string,
  zone: Zone,
  specifier: string,
  zones: readonly Zone[],
): string | undefined {
  const [bare = specifier] = specifier.split('?');
  const target = posix.normalize(posix.join(posix.dirname(file), bare));
  if (target === 'package.json') return undefined;
  const other = zoneOf(target, zones);
  if (other === undefined) return `imports '${target}', which lies in no zone`;
  if (other === zone || zone.imports.some((path) => within(target, path))) return undefined;
  return `${zone.path} may not import ${other.path} ('${specifier}')`;
}

function forbiddenPackage(
  file: string,
  specifier: string,
  packages: Table['packages'],
  manifest: Manifest,
): string | undefined {
  const name = packageOf(specifier);
  const runsIn = packages[name];
  if (runsIn === undefined) return `imports '${name}', a package that build/lint/boundaries.ts does not list`;
  // Reading a package's manifest does not load the package.
  if (specifier === `${name}/package.json`) return undefined;
  if (!runsIn.some((path) => within(file, path))) {
    return `may not import '${name}', which belongs to ${runsIn.join(', ')}`;
  }
  const shipped = manifest.dependencies?.[name] !== undefined;
  const bundled = within(file, 'renderer') || within(file, 'build') || within(file, 'test');
  if (!shipped && !bundled && name !== 'electron')
    return `needs '${name}' at run time: list it under dependencies`;
  return undefined;
}

function zoneOf(file: string, zones: readonly Zone[]): Zone | undefined {
  let best: Zone | undefined;
  for (const zone of zones) {
    if (within(file, zone.path) && zone.path.length > (best?.path.length ?? -1)) best = zone;
  }
  return best;
}

function within(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function sourcesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder)) || skipped.includes(folder)) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesUnder(root, path);
    return source.test(entry.name) ? [path] : [];
  });
}
