import type { Scene, Shape } from '../../../shared/figures/scene.ts';
import { Canvas } from './canvas.ts';
import type { Colour, Point } from './canvas.ts';
import { measured, writable, write } from './glyphs.ts';
import { outlinesOf, strokeOf } from './outline.ts';
import { pngOf } from './png.ts';

/** Enough for print at the size of a page's width, about 240 pixels an inch. */
const SCALE = 2.5;

export interface ScenePicture {
  readonly png: Uint8Array;
  /** False when a text holds letters that the picture cannot write (Arabic, Chinese, emoji). */
  readonly complete: boolean;
}

/**
 * A scene as a PNG, drawn in plain Node.
 *
 * It is what programs show that do not read the SVG beside it. Letters outside
 * Latin, Greek and Cyrillic are left blank and reported, so that the writer can
 * print the numbers as a table as well.
 */
export function scenePng(scene: Scene): ScenePicture {
  const width = Math.max(1, Math.ceil(scene.width * SCALE));
  const height = Math.max(1, Math.ceil(scene.height * SCALE));
  const canvas = new Canvas(width, height, colourOf(scene.background ?? '#FFFFFF'));
  let complete = true;
  for (const shape of scene.shapes) {
    if (shape.kind === 'text') complete &&= writable(shape.text);
    draw(canvas, shape);
  }
  return { png: pngOf(canvas, SCALE * 96), complete };
}

function draw(canvas: Canvas, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      const [left, top] = [shape.x * SCALE, shape.y * SCALE];
      const [right, bottom] = [left + shape.width * SCALE, top + shape.height * SCALE];
      const corners: Point[] = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ];
      paint(canvas, [corners], shape);
      return;
    }
    case 'path':
      paint(
        canvas,
        outlinesOf(shape.d).map((outline) => outline.map(([x, y]) => [x * SCALE, y * SCALE] as const)),
        shape,
      );
      return;
    case 'line': {
      const from: Point = [shape.x1 * SCALE, shape.y1 * SCALE];
      const to: Point = [shape.x2 * SCALE, shape.y2 * SCALE];
      for (const [a, b] of dashes(from, to, shape.dash))
        canvas.paint([strokeOf(a, b, shape.strokeWidth * SCALE)], colourOf(shape.stroke));
      return;
    }
    case 'text': {
      const bold = shape.bold === true;
      const size = shape.size * SCALE;
      const width = measured(shape.text, size, bold);
      const before = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? width : width / 2;
      write(
        canvas,
        shape.text,
        { x: shape.x * SCALE - before, y: shape.y * SCALE },
        size,
        bold,
        colourOf(shape.fill),
      );
    }
  }
}

function paint(
  canvas: Canvas,
  outlines: readonly (readonly Point[])[],
  style: { readonly fill?: string; readonly stroke?: string; readonly strokeWidth?: number },
): void {
  if (style.fill !== undefined && style.fill !== 'none') canvas.paint(outlines, colourOf(style.fill));
  if (style.stroke === undefined || style.stroke === 'none') return;
  const half = ((style.strokeWidth ?? 1) * SCALE) / 2;
  for (const outline of outlines)
    outline.forEach((point, i) => {
      const next = outline[(i + 1) % outline.length] ?? point;
      const length = Math.hypot(next[0] - point[0], next[1] - point[1]) || 1;
      const [dx, dy] = [((next[0] - point[0]) / length) * half, ((next[1] - point[1]) / length) * half];
      const corners = strokeOf([point[0] - dx, point[1] - dy], [next[0] + dx, next[1] + dy], half * 2);
      canvas.paint([corners], colourOf(style.stroke ?? '#000000'));
    });
}

function dashes(from: Point, to: Point, dash: readonly [number, number] | undefined): [Point, Point][] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (dash === undefined || length === 0 || dash[0] <= 0) return [[from, to]];
  const at = (distance: number): Point => [
    from[0] + ((to[0] - from[0]) * distance) / length,
    from[1] + ((to[1] - from[1]) * distance) / length,
  ];
  const parts: [Point, Point][] = [];
  const period = (dash[0] + Math.max(0, dash[1])) * SCALE;
  for (let start = 0; start < length; start += period)
    parts.push([at(start), at(Math.min(length, start + dash[0] * SCALE))]);
  return parts;
}

function colourOf(hex: string): Colour {
  const read = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) || 0;
  return [read(1), read(3), read(5)];
}
