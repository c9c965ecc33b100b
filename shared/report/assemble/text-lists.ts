import type { TextBlock } from '../../domain/model/text-block.ts';
import type { ListBlock, ListItem, Run } from '../blocks.ts';
import { isInline, lineOf, linesAsOne } from './text-runs.ts';
import type { Scribe } from './scribe.ts';

/** A piece of a list, or a block that stood in it and does not fit into one: a table, a picture, a quotation. */
export type ListPart = ListBlock | { readonly kind: 'hoisted'; readonly block: TextBlock };

export function isList({ type }: TextBlock): boolean {
  return type === 'bulletList' || type === 'orderedList';
}

/**
 * A list that people wrote, with the lists in it.
 *
 * What is no line stands below the item that holds it; the list goes on behind it with the next number.
 */
export function textList(scribe: Scribe, block: TextBlock, language: string): readonly ListPart[] {
  const ordered = block.type === 'orderedList';
  const wanted = block.attrs?.['start'];
  const first =
    typeof wanted === 'number' && Number.isInteger(wanted) && wanted >= 0 ? Math.min(wanted, 9999) : 1;
  const parts: ListPart[] = [];
  let items: ListItem[] = [];
  let count = 0;
  const close = (): void => {
    if (items.length === 0) return;
    const start = first + count - items.length;
    parts.push({ kind: 'list', ordered, ...(ordered && start !== 1 ? { start } : {}), items });
    items = [];
  };
  for (const child of block.content ?? []) {
    const { item, hoisted } = itemOf(scribe, child, language);
    if (item !== null) {
      items.push(item);
      count += 1;
    }
    if (hoisted.length === 0) continue;
    close();
    parts.push(...hoisted.map((each) => ({ kind: 'hoisted' as const, block: each })));
  }
  close();
  return parts;
}

function itemOf(
  scribe: Scribe,
  block: TextBlock,
  language: string,
): { readonly item: ListItem | null; readonly hoisted: readonly TextBlock[] } {
  const content = block.type === 'listItem' ? (block.content ?? []) : [block];
  const lines: (readonly Run[])[] = [];
  const items: ListItem[] = [];
  const hoisted: TextBlock[] = [];
  let ordered: boolean | null = null;
  let loose: TextBlock[] = [];
  const settle = (): void => {
    if (loose.length > 0) lines.push(lineOf(scribe, loose, language));
    loose = [];
  };
  for (const part of content) {
    // Behind a table or a list inside, words would come too early in the item.
    if (hoisted.length > 0) {
      hoisted.push(part);
    } else if (isInline(part)) {
      loose.push(part);
    } else if (isList(part) && (ordered === null || ordered === (part.type === 'orderedList'))) {
      settle();
      ordered = part.type === 'orderedList';
      for (const child of part.content ?? []) {
        const inner = itemOf(scribe, child, language);
        if (inner.item !== null) items.push(inner.item);
        hoisted.push(...inner.hoisted);
      }
    } else if (part.type === 'paragraph' && items.length === 0 && (part.content ?? []).every(isInline)) {
      settle();
      lines.push(lineOf(scribe, part.content ?? [], language));
    } else hoisted.push(part);
  }
  settle();
  const line = linesAsOne(lines);
  if (line.length === 0 && items.length === 0) return { item: null, hoisted };
  const below = items.length === 0 ? {} : { items, ...(ordered === null ? {} : { ordered }) };
  return { item: { content: line, ...below }, hoisted };
}
