import type * as Y from 'yjs';
import type { Relation } from '../domain/model/framework.ts';
import { withRelation, withRelations, writeSpec } from './drawing-acts.ts';
import { readFramework } from './read-framework.ts';
import { putLine, removeLine } from './write-framework.ts';

/** Adds a relation, and shows it in the given drawings; one that shows no relations stays as it is. */
export function putRelation(
  doc: Y.Doc,
  relation: Relation,
  drawings: readonly string[],
  origin?: unknown,
): void {
  doc.transact(() => {
    putLine(doc, 'relations', relation);
    for (const { id, spec } of readFramework(doc).content.diagrams)
      if (drawings.includes(id)) writeSpec(doc, id, withRelation(spec, relation.id));
  }, origin);
}

/** Takes a relation out, and out of the drawings. */
export function removeRelation(doc: Y.Doc, id: string, origin?: unknown): void {
  doc.transact(() => {
    removeLine(doc, 'relations', id);
    for (const { id: diagram, spec } of readFramework(doc).content.diagrams)
      if ('relations' in spec && spec.relations.includes(id))
        writeSpec(doc, diagram, withRelations(spec, new Map([[id, null]])));
  }, origin);
}
