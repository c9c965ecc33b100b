import type * as Y from 'yjs';
import type { DiagramSpec } from '../domain/model/framework.ts';
import { rowsOf } from './framework-shape.ts';
import { writeField } from './write-field.ts';

/** Null where a drawing has no place for one more: a matrix. */
export function withElement(spec: DiagramSpec, element: string): DiagramSpec | null {
  const end = (ids: readonly string[]): readonly string[] => unique([...ids, element]);
  switch (spec.type) {
    case 'nested':
    case 'layers':
      return { ...spec, layers: end(spec.layers) };
    case 'cycle':
      return { ...spec, steps: end(spec.steps) };
    case 'house':
      return { ...spec, pillars: end(spec.pillars) };
    case 'stakeholders':
      return { ...spec, actors: end(spec.actors) };
    case 'concepts':
      return { ...spec, elements: end(spec.elements) };
    case 'theory-of-change': {
      const last = spec.stages.length - 1;
      const stages = spec.stages.map((stage, at) =>
        at === last ? { ...stage, elements: end(stage.elements) } : stage,
      );
      return { ...spec, stages };
    }
    case 'drivers': {
      const last = spec.columns.length - 1;
      return { ...spec, columns: spec.columns.map((column, at) => (at === last ? end(column) : column)) };
    }
    case 'matrix':
      return null;
  }
}

/** The same drawing with other elements; relations and indicators stay. */
export function withElements(spec: DiagramSpec, of: (id: string) => readonly string[]): DiagramSpec {
  const all = (ids: readonly string[]): readonly string[] => unique(ids.flatMap((id) => of(id)));
  const one = (id: string): string => of(id)[0] ?? id;
  switch (spec.type) {
    case 'nested':
      return { ...spec, layers: all(spec.layers), outside: all(spec.outside), overlay: all(spec.overlay) };
    case 'layers':
      return { ...spec, layers: all(spec.layers) };
    case 'cycle':
      return {
        ...spec,
        steps: all(spec.steps),
        centre: spec.centre === null ? null : (of(spec.centre)[0] ?? null),
      };
    case 'house':
      return {
        ...spec,
        roof: one(spec.roof),
        pillars: all(spec.pillars),
        floors: all(spec.floors),
        foundation: all(spec.foundation),
      };
    case 'stakeholders':
      return { ...spec, actors: all(spec.actors) };
    case 'concepts':
      return { ...spec, elements: all(spec.elements) };
    case 'theory-of-change':
      return {
        ...spec,
        stages: spec.stages.map((stage) => ({ ...stage, elements: all(stage.elements) })),
        assumptions: all(spec.assumptions),
      };
    case 'drivers':
      return {
        ...spec,
        columns: spec.columns.map(all),
        indicators: Object.fromEntries(
          Object.entries(spec.indicators).map(([element, indicator]) => [one(element), indicator]),
        ),
      };
    case 'matrix':
      return spec;
  }
}

/**
 * The same drawing without something that is gone: an element, a relation or an indicator.
 *
 * Null where nothing would be left to draw: the roof of a house, the matrix of a drawing of one.
 */
export function without(spec: DiagramSpec, gone: string): DiagramSpec | null {
  if (spec.type === 'matrix') return spec.matrix === gone ? null : spec;
  if (spec.type === 'house' && spec.roof === gone) return null;
  const rest = withRelations(
    withElements(spec, (each) => (each === gone ? [] : [each])),
    new Map([[gone, null]]),
  );
  switch (rest.type) {
    case 'theory-of-change': {
      const stages = rest.stages.map((stage) => ({
        ...stage,
        indicators: stage.indicators.filter((each) => each !== gone),
      }));
      return { ...rest, stages };
    }
    case 'drivers': {
      const kept = Object.entries(rest.indicators).filter((pair) => !pair.includes(gone));
      return { ...rest, indicators: Object.fromEntries(kept) };
    }
    default:
      return rest;
  }
}

/** The same drawing with one relation more; the same where it shows no relations, or this one already. */
export function withRelation(spec: DiagramSpec, relation: string): DiagramSpec {
  return 'relations' in spec ? { ...spec, relations: unique([...spec.relations, relation]) } : spec;
}

/** The same drawing without relations that are gone; where another one took its place, with that. */
export function withRelations(spec: DiagramSpec, instead: ReadonlyMap<string, string | null>): DiagramSpec {
  if (!('relations' in spec)) return spec;
  const relations = spec.relations.flatMap((id) => {
    const other = instead.get(id);
    return other === undefined ? [id] : (other ?? []);
  });
  return { ...spec, relations: unique(relations) };
}

/** Brings what a drawing shows to what is given; nothing happens where it is gone. */
export function writeSpec(doc: Y.Doc, diagram: string, spec: DiagramSpec): void {
  const row = rowsOf(doc, 'diagrams').get(diagram);
  if (row !== undefined) writeField(row, 'spec', 'spec', spec);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
