/**
 * A small reader of the HTML that office programs put on the clipboard.
 *
 * The page's own parser would do, but it fetches pictures while it parses, and tests of what Word writes should need no
 * browser. What comes out is cleaned here and then read again by the editor's schema, which is what keeps the text
 * safe: this reader need not agree with a browser about broken markup.
 */
export interface HtmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

const voids: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'col',
  'meta',
  'link',
  'input',
  'base',
  'wbr',
]);
/** What opens without its like having been closed closes it. */
const closing: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  p: ['p'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
};
const opaque = /<(style|script|xml|title|head)\b[^>]*>[\s\S]*?<\/\1\s*>/giu;
const piece = /<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/giu;

/** Reads HTML, without comments (conditional ones of Word too), styles, scripts and heads. */
export function readHtml(html: string): HtmlNode[] {
  const plain = html
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/<!\[[^\]]*\]>|<!doctype[^>]*>|<\?[^>]*>/giu, '')
    .replaceAll(opaque, '');
  const root: HtmlElement = { tag: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  const top = (): HtmlElement => open.at(-1) ?? root;
  for (const [, slash, name = '', attributes = '', text] of plain.matchAll(piece)) {
    if (text !== undefined) {
      top().children.push(decoded(text));
      continue;
    }
    const tag = name.toLowerCase();
    if (slash === '/') close(open, tag);
    else {
      if ((closing[tag] ?? []).includes(top().tag)) open.pop();
      const element: HtmlElement = { tag, attributes: readAttributes(attributes), children: [] };
      top().children.push(element);
      if (!voids.has(tag) && !attributes.endsWith('/')) open.push(element);
    }
  }
  return root.children;
}

function close(open: HtmlElement[], tag: string): void {
  const index = open.findLastIndex((element) => element.tag === tag);
  if (index > 0) open.length = index;
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(
    /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu,
  )) {
    found[name.toLowerCase()] = decoded(double ?? single ?? bare ?? '');
  }
  return found;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Stands for the `&` of a name that is not in the table above: the editor's own reader knows all of them. */
const named = '\uFDD0';

function decoded(text: string): string {
  return text.replaceAll(named, '').replaceAll(/&(#x[\da-f]+|#\d+|\w+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? `${named}${name};`;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Writes a tree as HTML. */
export function writeHtml(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const attributes = Object.entries(node.attributes)
        .map(([name, value]) => ` ${name}="${escaped(value)}"`)
        .join('');
      const start = `<${node.tag}${attributes}>`;
      return voids.has(node.tag) ? start : `${start}${writeHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(named, '&');
}

/** The words in nodes. */
export function wordsIn(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : wordsIn(node.children))).join('');
}

/** The declarations of a style attribute, in small letters. */
export function stylesOf(node: HtmlElement): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const declaration of (node.attributes['style'] ?? '').toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) found[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).trim();
  }
  return found;
}
