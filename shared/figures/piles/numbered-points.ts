import type { Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import type { FigureTheme } from '../theme.ts';
import { type PlacedBox, touches } from './label-places.ts';

/** A point with its number, where it lies on the canvas. */
export type NumberedPoint = { readonly number: number; readonly x: number; readonly y: number };

/** Dots, and their numbers where there is room for them; the boxes that they take. */
export type PointsDrawn = { readonly shapes: readonly Shape[]; readonly taken: readonly PlacedBox[] };

/**
 * Dots with numbers beside them that touch neither dots nor one another.
 *
 * Where dots lie so close that no side is free, a number is left out: the table beside the figure has all.
 */
export function numberedPoints(
  points: readonly NumberedPoint[],
  {
    text,
    theme,
    room,
    keepFree,
  }: {
    readonly text: number;
    readonly theme: FigureTheme;
    readonly room: PlacedBox;
    readonly keepFree: readonly PlacedBox[];
  },
): PointsDrawn {
  const radius = text * 0.22;
  const dots = points.map(({ x, y }) => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const taken: PlacedBox[] = [...dots];
  const shapes: Shape[] = points.map(({ x, y }) => ({
    kind: 'path',
    d: circle(x, y, radius),
    fill: theme.ink,
  }));
  // A little smaller than words, but on a projector never under 28 px.
  const size = Math.max(text * 0.86, Math.min(text, 28) === 28 ? 28 : 0);
  const height = size * 0.86;
  for (const { number, x, y } of points) {
    const width = textWidth(String(number), size);
    const off = radius + text * 0.12;
    const sides = [
      [off, -height / 2],
      [-off - width, -height / 2],
      [-width / 2, -off - height],
      [-width / 2, off],
      [off * 0.7, -off - height * 0.7],
      [-off * 0.7 - width, -off - height * 0.7],
      [off * 0.7, off * 0.7],
      [-off * 0.7 - width, off * 0.7],
    ] as const;
    const box = sides
      .map(([dx, dy]) => ({ x: x + dx, y: y + dy, width, height }))
      .find(
        (each) =>
          each.x >= room.x &&
          each.x + each.width <= room.x + room.width &&
          each.y >= room.y &&
          each.y + each.height <= room.y + room.height &&
          !taken.some((other) => touches(each, other, text * 0.06)) &&
          !keepFree.some((other) => touches(each, other)),
      );
    if (box === undefined) continue;
    taken.push(box);
    shapes.push({
      kind: 'text',
      x: rounded(box.x),
      y: rounded(box.y + height * 0.93),
      text: String(number),
      size: rounded(size),
      anchor: 'start',
      fill: theme.ink,
    });
  }
  return { shapes, taken };
}

/** A circle out of four curves. */
function circle(x: number, y: number, radius: number): string {
  const k = radius * 0.5523;
  const at = (dx: number, dy: number): string => `${rounded(x + dx)} ${rounded(y + dy)}`;
  return [
    `M${at(radius, 0)}`,
    `C${at(radius, k)} ${at(k, radius)} ${at(0, radius)}`,
    `C${at(-k, radius)} ${at(-radius, k)} ${at(-radius, 0)}`,
    `C${at(-radius, -k)} ${at(-k, -radius)} ${at(0, -radius)}`,
    `C${at(k, -radius)} ${at(radius, -k)} ${at(radius, 0)}Z`,
  ].join('');
}
