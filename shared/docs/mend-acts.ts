import type * as Y from 'yjs';
import type { FrameworkPart } from '../domain/model/framework.ts';
import { without, writeSpec } from './drawing-acts.ts';
import { partFields, rowsOf } from './framework-shape.ts';
import { readField } from './read-field.ts';
import { readFramework } from './read-framework.ts';
import { removeRelation } from './relation-acts.ts';
import { isGone } from './row-print.ts';
import { removeLine, setHeading, setLine } from './write-framework.ts';

/** A line that names another one. */
type Naming = { readonly kind: string; readonly id: string };

/**
 * Lets a line name something no more that is gone from the framework.
 *
 * A relation goes with its end, and a drawing with what it cannot be without; a row or column of a matrix keeps its
 * words and its cells. Nothing happens to a line that names nothing of the kind.
 */
export function letGo(doc: Y.Doc, { kind, id }: Naming, gone: string, origin?: unknown): void {
  const { content } = readFramework(doc);
  doc.transact(() => {
    switch (kind) {
      case 'relation':
        removeRelation(doc, id);
        return;
      case 'diagram': {
        const spec = content.diagrams.find((row) => row.id === id)?.spec;
        const rest = spec === undefined ? null : without(spec, gone);
        if (rest === null) removeLine(doc, 'diagrams', id);
        else writeSpec(doc, id, rest);
        return;
      }
      case 'indicator': {
        const elements = content.indicators.find((row) => row.id === id)?.elements ?? [];
        setLine(doc, 'indicators', id, { elements: elements.filter((each) => each !== gone) });
        return;
      }
      case 'action':
        setLine(doc, 'actions', id, { recommendation: null });
        return;
      case 'matrix': {
        const matrix = content.matrices.find((row) => row.id === id);
        for (const list of ['rows', 'cols'] as const)
          for (const heading of matrix?.[list] ?? [])
            if (heading.element === gone) setHeading(doc, id, list, heading.id, { element: null });
      }
    }
  }, origin);
}

/** What a line said that was taken out, by its fields; null where none was, or it can be read no more. */
export function removedLine(
  doc: Y.Doc,
  part: FrameworkPart,
  id: string,
): Readonly<Record<string, unknown>> | null {
  const row = rowsOf(doc, part).get(id);
  if (row === undefined || typeof row.get !== 'function' || !isGone(row)) return null;
  return Object.fromEntries(
    Object.entries(partFields[part]).map(([name, kind]) => [name, readField(kind, row.get(name)).value]),
  );
}
