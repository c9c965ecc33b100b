import type { Diagram, DiagramSpec, FrameworkContent, Relation } from '../domain/model/framework.ts';
import { cycle } from '../figures/diagrams/cycle.ts';
import type { DiagramLink, DiagramNode, DiagramOptions, Drawing } from '../figures/diagrams/drawing.ts';
import { graphFigure } from '../figures/diagrams/graph.ts';
import { gridFigure } from '../figures/diagrams/grid.ts';
import { house } from '../figures/diagrams/house.ts';
import { lanes } from '../figures/diagrams/lanes.ts';
import { nestedLevels } from '../figures/diagrams/nested-levels.ts';
import { stakeholderMap } from '../figures/diagrams/stakeholder-map.ts';
import { theoryOfChange } from '../figures/diagrams/theory-of-change.ts';
import { assertNever } from '../util/assert-never.ts';
import type { DrawingWords } from './drawing-words.ts';
import { cellId, headingLabel } from './lines.ts';

/** A drawing of a framework: what is painted, and where each line stands. Ids of boxes are those of the lines. */
export function drawDiagram(
  content: FrameworkContent,
  { id, spec }: Pick<Diagram, 'id' | 'spec'>,
  words: DrawingWords,
  options: DiagramOptions = {},
): Drawing {
  const nudges = content.layout[id];
  return drawSpec(content, spec, words, nudges === undefined ? options : { ...options, nudges });
}

function drawSpec(
  content: FrameworkContent,
  spec: DiagramSpec,
  words: DrawingWords,
  options: DiagramOptions,
): Drawing {
  const { t } = words;
  const of = resolving(content, words);
  switch (spec.type) {
    case 'nested':
      return nestedLevels(
        { layers: of.nodes(spec.layers), outside: of.nodes(spec.outside), overlay: of.nodes(spec.overlay) },
        options,
      );
    case 'layers':
      return lanes(
        { layers: withNeighbours(content, spec, of), links: of.links(spec.relations, true) },
        options,
      );
    case 'cycle':
      return cycle(
        {
          steps: of.nodes(spec.steps),
          centre: spec.centre === null ? null : (of.nodes([spec.centre])[0] ?? null),
          clockwise: spec.clockwise,
        },
        options,
      );
    case 'matrix': {
      const matrix = content.matrices.find((row) => row.id === spec.matrix);
      if (matrix === undefined) return gridFigure({ rows: [], cols: [], cells: [] }, options);
      return gridFigure(
        {
          rows: matrix.rows.map((row) => ({ id: row.id, label: headingLabel(content, row) })),
          cols: matrix.cols.map((col) => ({ id: col.id, label: headingLabel(content, col) })),
          cells: matrix.cells.map((cell) => ({
            id: cellId(matrix.id, cell),
            row: cell.row,
            col: cell.col,
            items: cell.items,
            empty: t(cell.emptyOnPurpose ? 'emptyOnPurpose' : 'empty'),
          })),
        },
        options,
      );
    }
    case 'theory-of-change':
      return theoryOfChange(
        {
          stages: spec.stages.map((stage) => ({
            id: stage.id,
            title: words.stage(stage.id),
            nodes: of.nodes(stage.elements),
            indicators: of.indicators(stage.indicators),
          })),
          assumptions: { title: t('assumptions'), nodes: of.nodes(spec.assumptions) },
          links: of.links(spec.relations, false),
        },
        options,
      );
    case 'drivers':
      return graphFigure(
        {
          nodes: spec.columns.flatMap((column, rank) =>
            of.nodes(column).map((node) => {
              const note = of.indicators([spec.indicators[node.id] ?? ''])[0]?.label;
              return {
                ...node,
                rank,
                look: rank === 0 ? ('tint' as const) : ('plain' as const),
                ...(note === undefined ? {} : { note }),
              };
            }),
          ),
          links: of.links(spec.relations, false),
          flow: 'across',
          titles: ([t('column.1'), t('column.2'), t('column.3'), t('column.4')] as const).slice(
            0,
            spec.columns.length,
          ),
        },
        options,
      );
    case 'house': {
      const [roof] = of.nodes([spec.roof]);
      return house(
        {
          roof: roof ?? { id: spec.roof, label: '' },
          pillars: of.nodes(spec.pillars),
          floors: of.nodes(spec.floors),
          foundation: of.nodes(spec.foundation),
        },
        options,
      );
    }
    case 'stakeholders':
      return stakeholderMap(
        {
          actors: spec.actors.flatMap((id) => {
            const row = content.elements.find((each) => each.id === id);
            return row === undefined ? [] : [{ id, label: row.label, standing: row.standing }];
          }),
          words: { influence: t('influence'), interest: t('interest'), unplaced: t('unplaced') },
        },
        options,
      );
    case 'concepts':
      return graphFigure(
        { nodes: of.nodes(spec.elements), links: of.links(spec.relations, true), flow: 'down' },
        options,
      );
    default:
      return assertNever(spec);
  }
}

export type Resolving = {
  readonly nodes: (ids: readonly string[]) => readonly DiagramNode[];
  readonly indicators: (ids: readonly string[]) => readonly DiagramNode[];
  /** `typed`: a link without words of its own says what kind it is. */
  readonly links: (ids: readonly string[], typed: boolean) => readonly DiagramLink[];
};

/** Looks ids up; what is not there any more is left out. */
export function resolving(content: FrameworkContent, words: DrawingWords): Resolving {
  const elements = new Map(content.elements.map((row) => [row.id, row]));
  const indicators = new Map(content.indicators.map((row) => [row.id, row]));
  const relations = new Map(content.relations.map((row) => [row.id, row]));
  const link = (row: Relation, typed: boolean): DiagramLink => ({
    id: row.id,
    source: row.source,
    target: row.target,
    label: row.label === '' && typed ? words.relation(row.type) : row.label,
    directed: row.directed,
    weak: row.strength === 'weak',
  });
  return {
    nodes: (ids) =>
      ids.flatMap((id) => {
        const row = elements.get(id);
        return row === undefined ? [] : [{ id, label: row.label }];
      }),
    indicators: (ids) =>
      ids.flatMap((id) => {
        const row = indicators.get(id);
        return row === undefined ? [] : [{ id, label: row.name }];
      }),
    links: (ids, typed) =>
      ids.flatMap((id) => {
        const row = relations.get(id);
        return row === undefined ? [] : [link(row, typed)];
      }),
  };
}

/** The layers, and what relations join to them from outside: above the first, beneath the last. */
function withNeighbours(
  content: FrameworkContent,
  spec: DiagramSpec & { readonly type: 'layers' },
  of: Resolving,
): readonly (DiagramNode & { readonly isOutside: boolean })[] {
  const inside = new Set(spec.layers);
  const above: string[] = [];
  const below: string[] = [];
  const shown = new Set(spec.relations);
  for (const { id, source, target } of content.relations) {
    if (!shown.has(id)) continue;
    const [outer, inner] = inside.has(source) ? [target, source] : [source, target];
    if (inside.has(outer) || !inside.has(inner)) continue;
    const side = spec.layers.indexOf(inner) < spec.layers.length / 2 ? above : below;
    if (!above.includes(outer) && !below.includes(outer)) side.push(outer);
  }
  const marked = (ids: readonly string[], isOutside: boolean) =>
    of.nodes(ids).map((node) => ({ ...node, isOutside }));
  return [...marked(above, true), ...marked(spec.layers, false), ...marked(below, true)];
}
