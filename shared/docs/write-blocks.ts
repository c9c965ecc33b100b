import * as Y from 'yjs';
import type { Block } from './blocks.ts';

const deepest = 60;

/** Blocks as elements of a fragment, ready to be put in: the way back from `blocksOf`. */
export function elementsOf(blocks: readonly Block[], depth = 0): (Y.XmlElement | Y.XmlText)[] {
  if (depth > deepest) return [];
  const elements: (Y.XmlElement | Y.XmlText)[] = [];
  /** Pieces of one line with other marks are one text with attributes. */
  let pieces: { readonly insert: string; readonly attributes: Readonly<Record<string, object>> }[] = [];
  const endLine = (): void => {
    if (pieces.length === 0) return;
    const line = new Y.XmlText();
    line.applyDelta(pieces);
    elements.push(line);
    pieces = [];
  };
  for (const block of blocks) {
    if (block.type === 'text') {
      if (block.text !== undefined && block.text !== '') {
        pieces.push({ insert: block.text, attributes: marksOf(block) });
      }
      continue;
    }
    endLine();
    elements.push(elementOf(block, depth));
  }
  endLine();
  return elements;
}

function elementOf(block: Block, depth: number): Y.XmlElement {
  const element = new Y.XmlElement(block.type);
  for (const [name, value] of Object.entries(block.attrs ?? {})) {
    // Numbers and booleans stay what they are: Yjs keeps any value, its types speak of texts only.
    element.setAttribute(name, value as string);
  }
  const content = elementsOf(block.content ?? [], depth + 1);
  if (content.length > 0) element.insert(0, content);
  return element;
}

function marksOf({ marks = [] }: Block): Readonly<Record<string, object>> {
  return Object.fromEntries(marks.map(({ type, attrs = {} }) => [type, attrs]));
}
