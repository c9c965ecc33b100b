import type { TextBlock } from '../../shared/domain/model/text-block.ts';
import { hashOfJson } from '../../shared/util/hash.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { type DomainWorld, theConsole } from './domain-world.ts';

export const words = (text: string, ...marks: NonNullable<TextBlock['marks']>): TextBlock => ({
  type: 'text',
  text,
  ...(marks.length === 0 ? {} : { marks }),
});
export const paragraph = (...content: (string | TextBlock)[]): TextBlock => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? words(part) : part)),
});
export const heading = (level: number, text: string): TextBlock => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
});
export const bullets = (...items: readonly (readonly TextBlock[])[]): TextBlock =>
  listOf('bulletList', items);
export const numbers = (...items: readonly (readonly TextBlock[])[]): TextBlock =>
  listOf('orderedList', items);
export const reference = (kind: string, id: string): TextBlock => ({
  type: 'reference',
  attrs: { kind, id },
});
export const picture = (hash: string, alt: string, width?: number): TextBlock => ({
  type: 'image',
  attrs: { hash, alt, ...(width === undefined ? {} : { width }) },
});
export const grid = (header: readonly string[], ...rows: readonly (readonly string[])[]): TextBlock => ({
  type: 'table',
  content: [rowOf('tableHeader', header), ...rows.map((cells) => rowOf('tableCell', cells))],
});

function listOf(type: string, items: readonly (readonly TextBlock[])[]): TextBlock {
  return { type, content: items.map((content) => ({ type: 'listItem', content })) };
}

function rowOf(type: string, cells: readonly string[]): TextBlock {
  return { type: 'tableRow', content: cells.map((text) => ({ type, content: [paragraph(text)] })) };
}

/** Takes a text of a document into the record, as the host freezes it. Returns its hash. */
export function adoptBlocks(
  world: DomainWorld,
  document: string,
  blocks: readonly TextBlock[],
  hash?: string,
): string {
  const { kind = 'notes' } = world.state.documents[document] ?? {};
  const frozen = JSON.parse(JSON.stringify({ shape: 1, kind, blocks })) as JsonObject;
  return adoptFrozen(world, document, frozen, 'There are words in it.', hash);
}

/** The same for the wording of a statement. */
export function adoptWording(world: DomainWorld, document: string, text: string): string {
  return adoptFrozen(world, document, { shape: 1, kind: 'wording', text }, text);
}

function adoptFrozen(
  world: DomainWorld,
  document: string,
  frozen: JsonObject,
  text: string,
  hash = hashOfJson(frozen),
): string {
  world.do(theConsole, 'document.adopt', { document, hash }, null, { frozen, hash, text, change: 1 });
  return hash;
}

export function openText(world: DomainWorld, body: JsonObject): string {
  return world.do(theConsole, 'document.open', body)['document'] ?? '';
}
