import { inflateSync } from 'node:zlib';
import type { Canvas, Colour } from './canvas.ts';
import { CHARACTERS, EM, WEIGHTS } from './glyph-atlas-data.ts';

interface Glyph {
  readonly advance: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Coverage of each pixel, 0 to 15. */
  readonly cover: Uint8Array;
}

const atlases = new Map<keyof typeof WEIGHTS, ReadonlyMap<string, Glyph>>();

function atlas(weight: keyof typeof WEIGHTS): ReadonlyMap<string, Glyph> {
  const known = atlases.get(weight);
  if (known !== undefined) return known;
  const { advances, boxes, pixels } = WEIGHTS[weight];
  const packed = inflateSync(Buffer.from(pixels, 'base64'));
  const widths = advances.split(' ').map(Number);
  const edges = boxes.split(' ').map(Number);
  const made = new Map<string, Glyph>();
  let next = 0;
  Array.from(CHARACTERS).forEach((char, i) => {
    const [left = 0, top = 0, width = 0, height = 0] = edges.slice(i * 4, i * 4 + 4);
    const cover = new Uint8Array(width * height);
    for (let p = 0; p < cover.length; p++, next++) {
      const pair = packed[next >> 1] ?? 0;
      cover[p] = next % 2 === 0 ? pair >> 4 : pair & 15;
    }
    made.set(char, { advance: (widths[i] ?? 500) / 1000, left, top, width, height, cover });
  });
  atlases.set(weight, made);
  return made;
}

/** Whether every letter of a text is in the atlas (Latin, Greek and Cyrillic are). */
export function writable(text: string): boolean {
  const letters = atlas(400);
  return [...text].every((char) => letters.has(char));
}

/** Width of a text in the units of `size`. */
export function measured(text: string, size: number, bold: boolean): number {
  const letters = atlas(bold ? 600 : 400);
  return [...text].reduce((sum, char) => sum + (letters.get(char)?.advance ?? 0.5) * size, 0);
}

/** Writes a text from its left end on its baseline; letters outside the atlas leave a gap. */
export function write(
  canvas: Canvas,
  text: string,
  at: { readonly x: number; readonly y: number },
  size: number,
  bold: boolean,
  colour: Colour,
): void {
  const letters = atlas(bold ? 600 : 400);
  let x = at.x;
  for (const char of text) {
    const glyph = letters.get(char);
    if (glyph !== undefined) stamp(canvas, glyph, x, at.y, size / EM, colour);
    x += (glyph?.advance ?? 0.5) * size;
  }
}

function stamp(canvas: Canvas, glyph: Glyph, x: number, y: number, scale: number, colour: Colour): void {
  const left = x + glyph.left * scale;
  const top = y + glyph.top * scale;
  const right = left + glyph.width * scale;
  const bottom = top + glyph.height * scale;
  for (let py = Math.floor(top - scale); py <= Math.ceil(bottom + scale); py++)
    for (let px = Math.floor(left - scale); px <= Math.ceil(right + scale); px++) {
      const cover = sampled(glyph, (px + 0.5 - left) / scale - 0.5, (py + 0.5 - top) / scale - 0.5);
      canvas.blend(px, py, colour, cover / 15);
    }
}

/** Bilinear sample of a glyph's coverage; nothing beyond its edges. */
function sampled(glyph: Glyph, x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const read = (cx: number, cy: number): number =>
    cx < 0 || cy < 0 || cx >= glyph.width || cy >= glyph.height
      ? 0
      : (glyph.cover[cy * glyph.width + cx] ?? 0);
  const [fx, fy] = [x - x0, y - y0];
  const upper = read(x0, y0) * (1 - fx) + read(x0 + 1, y0) * fx;
  const lower = read(x0, y0 + 1) * (1 - fx) + read(x0 + 1, y0 + 1) * fx;
  return upper * (1 - fy) + lower * fy;
}
