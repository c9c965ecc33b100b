import type { Shape } from '../scene.ts';
import { boxAt, boxShapes, type BoxLook, setNode, type SetNode, widthFor } from './boxes.ts';
import type { DiagramBox, DiagramNode, Pen } from './drawing.ts';

export interface Placed {
  readonly shapes: readonly Shape[];
  readonly boxes: readonly DiagramBox[];
  readonly height: number;
}

/**
 * Nodes side by side in boxes of one height, on as many rows as they need.
 *
 * @param room the corner and the width that they may fill
 */
export function boxRow(
  nodes: readonly DiagramNode[],
  room: { readonly x: number; readonly y: number; readonly width: number },
  look: BoxLook,
  pen: Pen,
): Placed {
  if (nodes.length === 0) return { shapes: [], boxes: [], height: 0 };
  const gap = pen.pad;
  const least = widthFor(nodes, pen.text * 7, pen);
  const perRow = Math.max(1, Math.min(nodes.length, Math.floor((room.width + gap) / (least + gap))));
  // Rows as even as can be: 5 on 4 would leave one alone.
  const rows = Math.ceil(nodes.length / perRow);
  const inRow = Math.ceil(nodes.length / rows);
  const width = (room.width - (inRow - 1) * gap) / inRow;
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];
  let { y } = room;
  for (let row = 0; row < rows; row += 1) {
    const sets = nodes.slice(row * inRow, (row + 1) * inRow).map((node) => setNode(node, width, pen));
    const height = Math.max(...sets.map((set) => set.height));
    for (const [index, set] of sets.entries()) {
      const box = boxAt(set.node.id, { x: room.x + index * (width + gap), y }, { width, height }, pen);
      boxes.push(box);
      shapes.push(...boxShapes(set, box, look, pen));
    }
    y += height + gap;
  }
  return { shapes, boxes, height: y - gap - room.y };
}

/** Nodes beneath each other, all of one width. */
export function boxColumn(
  sets: readonly SetNode[],
  at: { readonly x: number; readonly y: number; readonly gap: number },
  look: BoxLook,
  pen: Pen,
): Placed {
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];
  let { y } = at;
  for (const set of sets) {
    const box = boxAt(set.node.id, { x: at.x, y }, set, pen);
    boxes.push(box);
    shapes.push(...boxShapes(set, box, look, pen));
    y += set.height + at.gap;
  }
  return { shapes, boxes, height: sets.length === 0 ? 0 : y - at.gap - at.y };
}
