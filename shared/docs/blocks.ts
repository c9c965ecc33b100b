import * as Y from 'yjs';
import type { TextBlock } from '../domain/model/text-block.ts';
import type { Json, JsonObject } from '../util/json.ts';

export type Block = TextBlock;

const deepest = 60;

/** The content of a fragment as plain values; the same for the same content, whoever wrote it in which order. */
export function blocksOf(fragment: Y.XmlFragment): readonly Block[] {
  return contentOf(fragment, 0);
}

function contentOf(parent: Y.XmlFragment | Y.XmlElement, depth: number): readonly Block[] {
  if (depth > deepest) return [];
  return parent.toArray().flatMap((child): readonly Block[] => {
    if (child instanceof Y.XmlText) return textBlocks(child);
    if (child instanceof Y.XmlElement) return [elementBlock(child, depth)];
    return [];
  });
}

function elementBlock(element: Y.XmlElement, depth: number): Block {
  const attrs = jsonAttributes(element.getAttributes());
  const content = contentOf(element, depth + 1);
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  };
}

function textBlocks(text: Y.XmlText): readonly Block[] {
  const pieces = text.toDelta() as readonly { readonly insert: unknown; readonly attributes?: object }[];
  return pieces.flatMap(({ insert, attributes = {} }): readonly Block[] => {
    if (typeof insert !== 'string') return [];
    const marks = Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => {
        // y-tiptap writes marks that may overlap as `name--hash`.
        const type = name.replace(/--[^-]*$/u, '');
        const attrs =
          typeof value === 'object' ? jsonAttributes(value as Readonly<Record<string, unknown>>) : {};
        return { type, ...(Object.keys(attrs).length === 0 ? {} : { attrs }) };
      });
    return [{ type: 'text', text: insert, ...(marks.length === 0 ? {} : { marks }) }];
  });
}

/** Attributes that say something: what is undefined or null is left out, what is no JSON too. */
function jsonAttributes(attributes: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      (entry): entry is [string, Json] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'boolean' || isFiniteNumber(entry[1]),
    ),
  );
}

function isFiniteNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

const inline = new Set(['text', 'hardBreak', 'reference', 'image']);

/**
 * The words of blocks as plain text: a line for each paragraph, tabs between cells.
 *
 * `refer` gives the words for a reference; without it they are left out.
 */
export function plainText(
  blocks: readonly Block[],
  refer: (kind: string, id: string) => string = () => '',
): string {
  return linesOf(blocks, refer).join('\n').trimEnd();
}

function linesOf(blocks: readonly Block[], refer: (kind: string, id: string) => string): readonly string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const block of blocks) {
    if (inline.has(block.type)) {
      line = (line ?? '') + inlineText(block, refer);
      continue;
    }
    if (line !== null) lines.push(line);
    line = null;
    const inner = linesOf(block.content ?? [], refer);
    if (block.type === 'tableRow') {
      lines.push((block.content ?? []).map((cell) => linesOf([cell], refer).join(' ')).join('\t'));
    } else lines.push(...(inner.length === 0 && block.type === 'paragraph' ? [''] : inner));
  }
  if (line !== null) lines.push(line);
  return lines;
}

function inlineText(block: Block, refer: (kind: string, id: string) => string): string {
  const attr = (name: string): string => {
    const value = block.attrs?.[name];
    return typeof value === 'string' ? value : '';
  };
  switch (block.type) {
    case 'text':
      return block.text ?? '';
    case 'hardBreak':
      return '\n';
    case 'reference':
      return refer(attr('kind'), attr('id'));
    default:
      return attr('alt');
  }
}
