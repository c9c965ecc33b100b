import type { Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import type { DiagramBox, Pen } from './drawing.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line through points, with a head at its end, and at its start where it goes both ways. */
export function arrow(
  points: readonly Point[],
  look: { readonly head: boolean; readonly tail?: boolean; readonly weak?: boolean },
  { theme, text }: Pen,
): Shape[] {
  const distinct = points.filter(({ x, y }, index) => {
    const before = points[index - 1];
    return before === undefined || Math.hypot(x - before.x, y - before.y) > 0.5;
  });
  const strokeWidth = rounded(Math.max(1, text / 10));
  const shapes: Shape[] = distinct.slice(1).map((to, index) => {
    const from = distinct[index] ?? to;
    return {
      kind: 'line',
      x1: rounded(from.x),
      y1: rounded(from.y),
      x2: rounded(to.x),
      y2: rounded(to.y),
      stroke: theme.ink,
      strokeWidth,
      ...(look.weak === true ? { dash: [text * 0.35, text * 0.35] as const } : {}),
    };
  });
  const last = distinct.at(-1);
  const before = distinct.at(-2);
  const [first, second] = distinct;
  if (look.head && last !== undefined && before !== undefined)
    shapes.push(head(before, last, theme.ink, text));
  if (look.tail === true && first !== undefined && second !== undefined)
    shapes.push(head(second, first, theme.ink, text));
  return shapes;
}

function head(from: Point, to: Point, fill: string, text: number): Shape {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const [long, wide] = [text * 0.7, text * 0.3];
  const foot = { x: to.x - along.x * long, y: to.y - along.y * long };
  const corner = (side: 1 | -1): string =>
    `L${rounded(foot.x - along.y * wide * side)} ${rounded(foot.y + along.x * wide * side)}`;
  return { kind: 'path', d: `M${rounded(to.x)} ${rounded(to.y)} ${corner(1)} ${corner(-1)} Z`, fill };
}

/** Where a line from the middle of a box towards a point leaves the box, a little outside. */
export function edgeOf(box: DiagramBox, towards: Point, away = 2): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  if (dx === 0 && dy === 0) return middle;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (box.width / 2 + away) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (box.height / 2 + away) / Math.abs(dy),
  );
  return { x: middle.x + dx * scale, y: middle.y + dy * scale };
}

export function middleOf(box: DiagramBox): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
