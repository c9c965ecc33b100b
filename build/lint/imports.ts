import { parseSync } from 'oxc-parser';

/** One place where a file reaches for another: a static, dynamic or type import, a re-export, a require. */
export interface ImportSite {
  /** What was asked for, or `undefined` where it is computed at run time and so cannot be judged. */
  readonly specifier: string | undefined;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Everything that a source file imports.
 *
 * Walks the whole syntax tree, since `typeof import('x')` in a type, `require('x')` and `import x =
 * require('x')` reach as far as an import line does. Throws when the file does not parse.
 */
export function importsOf(path: string, source: string): readonly ImportSite[] {
  const parsed = parseSync(path, source);
  const [broken] = parsed.errors;
  if (broken !== undefined) throw new Error(`${path} does not parse: ${broken.message}`);
  const sites: ImportSite[] = [];
  walk(parsed.program, (node) => {
    const source_ = requested(node);
    if (source_ === undefined) return;
    sites.push({ specifier: literal(source_), line: lineAt(source, node.start) });
  });
  return sites;
}

/** The expression that names the module, where the node imports one. */
function requested(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source'];
    case 'ExportNamedDeclaration':
      return node['source'] ?? undefined;
    case 'TSExternalModuleReference':
      return node['expression'];
    case 'CallExpression':
      return isRequire(node['callee']) ? (node['arguments'] as readonly unknown[])[0] : undefined;
    default:
      return undefined;
  }
}

/** `require(…)`, and Vite's `import.meta.glob(…)`, which imports whatever happens to match. */
function isRequire(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return callee['name'] === 'require';
  if (callee.type !== 'MemberExpression') return false;
  const { object, property } = callee;
  const name = isNode(property) ? property['name'] : undefined;
  if (isNode(object) && object.type === 'MetaProperty') return name === 'glob';
  return isNode(object) && object['name'] === 'require' && name === 'resolve';
}

function literal(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'Literal') return undefined;
  return typeof node['value'] === 'string' ? node['value'] : undefined;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
