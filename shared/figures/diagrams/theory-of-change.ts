import type { Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { arrow, edgeOf, middleOf } from './arrows.ts';
import { setNode, textBlock, textShapes, widthFor } from './boxes.ts';
import {
  type DiagramBox,
  type DiagramLink,
  type DiagramNode,
  type DiagramOptions,
  type Drawing,
  drawingOf,
  penOf,
} from './drawing.ts';
import { boxColumn, boxRow } from './rows.ts';

export interface TheoryOfChange {
  /** From what is put in to what it is for. */
  readonly stages: readonly {
    readonly id: string;
    readonly title: string;
    readonly nodes: readonly DiagramNode[];
    /** What shows that it happened. */
    readonly indicators: readonly DiagramNode[];
  }[];
  readonly assumptions: { readonly title: string; readonly nodes: readonly DiagramNode[] };
  readonly links: readonly DiagramLink[];
}

/** Stages from left to right, each leading to the next; what is assumed stands beneath all of them. */
export function theoryOfChange(
  { stages, assumptions, links }: TheoryOfChange,
  options?: DiagramOptions,
): Drawing {
  const pen = penOf(options);
  const { text, pad, theme } = pen;
  const gap = pen.gap;
  const count = Math.max(1, stages.length);
  const all = stages.flatMap(({ nodes, indicators }) => [...nodes, ...indicators]);
  const titles = stages.map(({ id, title }) => ({ id, label: title }));
  const least = Math.max(widthFor(all, text * 6.5, pen), widthFor(titles, 0, pen, true));
  const width = Math.max(least, (pen.size.width - 2 - (count - 1) * gap) / count);
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];
  const heads = stages.map(({ title }) => textBlock(title, text, width - 2 * pad, true));
  const headHeight = Math.max(text * 2, ...heads.map((head) => head.height + 1.2 * pad));
  let bottom = headHeight;
  for (const [index, { nodes, indicators }] of stages.entries()) {
    const x = 1 + index * (width + gap);
    const head = heads[index];
    if (head !== undefined) {
      shapes.push(
        {
          kind: 'path',
          d: pennant(x, width, headHeight, Math.min(gap * 0.8, text)),
          fill: theme.tint,
          stroke: theme.ink,
          strokeWidth: rounded(text / 12),
        },
        ...textShapes(head, {
          x: x + width / 2,
          y: 1 + (headHeight - head.height) / 2,
          anchor: 'middle',
          fill: theme.ink,
        }),
      );
    }
    const at = { x, y: headHeight + gap * 0.7, gap: pad };
    const column = boxColumn(
      nodes.map((node) => setNode(node, width, pen)),
      at,
      'plain',
      pen,
    );
    const under = at.y + column.height + (column.height === 0 ? 0 : pad);
    const measured = boxColumn(
      indicators.map((node) => setNode(node, width, pen)),
      { ...at, y: under },
      'dashed',
      pen,
    );
    shapes.push(...column.shapes, ...measured.shapes);
    boxes.push(...column.boxes, ...measured.boxes);
    bottom = Math.max(bottom, under + measured.height);
  }
  const byId = new Map(boxes.map((box) => [box.id, box]));
  for (const link of links) {
    const [from, to] = [byId.get(link.source), byId.get(link.target)];
    if (from === undefined || to === undefined) continue;
    // Only neighbouring columns are joined by a line: any other would run over boxes.
    if (Math.abs(to.x - from.x - (width + gap)) > gap / 2) continue;
    const points = [edgeOf(from, { x: to.x, y: middleOf(from).y }), { x: to.x - 3, y: middleOf(to).y }];
    shapes.push(...arrow(points, { head: link.directed, weak: link.weak }, pen));
  }
  const wide = count * width + (count - 1) * gap;
  if (assumptions.nodes.length > 0) {
    const title = textBlock(assumptions.title, text, wide, true);
    const top = bottom + gap;
    shapes.push(...textShapes(title, { x: 1, y: top, anchor: 'start', fill: theme.ink }));
    const row = boxRow(
      assumptions.nodes,
      { x: 1, y: top + title.height + pad * 0.6, width: wide },
      'dashed',
      pen,
    );
    shapes.push(...row.shapes);
    boxes.push(...row.boxes);
    bottom = top + title.height + pad * 0.6 + row.height;
  }
  return drawingOf(
    { width: wide + 2 + Math.min(gap * 0.8, text), height: bottom + 2, shapes, boxes },
    options,
  );
}

/** A heading that points to the next stage. */
function pennant(x: number, width: number, height: number, point: number): string {
  const [left, right, middle] = [rounded(x), rounded(x + width), rounded(1 + height / 2)];
  return `M${left} 1 L${right} 1 L${rounded(x + width + point)} ${middle} L${right} ${rounded(1 + height)} L${left} ${rounded(1 + height)} Z`;
}
