import type { FrameworkContent, Relation } from '../domain/model/framework.ts';
import { shownIn } from './lines.ts';
import { findLoop } from './loops.ts';

/**
 * The drawings in which a new relation is shown: those of relations that show both of its ends.
 *
 * A drawing that may not run in a circle is none of them where the relation would close one.
 */
export function drawingsFor(
  content: FrameworkContent,
  { source, target }: Pick<Relation, 'source' | 'target'>,
): readonly string[] {
  return content.diagrams.flatMap((diagram) => {
    const { id, spec } = diagram;
    if (!('relations' in spec)) return [];
    const shown = new Set(shownIn(diagram).flatMap((line) => (line.kind === 'element' ? [line.id] : [])));
    if (!shown.has(source) || !shown.has(target)) return [];
    if (spec.type === 'layers' || spec.type === 'concepts') return [id];
    const drawn = new Set(spec.relations);
    const pairs = content.relations
      .filter((row) => drawn.has(row.id))
      .map((row) => [row.source, row.target] as const);
    return findLoop([...pairs, [source, target]]) === null ? [id] : [];
  });
}
