import type { Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { boxShapes, setNode, textBlock, textShapes, widthFor } from './boxes.ts';
import {
  type DiagramBox,
  type DiagramNode,
  type DiagramOptions,
  type Drawing,
  drawingOf,
  penOf,
} from './drawing.ts';
import { boxRow } from './rows.ts';

export interface House {
  readonly roof: DiagramNode;
  readonly pillars: readonly DiagramNode[];
  /** From the top; each runs through all pillars. */
  readonly floors: readonly DiagramNode[];
  readonly foundation: readonly DiagramNode[];
}

/** A house: the goal as its roof, pillars through all floors, and what it stands on. */
export function house({ roof, pillars, floors, foundation }: House, options?: DiagramOptions): Drawing {
  const pen = penOf(options);
  const { text, pad, theme } = pen;
  const count = Math.max(1, pillars.length);
  const floorWidth = floors.length === 0 ? 0 : widthFor(floors, text * 8 * pen.wide, pen) + pad;
  const least = widthFor(pillars, text * 6, pen, true);
  const width = Math.max(pen.size.width - 2, floorWidth + count * (least + pad) - pad);
  const pillarWidth = (width - floorWidth - (count - 1) * pad) / count;
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];

  // The words stand in the lower part of the roof, where it is wide enough for them.
  const label = textBlock(roof.label, text * 1.15, width * 0.56, true);
  const rise = Math.max(text * 2.6, label.height * 1.1);
  const roofHeight = rise + label.height + pad * 1.4;
  const x = 1;
  shapes.push(
    {
      kind: 'path',
      d: `M${x} ${rounded(roofHeight)} L${rounded(x + width / 2)} 1 L${rounded(x + width)} ${rounded(roofHeight)} Z`,
      fill: theme.tint,
      stroke: theme.ink,
      strokeWidth: rounded(text / 8),
    },
    ...textShapes(label, {
      x: x + width / 2,
      y: roofHeight - label.height - pad * 0.7,
      anchor: 'middle',
      fill: theme.ink,
    }),
  );
  boxes.push({
    id: roof.id,
    x: rounded(x + width * 0.22),
    y: rounded(rise),
    width: rounded(width * 0.56),
    height: rounded(roofHeight - rise),
  });

  const heads = pillars.map((node) => setNode(node, pillarWidth, pen, true));
  const headHeight = Math.max(text * 2, ...heads.map((set) => set.height));
  const rows = floors.map((node) => textBlock(node.label, text, floorWidth - pad));
  const rowHeights = rows.map((row) => Math.max(row.height + pad * 1.4, text * 2.6));
  const top = roofHeight + pad;
  const body = headHeight + rowHeights.reduce((sum, height) => sum + height, 0);
  let y = top + headHeight;
  for (const [index, node] of floors.entries()) {
    const row = rows[index];
    const height = rowHeights[index] ?? 0;
    if (row === undefined) continue;
    boxes.push({ id: node.id, x, y: rounded(y), width: rounded(floorWidth - pad), height: rounded(height) });
    shapes.push(
      {
        kind: 'rect',
        x,
        y: rounded(y),
        width: rounded(width),
        height: rounded(height),
        fill: theme.surface,
        stroke: theme.hairline,
        strokeWidth: 1,
      },
      ...textShapes(row, {
        x: x + pad * 0.5,
        y: y + (height - row.height) / 2,
        anchor: 'start',
        fill: theme.ink,
      }),
    );
    y += height;
  }
  for (const [index, set] of heads.entries()) {
    const box = {
      id: set.node.id,
      x: rounded(x + floorWidth + index * (pillarWidth + pad)),
      y: rounded(top),
      width: rounded(pillarWidth),
      height: rounded(headHeight),
    };
    boxes.push(box);
    shapes.push(
      {
        kind: 'rect',
        x: box.x,
        y: box.y,
        width: box.width,
        height: rounded(body),
        fill: theme.surface,
        stroke: theme.ink,
        strokeWidth: rounded(text / 10),
      },
      ...boxShapes(set, box, 'tint', pen),
    );
    let line = top + headHeight;
    for (const height of rowHeights.slice(0, -1)) {
      line += height;
      shapes.push({
        kind: 'line',
        x1: box.x,
        y1: rounded(line),
        x2: rounded(box.x + box.width),
        y2: rounded(line),
        stroke: theme.hairline,
        strokeWidth: 1,
      });
    }
  }
  const base = boxRow(foundation, { x, y: top + body + pad, width }, 'strong', pen);
  return drawingOf(
    {
      width: width + 2,
      height: top + body + pad + base.height + 2,
      shapes: [...shapes, ...base.shapes],
      boxes: [...boxes, ...base.boxes],
    },
    options,
  );
}
