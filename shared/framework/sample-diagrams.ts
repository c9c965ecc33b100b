import type { Diagram, FrameworkElement, Relation } from '../domain/model/framework.ts';
import { forward } from './draw-as.ts';
import { nothing } from './lines.ts';
import type { SampleDiagram } from './sample-shape.ts';

/** Words that stand in a drawing of that format only. */
type OwnWords = { readonly elements: readonly FrameworkElement[]; readonly relations: readonly Relation[] };

const driverKinds: { readonly [kind: string]: string } = {
  aim: 'aim',
  primary: 'primary-driver',
  secondary: 'secondary-driver',
  change_idea: 'change-idea',
};

/** The words that a drawing of that format holds itself, as elements and relations. */
export function ownWords(diagram: SampleDiagram): OwnWords {
  const element = (id: string, kind: string, label: string, statements: readonly string[]) => ({
    id,
    kind,
    label,
    description: '',
    level: null,
    standing: null,
    status: 'draft' as const,
    from: { ...nothing, statements, other: { basis: diagram.basis, locator: diagram.title } },
    editorial: null,
  });
  if (diagram.type === 'theory_of_change') {
    return {
      relations: [],
      elements: [
        ...diagram.stages.flatMap((stage) =>
          stage.text.map((label, index) =>
            element(`${diagram.id}-${stage.id}-${index + 1}`, 'output', label, []),
          ),
        ),
        ...diagram.assumptions.map((label, index) =>
          element(`${diagram.id}-assumption-${index + 1}`, 'assumption', label, []),
        ),
      ],
    };
  }
  if (diagram.type !== 'driver_diagram') return { elements: [], relations: [] };
  return {
    elements: diagram.nodes.map(({ id, kind, text, statements }) =>
      element(id, driverKinds[kind] ?? kind, text, statements),
    ),
    relations: diagram.edges.map(({ source, target, strength }) => ({
      id: `${source}-${target}`,
      source,
      type: 'drives',
      target,
      label: '',
      directed: true,
      strength,
      status: 'draft',
      from: { ...nothing, other: { basis: diagram.basis, locator: diagram.title } },
      editorial: null,
    })),
  };
}

type Joined = Pick<Relation, 'id' | 'source' | 'target'>;

/** A drawing with ids only; `own`: what its own words became; `relations`: all of the framework. */
export function diagramOf(
  row: SampleDiagram,
  own: OwnWords | undefined,
  relations: readonly Joined[],
): Diagram | null {
  const head = { id: row.id, title: row.title, note: row.note };
  switch (row.type) {
    case 'nested_levels':
      return {
        ...head,
        spec: { type: 'nested', layers: row.layers, outside: row.outside, overlay: row.overlay },
      };
    case 'layered':
      return { ...head, spec: { type: 'layers', layers: row.layers, relations: row.edges } };
    case 'cycle':
      return {
        ...head,
        spec: {
          type: 'cycle',
          steps: row.steps,
          centre: row.centre,
          clockwise: row.direction === 'clockwise',
        },
      };
    case 'matrix':
      return { ...head, spec: { type: 'matrix', matrix: row.matrix } };
    case 'theory_of_change':
      return {
        ...head,
        spec: {
          type: 'theory-of-change',
          stages: row.stages.map((stage) => ({
            id: stage.id,
            elements: [
              ...stage.elements,
              ...stage.text.map((_label, index) => `${row.id}-${stage.id}-${index + 1}`),
            ],
            indicators: stage.indicators,
          })),
          assumptions: row.assumptions.map((_label, index) => `${row.id}-assumption-${index + 1}`),
          relations: forward(
            { relations },
            row.stages.map(({ elements }) => elements),
          ),
        },
      };
    case 'driver_diagram':
      return {
        ...head,
        spec: {
          type: 'drivers',
          columns: Object.keys(driverKinds).map((kind) =>
            row.nodes.filter((node) => node.kind === kind).map(({ id }) => id),
          ),
          relations: (own?.relations ?? []).map(({ id }) => id),
          indicators: Object.fromEntries(
            row.nodes.flatMap(({ id, indicator }) => (indicator === null ? [] : [[id, indicator]])),
          ),
        },
      };
    case 'house':
      return {
        ...head,
        spec: {
          type: 'house',
          roof: row.roof,
          pillars: row.pillars,
          floors: row.floors,
          foundation: row.foundation,
        },
      };
  }
}
