import type {
  Diagram,
  DiagramSpec,
  FrameworkContent,
  FrameworkElement,
  Relation,
} from '../domain/model/framework.ts';
import { shownIn } from './lines.ts';

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

type Type = DiagramSpec['type'];

/** Why a drawing cannot be drawn in another way: what that way lacks in it, or the elements that have no place there. */
export type Unsuited =
  | { readonly reason: 'levels' | 'steps' | 'matrix' | 'stages' | 'goal' | 'actors' | 'links' }
  | { readonly reason: 'no-place'; readonly elements: readonly string[] };

type Drawn = { readonly spec: DiagramSpec } | Unsuited;

/** A drawing another way: as it was made where its own way is asked for; null where it does not suit its elements. */
export function diagramAs(
  content: FrameworkContent,
  diagram: Diagram,
  type: Type,
): Pick<Diagram, 'id' | 'spec'> | null {
  if (diagram.spec.type === type) return diagram;
  const drawn = drawnAs(content, diagram, type);
  // Places moved by hand belong to the way in which it was drawn.
  return 'spec' in drawn ? { id: `${diagram.id} as ${type}`, spec: drawn.spec } : null;
}

/** Why it does not suit its elements; null where it does. */
export function whyNotAs(content: FrameworkContent, diagram: Diagram, type: Type): Unsuited | null {
  if (diagram.spec.type === type) return null;
  const drawn = drawnAs(content, diagram, type);
  return 'spec' in drawn ? null : drawn;
}

/**
 * The elements of a drawing in another form, with nothing typed again: all of them, or none.
 *
 * Stages and drivers keep their order; otherwise the kinds of the elements say what goes where.
 */
function drawnAs(content: FrameworkContent, { spec }: Diagram, type: Type): Drawn {
  const own = elementsOf(content, spec);
  const ids = own.map((row) => row.id);
  const inside = new Set(ids);
  const relations = content.relations
    .filter(({ source, target }) => source !== target && inside.has(source) && inside.has(target))
    .map((row) => row.id);
  const kind = (...kinds: readonly string[]): readonly string[] =>
    own.filter((row) => kinds.includes(row.kind)).map((row) => row.id);
  const whole = (drawn: DiagramSpec, placed: readonly string[]): Drawn => {
    const there = new Set(placed);
    const elements = ids.filter((each) => !there.has(each));
    return elements.length === 0 ? { spec: drawn } : { reason: 'no-place', elements };
  };
  const goals = kind('goal', 'aim', 'impact');
  const levels = outermostFirst(content, kind('level'));
  const context = kind('context');
  switch (type) {
    case 'nested': {
      if (levels.length === 0) return { reason: 'levels' };
      const overlay = kind('learning-type');
      return whole({ type, layers: levels, outside: context, overlay }, [...levels, ...context, ...overlay]);
    }
    case 'layers': {
      if (levels.length === 0) return { reason: 'levels' };
      const loops = content.relations.filter(({ source, target }) => source === target && inside.has(source));
      const drawn = [...relations, ...loops.map((row) => row.id)];
      const joined = new Set(content.relations.flatMap(({ source, target }) => [source, target]));
      return whole({ type, layers: levels, relations: drawn }, [
        ...levels,
        ...context.filter((each) => joined.has(each)),
      ]);
    }
    case 'cycle': {
      const steps = kind('function', 'activity', 'step');
      if (steps.length < 3) return { reason: 'steps' };
      const [centre = null] = goals;
      return whole({ type, steps, centre, clockwise: true }, [
        ...steps,
        ...(centre === null ? [] : [centre]),
      ]);
    }
    case 'matrix':
      return { reason: 'matrix' };
    case 'theory-of-change': {
      const stages = stagesOf(spec, kind);
      if (stages.length < 2) return { reason: 'stages' };
      const assumptions = kind('assumption');
      return whole(
        {
          type,
          stages: stages.map((stage) => ({ ...stage, indicators: [] })),
          assumptions,
          relations: forward(
            content,
            stages.map(({ elements }) => elements),
          ),
        },
        [...stages.flatMap(({ elements }) => elements), ...assumptions],
      );
    }
    case 'drivers': {
      const columns = columnsOf(spec, kind);
      if (columns.length < 2) return { reason: 'stages' };
      const drives = forward(content, columns.toReversed());
      return whole({ type, columns, relations: drives, indicators: {} }, columns.flat());
    }
    case 'house': {
      const pillars = kind('learning-type', 'pillar', 'outcome', 'primary-driver');
      const [roof] = goals;
      if (roof === undefined || pillars.length === 0) return { reason: 'goal' };
      const foundation = kind('enabler', 'input');
      return whole({ type, roof, pillars, floors: levels, foundation }, [
        roof,
        ...pillars,
        ...levels,
        ...foundation,
      ]);
    }
    case 'stakeholders': {
      const actors = kind('actor', 'stakeholder');
      return actors.length === 0 ? { reason: 'actors' } : whole({ type, actors }, actors);
    }
    case 'concepts':
      return relations.length === 0 ? { reason: 'links' } : { spec: { type, elements: ids, relations } };
  }
}

/** The relations that lead from a stage to a later one: others would run back, or in a circle. */
export function forward(
  { relations }: { readonly relations: readonly Pick<Relation, 'id' | 'source' | 'target'>[] },
  stages: readonly (readonly string[])[],
): readonly string[] {
  const at = new Map(stages.flatMap((elements, place) => elements.map((id) => [id, place] as const)));
  return relations
    .filter(({ source, target }) => {
      const [from, to] = [at.get(source), at.get(target)];
      return from !== undefined && to !== undefined && from < to;
    })
    .map(({ id }) => id);
}

/** The elements that a drawing shows, each once; of a matrix those of its rows and columns. */
function elementsOf(content: FrameworkContent, spec: DiagramSpec): readonly FrameworkElement[] {
  const byId = new Map(content.elements.map((row) => [row.id, row]));
  const matrix = spec.type === 'matrix' ? content.matrices.find((row) => row.id === spec.matrix) : undefined;
  const shown =
    matrix === undefined
      ? shownIn({ spec })
          .filter(({ kind }) => kind === 'element')
          .map((ref) => ref.id)
      : [...matrix.rows, ...matrix.cols].flatMap(({ element }) => element ?? []);
  const joined =
    spec.type === 'layers'
      ? content.relations
          .filter((row) => spec.relations.includes(row.id))
          .flatMap(({ source, target }) => [source, target])
      : [];
  return [...new Set([...shown, ...joined])].flatMap((each) => byId.get(each) ?? []);
}

type OfKind = (...kinds: readonly string[]) => readonly string[];
type Stage = { readonly id: string; readonly elements: readonly string[] };

/** From what is put in to what is hoped for. */
function stagesOf(spec: DiagramSpec, kind: OfKind): readonly Stage[] {
  const names = ['inputs', 'activities', 'outputs', 'outcomes', 'impact'];
  if (spec.type === 'drivers') {
    const columns = spec.columns.toReversed();
    return columns.map((elements, at) => ({
      id: names[names.length - columns.length + at] ?? 'inputs',
      elements,
    }));
  }
  return [
    { id: 'inputs', elements: kind('enabler', 'input') },
    { id: 'activities', elements: kind('function', 'activity', 'step', 'change-idea') },
    { id: 'outputs', elements: kind('output', 'secondary-driver') },
    { id: 'outcomes', elements: kind('outcome', 'primary-driver') },
    { id: 'impact', elements: kind('goal', 'aim', 'impact') },
  ].filter(({ elements }) => elements.length > 0);
}

/** From the aim to what is to be tried. */
function columnsOf(spec: DiagramSpec, kind: OfKind): readonly (readonly string[])[] {
  if (spec.type === 'theory-of-change') {
    const stages = spec.stages.map(({ elements }) => elements).toReversed();
    return [...stages.slice(0, 3), stages.slice(3).flat()].filter((column) => column.length > 0);
  }
  return [
    kind('goal', 'aim', 'impact'),
    kind('primary-driver', 'outcome'),
    kind('secondary-driver', 'output'),
    kind('change-idea', 'activity', 'function', 'step', 'enabler', 'input'),
  ].filter((column) => column.length > 0);
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
