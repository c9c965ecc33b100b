import type { Diagram, DiagramSpec, FrameworkContent } from '../domain/model/framework.ts';

/** All ways of drawing, in the order in which they are offered. */
export const diagramTypes = [
  'nested',
  'layers',
  'cycle',
  'matrix',
  'theory-of-change',
  'drivers',
  'house',
  'stakeholders',
  'concepts',
] as const satisfies readonly DiagramSpec['type'][];

/**
 * The same framework drawn another way, with nothing typed again; null where there is nothing to draw so.
 *
 * What goes where is read from the kinds of the elements and the relations among them.
 */
export function drawnAs(content: FrameworkContent, type: DiagramSpec['type']): DiagramSpec | null {
  const kind = (...kinds: readonly string[]): readonly string[] =>
    content.elements.filter((row) => kinds.includes(row.kind)).map(({ id }) => id);
  const some = (ids: readonly string[], spec: DiagramSpec): DiagramSpec | null =>
    ids.length === 0 ? null : spec;
  const levels = outermostFirst(content, kind('level'));
  const goal = [...kind('goal', 'aim', 'impact')];
  const context = kind('context');
  switch (type) {
    case 'nested':
      return some(levels, { type, layers: levels, outside: context, overlay: kind('learning-type') });
    case 'layers': {
      const near = new Set([...levels, ...context]);
      const relations = content.relations.filter(
        ({ source, target }) => near.has(source) && near.has(target),
      );
      return some(levels, { type, layers: levels, relations: relations.map(({ id }) => id) });
    }
    case 'cycle': {
      const steps = kind('function', 'activity', 'step');
      return some(steps, { type, steps, centre: goal[0] ?? null, clockwise: true });
    }
    case 'matrix': {
      const [matrix] = content.matrices;
      return matrix === undefined ? null : { type, matrix: matrix.id };
    }
    case 'theory-of-change': {
      const stages = [
        { id: 'inputs', elements: kind('enabler', 'input') },
        { id: 'activities', elements: kind('function', 'activity') },
        { id: 'outputs', elements: kind('output') },
        { id: 'outcomes', elements: kind('outcome') },
        { id: 'impact', elements: kind('goal', 'impact') },
      ].filter(({ elements }) => elements.length > 0);
      return some(
        stages.flatMap(({ elements }) => elements),
        {
          type,
          stages: stages.map((stage) => ({ ...stage, indicators: [] })),
          assumptions: kind('assumption'),
          relations: [],
        },
      );
    }
    case 'drivers': {
      const columns = [
        goal.length === 0 ? [] : kind('aim').length > 0 ? kind('aim') : goal,
        kind('primary-driver', 'outcome'),
        kind('secondary-driver', 'output'),
        kind('change-idea', 'activity'),
      ].filter((column) => column.length > 0);
      const shown = new Set(columns.flat());
      const drives = content.relations.filter(({ source, target }) => shown.has(source) && shown.has(target));
      return columns.length < 2
        ? null
        : { type, columns, relations: drives.map(({ id }) => id), indicators: {} };
    }
    case 'house': {
      const pillars = kind('learning-type', 'pillar', 'outcome', 'primary-driver');
      const [roof] = goal;
      return roof === undefined || pillars.length === 0
        ? null
        : { type, roof, pillars, floors: levels, foundation: kind('enabler', 'input') };
    }
    case 'stakeholders':
      return some(kind('actor', 'stakeholder'), { type, actors: kind('actor', 'stakeholder') });
    case 'concepts': {
      const relations = content.relations.filter(({ source, target }) => source !== target);
      const joined = new Set(relations.flatMap(({ source, target }) => [source, target]));
      const elements = content.elements.filter(({ id }) => joined.has(id)).map(({ id }) => id);
      return some(elements, { type, elements, relations: relations.map(({ id }) => id) });
    }
  }
}

/** A drawing another way: as it was made where its own way is asked for. */
export function diagramAs(
  content: FrameworkContent,
  diagram: Diagram,
  type: DiagramSpec['type'],
): Pick<Diagram, 'id' | 'spec'> | null {
  if (diagram.spec.type === type) return diagram;
  // Places moved by hand belong to the way in which it was drawn.
  const spec = drawnAs(content, type);
  return spec === null ? null : { id: `${diagram.id} as ${type}`, spec };
}

/** Levels by what lies within what, the outermost first; others keep their order. */
function outermostFirst(content: FrameworkContent, levels: readonly string[]): readonly string[] {
  const outer = new Map(
    content.relations.flatMap(({ type, source, target }): [string, string][] =>
      type === 'contained-in' || type === 'part-of'
        ? [[source, target]]
        : type === 'served-by'
          ? [[source, target]]
          : [],
    ),
  );
  const depth = (id: string): number => {
    const seen = new Set([id]);
    let at = id;
    for (let next = outer.get(at); next !== undefined && !seen.has(next); next = outer.get(at)) {
      seen.add(next);
      at = next;
    }
    return seen.size;
  };
  return levels.toSorted((one, other) => depth(one) - depth(other));
}
