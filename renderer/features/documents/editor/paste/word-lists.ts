import { type HtmlElement, type HtmlNode, stylesOf, wordsIn } from './html-tree.ts';

interface WordItem {
  readonly list: string;
  readonly level: number;
  readonly isOrdered: boolean;
  readonly content: HtmlNode[];
}

/**
 * Makes lists of the paragraphs by which Word writes them.
 *
 * Word knows no list elements on the clipboard: an item is a paragraph with `mso-list:l0 level1 lfo1`, and its bullet
 * or number stands in a span with `mso-list:Ignore`.
 */
export function wordListsToLists(nodes: readonly HtmlNode[]): HtmlNode[] {
  const out: HtmlNode[] = [];
  let items: WordItem[] = [];
  const flush = (): void => {
    out.push(...listsOf(items));
    items = [];
  };
  for (const node of nodes) {
    const item = typeof node === 'string' ? null : wordItem(node);
    if (item !== null) {
      if (items.length > 0 && items[0]?.list !== item.list) flush();
      items.push(item);
    } else if (typeof node === 'string') {
      // The line feeds that Word writes between paragraphs do not end a list.
      if (node.trim() !== '') flush();
      out.push(node);
    } else {
      flush();
      out.push({ ...node, children: wordListsToLists(node.children) });
    }
  }
  flush();
  return out;
}

function wordItem(node: HtmlElement): WordItem | null {
  if (node.tag !== 'p' && !/^h[1-6]$/u.test(node.tag)) return null;
  const place = /^(\S+)\s+level(\d+)/u.exec(stylesOf(node)['mso-list'] ?? '');
  const marker = markerOf(node);
  if (place === null && !(/MsoListParagraph/u.test(node.attributes['class'] ?? '') && marker !== null))
    return null;
  return {
    list: place?.[1] ?? '',
    level: Math.min(9, Math.max(1, Number(place?.[2] ?? 1))),
    isOrdered: /^\s*\(?(?:\d+|[a-z]{1,4})[.)]/iu.test(marker ?? ''),
    content: withoutMarker(node.children),
  };
}

function markerOf(node: HtmlElement): string | null {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (isMarker(child)) return wordsIn(child.children);
    const inner = markerOf(child);
    if (inner !== null) return inner;
  }
  return null;
}

function isMarker(node: HtmlElement): boolean {
  return stylesOf(node)['mso-list'] === 'ignore';
}

function withoutMarker(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return [node];
    return isMarker(node) ? [] : [{ ...node, children: withoutMarker(node.children) }];
  });
}

function listsOf(items: readonly WordItem[]): HtmlNode[] {
  const out: HtmlNode[] = [];
  let index = 0;
  while (index < items.length) {
    const first = items[index];
    if (first === undefined) break;
    const list: HtmlElement = { tag: first.isOrdered ? 'ol' : 'ul', attributes: {}, children: [] };
    while (index < items.length) {
      const item = items[index];
      if (item === undefined || item.level < first.level) break;
      if (item.level === first.level) {
        if (item.isOrdered !== first.isOrdered) break;
        const paragraph: HtmlElement = { tag: 'p', attributes: {}, children: item.content };
        list.children.push({ tag: 'li', attributes: {}, children: [paragraph] });
        index += 1;
        continue;
      }
      const deeper = items.slice(index).findIndex(({ level }) => level <= first.level);
      const inner = items.slice(index, deeper === -1 ? items.length : index + deeper);
      const last = list.children.at(-1);
      if (last !== undefined && typeof last !== 'string') last.children.push(...listsOf(inner));
      index += inner.length;
    }
    out.push(list);
  }
  return out;
}
