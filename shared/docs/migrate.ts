import type * as Y from 'yjs';
import { metaOf } from './shape.ts';

/** One step of the shapes' history: brings a document from the shape before to `to`. */
export type DocumentMigration = { readonly to: number; readonly change: (doc: Y.Doc) => void };

/** The shapes' history, oldest first. Shape 1 is the first. */
const migrations: readonly DocumentMigration[] = [];

/**
 * Brings an older document up to the present shapes, in one change of its own. Returns whether there was anything to
 * do. Only the host calls it, before anybody opened the document.
 */
export function migrateDocument(doc: Y.Doc, steps: readonly DocumentMigration[] = migrations): boolean {
  const shape = shapeOf(doc);
  const pending = steps.filter(({ to }) => to > shape);
  const last = pending.at(-1);
  if (last === undefined) return false;
  doc.transact(() => {
    for (const { change } of pending) change(doc);
    metaOf(doc).set('shape', last.to);
  });
  return true;
}

function shapeOf(doc: Y.Doc): number {
  const shape = metaOf(doc).get('shape');
  return typeof shape === 'number' ? shape : 0;
}
