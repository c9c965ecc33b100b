import type { Shape } from '../scene.ts';
import { arrow, edgeOf, middleOf, type Point } from './arrows.ts';
import { boxAt, boxShapes, type BoxLook, setNode, textBlock, textShapes, widthFor } from './boxes.ts';
import {
  type DiagramBox,
  type DiagramLink,
  type DiagramNode,
  type DiagramOptions,
  type Drawing,
  drawingOf,
  penOf,
} from './drawing.ts';
import { layeredLayout, type Spot } from './layered-layout.ts';
import { leaving, portsOf } from './ports.ts';
import { boxRow } from './rows.ts';

export interface GraphFigure {
  readonly nodes: readonly (DiagramNode & { readonly look?: BoxLook; readonly rank?: number })[];
  readonly links: readonly DiagramLink[];
  /** Ranks beneath each other, or side by side. */
  readonly flow: 'down' | 'across';
  /** Titles over the ranks, where they stand side by side. */
  readonly titles?: readonly string[];
}

/** Nodes and links in ranks: driver diagrams, concept maps. What is joined to nothing stands in rows beneath. */
export function graphFigure(
  { nodes, links, flow, titles = [] }: GraphFigure,
  options?: DiagramOptions,
): Drawing {
  const pen = penOf(options);
  const { text, pad, gap, theme } = pen;
  const ids = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(({ source, target }) => ids.has(source) && ids.has(target) && source !== target);
  const joined = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const isFixed = nodes.some(({ rank }) => rank !== undefined);
  const inGraph = isFixed ? nodes : nodes.filter(({ id }) => joined.has(id));
  const alone = nodes.filter((node) => !inGraph.includes(node));
  const ranks = 1 + Math.max(0, ...nodes.map(({ rank = 0 }) => rank));
  const even = flow === 'across' ? (pen.size.width - 2 - (ranks - 1) * gap * 2) / ranks : text * 10;
  const width = widthFor(inGraph, Math.max(text * 8, Math.min(even, text * 22)), pen);
  const sets = new Map(inGraph.map((node) => [node.id, setNode(node, width, pen)]));
  const labels = new Map(drawn.map((link) => [link.id, textBlock(link.label, pen.small, text * 9)]));
  const turn = (size: { readonly width: number; readonly height: number }) =>
    flow === 'down'
      ? { depth: size.height, breadth: size.width }
      : { depth: size.width, breadth: size.height };
  const layout = layeredLayout(
    inGraph.map(({ id, rank }) => ({
      id,
      ...turn(sets.get(id) ?? { width, height: 0 }),
      ...(rank === undefined ? {} : { rank }),
    })),
    drawn.map(({ id, source, target }) => {
      const label = labels.get(id);
      const room = { width: (label?.width ?? 0) + pad, height: (label?.height ?? 0) + pad * 0.5 };
      return {
        id,
        source,
        target,
        label: label === undefined || label.lines.length === 0 ? null : turn(room),
      };
    }),
    { along: gap * 2, across: pad * 1.6 },
  );
  const heads = titles.map((title) => textBlock(title, text, width, true));
  const top = heads.length === 0 ? 1 : Math.max(...heads.map((head) => head.height)) + pad;
  const point = ({ along, across }: Spot): Point =>
    flow === 'down' ? { x: across + 1, y: along + top } : { x: along + 1, y: across + top };
  const shapes: Shape[] = [];
  const boxes = new Map<string, DiagramBox>();
  for (const [id, spot] of layout.nodes) {
    const set = sets.get(id);
    if (set === undefined) continue;
    const { x, y } = point(spot);
    boxes.set(id, boxAt(id, { x: x - width / 2, y: y - set.height / 2 }, set, pen));
  }
  const ports = portsOf(drawn, layout);
  for (const link of drawn) {
    const [from, to] = [boxes.get(link.source), boxes.get(link.target)];
    if (from === undefined || to === undefined) continue;
    const isMoved = [link.source, link.target].some((id) => pen.nudges[id] !== undefined);
    const bends = (layout.bends.get(link.id) ?? []).map(point);
    const points = isMoved
      ? [edgeOf(from, middleOf(to), 0), edgeOf(to, middleOf(from), 3)]
      : [
          ...leaving(from, link, 'source', { ports, layout, flow, point, away: 0 }),
          ...bends,
          ...leaving(to, link, 'target', { ports, layout, flow, point, away: 3 }).toReversed(),
        ];
    shapes.push(...arrow(points, { head: link.directed, weak: link.weak }, pen));
    const label = labels.get(link.id);
    const spot = layout.labels.get(link.id);
    if (label === undefined || spot === undefined || isMoved) continue;
    const at = point(spot);
    shapes.push(
      {
        kind: 'rect',
        x: at.x - label.width / 2 - pad * 0.2,
        y: at.y - label.height / 2,
        width: label.width + pad * 0.4,
        height: label.height,
        fill: theme.surface,
      },
      ...textShapes(label, { x: at.x, y: at.y - label.height / 2, anchor: 'middle', fill: theme.muted }),
    );
  }
  for (const node of inGraph) {
    const [set, box] = [sets.get(node.id), boxes.get(node.id)];
    if (set !== undefined && box !== undefined)
      shapes.push(...boxShapes(set, box, node.look ?? 'plain', pen));
  }
  const columns = new Map<number, number>();
  for (const node of inGraph) {
    const box = boxes.get(node.id);
    if (box !== undefined && pen.nudges[node.id] === undefined)
      columns.set(node.rank ?? 0, box.x + box.width / 2);
  }
  for (const [rank, head] of heads.entries()) {
    const x = columns.get(rank);
    if (x !== undefined) shapes.push(...textShapes(head, { x, y: 0, anchor: 'middle', fill: theme.muted }));
  }
  const body =
    flow === 'down' ? { w: layout.breadth, h: layout.depth } : { w: layout.depth, h: layout.breadth };
  const across = Math.max(body.w, pen.size.width - 2);
  const under = top + body.h + (inGraph.length === 0 ? 0 : gap);
  const rest = boxRow(alone, { x: 1, y: under, width: across }, 'plain', pen);
  const all = [...boxes.values(), ...rest.boxes];
  return drawingOf(
    {
      width: Math.max(across + 2, ...all.map((box) => box.x + box.width + 2)),
      height: Math.max(
        rest.height === 0 ? top + body.h + 2 : under + rest.height + 2,
        ...all.map((box) => box.y + box.height + 2),
      ),
      shapes: [...shapes, ...rest.shapes],
      boxes: all,
    },
    options,
  );
}
