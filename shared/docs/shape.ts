import type * as Y from 'yjs';

/** Raised when a shape changes so that older documents need a migration; see `migrate.ts`. */
export const shapeVersion = 1;

/** The text of a document: an XML fragment in the shape of ProseMirror. */
export function textOf(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment('text');
}

/** Comments and proposals of any document: id → map; read with `threads.ts`. */
export function threadsOf(doc: Y.Doc): Y.Map<Y.Map<unknown>> {
  return doc.getMap<Y.Map<unknown>>('threads');
}

/** The areas of an affinity board: id → map; read with `board.ts`. */
export function areasOf(doc: Y.Doc): Y.Map<Y.Map<unknown>> {
  return doc.getMap<Y.Map<unknown>>('areas');
}

/** Where cards lie on an affinity board: input → place; read with `board.ts`. */
export function placesOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('places');
}

/** What a document says about itself. */
export function metaOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('meta');
}
