import type * as Y from 'yjs';
import type { DocumentKind } from '../domain/model/document.ts';
import { hashOfJson } from '../util/hash.ts';
import type { JsonObject } from '../util/json.ts';
import { type Block, blocksOf, plainText } from './blocks.ts';
import { readAreas, readPlaces } from './board.ts';
import { readFramework } from './read-framework.ts';
import { shapeVersion, textOf } from './shape.ts';

/** What a document says at one moment, without comments: what is hashed, compared and adopted. */
export type Frozen = JsonObject & { readonly shape: number; readonly kind: DocumentKind };

/**
 * Freezes a document canonically.
 *
 * Equal contents give equal values, on every device. A wording is its plain text; cards without a place are left out
 * of a board.
 */
export function freeze(doc: Y.Doc, kind: DocumentKind): Frozen {
  const head = { shape: shapeVersion, kind } as const;
  switch (kind) {
    case 'wording':
      return { ...head, text: plainText(blocksOf(textOf(doc))).trim() };
    case 'notes':
    case 'narrative':
      return { ...head, blocks: blocksOf(textOf(doc)) };
    case 'board':
      return {
        ...head,
        areas: readAreas(doc),
        places: Object.fromEntries(readPlaces(doc)),
      };
    case 'framework':
      return { ...head, content: readFramework(doc).content };
  }
}

/** SHA-256 of the frozen document: what a person saw when they pressed *Adopt*. */
export function hashOfFrozen(frozen: Frozen): string {
  return hashOfJson(frozen);
}

/**
 * The words of a frozen document, a line for each paragraph; empty for a board and for what cannot be read.
 *
 * `refer` gives the words for a reference; without it they are left out.
 */
export function textOfFrozen(frozen: JsonObject, refer?: (kind: string, id: string) => string): string {
  const { text, blocks } = frozen;
  if (typeof text === 'string') return text;
  return Array.isArray(blocks) ? plainText(blocks as readonly Block[], refer) : '';
}
