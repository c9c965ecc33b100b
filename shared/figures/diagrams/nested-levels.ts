import type { Shape } from '../scene.ts';
import { arrow } from './arrows.ts';
import { boxAt, boxShapes, frame, setNode, textBlock, textShapes, widthFor } from './boxes.ts';
import {
  type DiagramBox,
  type DiagramNode,
  type DiagramOptions,
  type Drawing,
  drawingOf,
  penOf,
} from './drawing.ts';
import { boxRow } from './rows.ts';

export interface NestedLevels {
  /** From the outermost to the innermost. */
  readonly layers: readonly DiagramNode[];
  readonly outside: readonly DiagramNode[];
  /** What stands across all levels. */
  readonly overlay: readonly DiagramNode[];
}

/** Levels one inside the other; what lies outside the boundary beside them, dashed. */
export function nestedLevels({ layers, outside, overlay }: NestedLevels, options?: DiagramOptions): Drawing {
  const pen = penOf(options);
  const { text, pad, gap, theme } = pen;
  const asideWidth =
    outside.length === 0 ? 0 : widthFor(outside, pen.size.width * Math.min(0.35, 0.2 * pen.wide), pen);
  const aside = outside.map((node) => setNode(node, asideWidth, pen));
  const arrowRoom = outside.length === 0 ? 0 : gap * 2;
  const main = Math.max(pen.size.width - asideWidth - arrowRoom, text * 20);
  const inset = pad;
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];
  const headers = layers.map((node, depth) =>
    textBlock(node.label, text, main - 2 * (depth + 1) * inset - pad, true),
  );
  const tops: number[] = [];
  let y = 1;
  for (const header of headers) {
    tops.push(y);
    y += header.height + pad * 1.6;
  }
  // Each level leaves a margin beneath the one inside; the overlay stands within the outermost.
  const overlayRow = boxRow(overlay, { x: 0, y: 0, width: main - 2 * inset - 2 * pad }, 'dashed', pen);
  const overlayRoom = overlayRow.height === 0 ? 0 : overlayRow.height + pad * 2;
  const inner = y + pad * 0.4 + (layers.length - 1) * inset;
  const height = Math.max(
    inner + overlayRoom + pad,
    aside.reduce((sum, set) => sum + set.height + gap, 0),
  );
  for (const [depth, node] of layers.entries()) {
    const bottom = depth === 0 ? height : inner - depth * inset + (depth === 0 ? overlayRoom : 0);
    const top = tops[depth] ?? 0;
    const box = {
      id: node.id,
      x: 1 + depth * inset,
      y: top,
      width: main - 2 * depth * inset - 2,
      height: bottom - top,
    };
    boxes.push({ ...box, height: Math.min(box.height, (headers[depth]?.height ?? 0) + pad * 1.6) });
    shapes.push(...frame(box, depth % 2 === 1 ? 'tint' : 'plain', pen));
    const header = headers[depth];
    if (header !== undefined)
      shapes.push(
        ...textShapes(header, { x: box.x + pad, y: top + pad * 0.6, anchor: 'start', fill: theme.ink }),
      );
  }
  const across = boxRow(
    overlay,
    { x: 1 + inset + pad, y: inner + pad, width: main - 2 * inset - 2 * pad },
    'dashed',
    pen,
  );
  shapes.push(...across.shapes);
  boxes.push(...across.boxes);
  let top = (height - aside.reduce((sum, set) => sum + set.height + gap, -gap)) / 2;
  for (const set of aside) {
    const box = boxAt(set.node.id, { x: main + arrowRoom, y: top }, set, pen);
    const at = box.y + box.height / 2;
    boxes.push(box);
    shapes.push(
      ...boxShapes(set, box, 'dashed', pen),
      ...arrow(
        [
          { x: main + 2, y: at },
          { x: box.x - 3, y: at },
        ],
        { head: true, tail: true },
        pen,
      ),
    );
    top += set.height + gap;
  }
  return drawingOf({ width: main + arrowRoom + asideWidth + 2, height: height + 2, shapes, boxes }, options);
}
