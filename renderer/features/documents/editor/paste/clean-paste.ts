import { type HtmlElement, type HtmlNode, readHtml, stylesOf, wordsIn, writeHtml } from './html-tree.ts';
import { wordListsToLists } from './word-lists.ts';

export interface CleanPaste {
  readonly html: string;
  /** Pictures that were left out: those of the clipboard are in no file that others could see. */
  readonly pictures: number;
}

/** Goes with all that is in it. */
const dropped =
  /^(?:style|script|meta|link|title|head|xml|base|colgroup|col|object|embed|iframe|form|input|button)$/u;
/** Word's own elements: `o:p` is an empty place, `v:` and `w:` describe pictures and settings. */
const foreign = /^(?:o:p|v:\w+|w:\w+|m:\w+|st\d*:\w+)$/u;
/** Comments of Word: the mark in the text, and what they say, listed at its end. Neither is the text. */
const comments = /^Mso(?:CommentReference|CommentText)$|^msocom(?:anchor|off|txt)$/u;
const kept: ReadonlySet<string> = new Set(
  'p h1 h2 h3 ul ol li blockquote hr br a table thead tbody tr td th strong em u s mark'.split(' '),
);
const renamed: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  del: 's',
  ins: 'u',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  div: 'p',
};
const blocks = /^(?:p|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|hr|div)$/u;

/**
 * What was copied from Word, LibreOffice, Google Docs or a page, without what those programs add.
 *
 * Structure, emphasis, links and lists stay; fonts, sizes, colours, classes, empty paragraphs and pictures go. What our
 * own editor copied is left as it is.
 */
export function cleanPaste(html: string): CleanPaste {
  if (/data-pm-slice/u.test(html)) return { html, pictures: 0 };
  const count = { pictures: 0 };
  const tree = wordListsToLists(readHtml(html));
  const cleaned = cleanedNodes(tree, count);
  return { html: writeHtml(withoutEmptyParagraphs(cleaned)), pictures: count.pictures };
}

function cleanedNodes(nodes: readonly HtmlNode[], count: { pictures: number }): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return [node.replaceAll(/[\r\n\t]+/gu, ' ')];
    if (node.tag === 'img' || node.tag === 'v:imagedata') {
      count.pictures += node.tag === 'img' ? 1 : 0;
      return [];
    }
    if (dropped.test(node.tag) || isOfWordsMargin(node)) return [];
    if (isWordsBlank(node)) return [' '];
    const children = cleanedNodes(node.children, count);
    if (foreign.test(node.tag)) return wordsIn(children).trim() === '' ? [] : children;
    return cleanedElement(node, children);
  });
}

/** A comment, or the rule that Word draws above footnotes. */
function isOfWordsMargin(node: HtmlElement): boolean {
  const element = stylesOf(node)['mso-element'] ?? '';
  if (element.startsWith('comment') || comments.test(node.attributes['class'] ?? '')) return true;
  return node.tag === 'hr' && node.attributes['width'] === '33%';
}

/** Tabs and runs of blanks, which Word writes as so many blanks as are as wide. */
function isWordsBlank(node: HtmlElement): boolean {
  const styles = stylesOf(node);
  if (node.tag !== 'span' || wordsIn(node.children).trim() !== '') return false;
  return styles['mso-tab-count'] !== undefined || styles['mso-spacerun'] !== undefined;
}

function cleanedElement(node: HtmlElement, children: HtmlNode[]): HtmlNode[] {
  const styles = stylesOf(node);
  if (node.attributes['class'] === 'Apple-interchange-newline') return [];
  if (styles['display'] === 'none' || styles['mso-hide'] === 'all') return [];
  // Google Docs wraps all that is copied in a <b> that is not bold; a <div> around blocks is no paragraph.
  if (styles['font-weight'] === 'normal' && node.tag === 'b') return emphasised(children, styles);
  if (node.tag === 'div' && children.some((child) => typeof child !== 'string' && blocks.test(child.tag))) {
    return children;
  }
  const tag = renamed[node.tag] ?? node.tag;
  const heading = /^Mso(?:Title|Heading(\d))/u.exec(node.attributes['class'] ?? '');
  const named = tag === 'p' && heading !== null ? `h${Math.min(3, Number(heading[1] ?? 1))}` : tag;
  if (!kept.has(named)) return emphasised(children, styles);
  if (named === 'hr' || named === 'br') return [{ tag: named, attributes: {}, children: [] }];
  // In headings and their like, bold is how they look, not what was meant.
  const inner = blocks.test(named) ? emphasised(children, /^h\d$/u.test(named) ? {} : styles) : children;
  if (named === 'a' && node.attributes['href'] === undefined) return inner;
  return [{ tag: named, attributes: keptAttributes(named, node), children: inner }];
}

function keptAttributes(tag: string, node: HtmlElement): Readonly<Record<string, string>> {
  const names = tag === 'a' ? ['href'] : tag === 'td' || tag === 'th' ? ['colspan', 'rowspan'] : [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = node.attributes[name];
      return value === undefined || (name !== 'href' && !/^[1-9]\d?$/u.test(value)) ? [] : [[name, value]];
    }),
  );
}

const colourless =
  /^(?:white|transparent|none|initial|inherit|windowtext|auto|#fff(?:fff)?|rgba?\(255, ?255, ?255.*)$/u;

/** Emphasis that was written as a style, as elements. */
function emphasised(children: HtmlNode[], styles: Readonly<Record<string, string>>): HtmlNode[] {
  if (wordsIn(children).trim() === '' || children.some(isBlock)) return children;
  const line = `${styles['text-decoration'] ?? ''} ${styles['text-decoration-line'] ?? ''}`;
  const back = styles['mso-highlight'] ?? styles['background-color'] ?? styles['background'] ?? '';
  const tags = [
    ...(/^(?:bold|bolder|[6-9]00)$/u.test(styles['font-weight'] ?? '') ? ['strong'] : []),
    ...(/^(?:italic|oblique)/u.test(styles['font-style'] ?? '') ? ['em'] : []),
    ...(line.includes('underline') ? ['u'] : []),
    ...(line.includes('line-through') ? ['s'] : []),
    ...(back !== '' && !colourless.test(back) ? ['mark'] : []),
  ];
  return tags.reduce<HtmlNode[]>((inner, tag) => [{ tag, attributes: {}, children: inner }], children);
}

function isBlock(node: HtmlNode): boolean {
  return typeof node !== 'string' && blocks.test(node.tag);
}

function withoutEmptyParagraphs(nodes: readonly HtmlNode[]): HtmlNode[] {
  const out: HtmlNode[] = [];
  const hasBlocks = nodes.some(isBlock);
  for (const node of nodes) {
    if (typeof node === 'string') {
      // Blanks between blocks are the source's line breaks.
      if (node.trim() !== '' || !hasBlocks) out.push(node);
      continue;
    }
    const children = withoutEmptyParagraphs(node.children);
    const isEmpty = wordsIn(children).replaceAll('\u00A0', ' ').trim() === '' && !children.some(isBlock);
    if (node.tag === 'br' && hasBlocks) continue;
    if (isEmpty && /^(?:p|h[1-3]|li|a|strong|em|u|s|mark)$/u.test(node.tag)) {
      if (!blocks.test(node.tag)) out.push(...children);
      continue;
    }
    out.push({ ...node, children });
  }
  return out;
}
