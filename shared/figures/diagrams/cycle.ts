import type { Shape } from '../scene.ts';
import { arrow, edgeOf, middleOf } from './arrows.ts';
import { boxAt, boxShapes, setNode, widthFor } from './boxes.ts';
import {
  type DiagramBox,
  type DiagramNode,
  type DiagramOptions,
  type Drawing,
  drawingOf,
  penOf,
} from './drawing.ts';

export interface Cycle {
  readonly steps: readonly DiagramNode[];
  readonly centre: DiagramNode | null;
  readonly clockwise: boolean;
}

/** Steps around what they serve, each leading to the next. From nine steps on they stand on two rows. */
export function cycle({ steps, centre, clockwise }: Cycle, options?: DiagramOptions): Drawing {
  const pen = penOf(options);
  const { text, gap } = pen;
  const count = Math.max(1, steps.length);
  const boxWidth = widthFor(steps, Math.min(text * 12 * pen.wide, pen.size.width / 4), pen);
  const sets = steps.map((node) => setNode(node, boxWidth, pen));
  const boxHeight = Math.max(text * 2, ...sets.map((set) => set.height));
  const middle =
    centre === null
      ? null
      : setNode(
          centre,
          widthFor([centre], Math.min(text * 14 * pen.wide, pen.size.width / 3.2), pen, true),
          pen,
          true,
        );
  const places =
    count > 8
      ? racetrack(count, boxWidth, boxHeight, pen.gap, middle?.height ?? 0)
      : ring(count, boxWidth, boxHeight, middle, gap);
  const inOrder = clockwise
    ? places.at
    : [places.at[0], ...places.at.slice(1).toReversed()].flatMap((at) => at ?? []);
  const boxes: DiagramBox[] = sets.map((set, index) => {
    const at = inOrder[index] ?? { x: 0, y: 0 };
    const size = { width: boxWidth, height: boxHeight };
    return boxAt(set.node.id, { x: at.x - boxWidth / 2, y: at.y - boxHeight / 2 }, size, pen);
  });
  const shapes: Shape[] = [];
  for (const [index, box] of boxes.entries()) {
    const next = boxes[(index + 1) % boxes.length];
    if (next === undefined || boxes.length < 2) continue;
    // Two steps would draw one arrow over the other.
    const aside = boxes.length === 2 ? (index === 0 ? -text : text) : 0;
    const [from, to] = [edgeOf(box, middleOf(next)), edgeOf(next, middleOf(box), 3)];
    shapes.push(
      ...arrow(
        [
          { x: from.x, y: from.y + aside },
          { x: to.x, y: to.y + aside },
        ],
        { head: true },
        pen,
      ),
    );
  }
  for (const [index, set] of sets.entries()) {
    const box = boxes[index];
    if (box !== undefined) shapes.push(...boxShapes(set, box, 'plain', pen));
  }
  if (middle !== null) {
    const at = { x: places.centre.x - middle.width / 2, y: places.centre.y - middle.height / 2 };
    const box = boxAt(middle.node.id, at, middle, pen);
    boxes.push(box);
    shapes.push(...boxShapes(middle, box, 'tint', pen));
  }
  return drawingOf({ width: places.width, height: places.height, shapes, boxes }, options);
}

interface Places {
  readonly at: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
}

/** On an ellipse, wide enough that neighbours and the centre stay apart. */
function ring(
  count: number,
  width: number,
  height: number,
  centre: { readonly width: number; readonly height: number } | null,
  gap: number,
): Places {
  const angles = Array.from({ length: count }, (_, index) => -Math.PI / 2 + (index * 2 * Math.PI) / count);
  let [rx, ry] = [width * 0.8, height * 0.9];
  const overlaps = (): boolean =>
    angles.some((angle, index) => {
      const at = { x: Math.cos(angle) * rx, y: Math.sin(angle) * ry };
      const other = angles[(index + 1) % count] ?? 0;
      const next = { x: Math.cos(other) * rx, y: Math.sin(other) * ry };
      const near =
        count > 1 && Math.abs(at.x - next.x) < width + gap && Math.abs(at.y - next.y) < height + gap * 1.4;
      const inside =
        centre !== null &&
        Math.abs(at.x) < (width + centre.width) / 2 + gap &&
        Math.abs(at.y) < (height + centre.height) / 2 + gap;
      return near || inside;
    });
  for (let tries = 0; tries < 200 && overlaps(); tries += 1) {
    rx *= 1.03;
    ry *= 1.045;
  }
  const at = angles.map((angle) => ({ x: Math.cos(angle) * rx, y: Math.sin(angle) * ry }));
  const [left, top] = [Math.min(...at.map(({ x }) => x)), Math.min(...at.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...at.map(({ x }) => x)), Math.max(...at.map(({ y }) => y))];
  const half = {
    x: Math.max(width, centre?.width ?? 0) / 2 + 1,
    y: Math.max(height, centre?.height ?? 0) / 2 + 1,
  };
  const move = { x: half.x - Math.min(left, 0), y: half.y - Math.min(top, 0) };
  return {
    width: Math.max(right, 0) + move.x + half.x,
    height: Math.max(bottom, 0) + move.y + half.y,
    centre: move,
    at: at.map(({ x, y }) => ({ x: x + move.x, y: y + move.y })),
  };
}

/** Two rows, there and back. */
function racetrack(count: number, width: number, height: number, gap: number, between: number): Places {
  const above = Math.ceil(count / 2);
  const step = width + gap * 1.4;
  const full = { width: above * step - gap * 1.4 + 2, height: height * 2 + gap * 6 + between };
  return {
    ...full,
    centre: { x: full.width / 2, y: full.height / 2 },
    at: Array.from({ length: count }, (_, index) => {
      const column = index < above ? index : count - 1 - index;
      return {
        x: 1 + width / 2 + column * step,
        y: index < above ? height / 2 + 1 : full.height - height / 2 - 1,
      };
    }),
  };
}
