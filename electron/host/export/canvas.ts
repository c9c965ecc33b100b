/**
 * A small opaque RGB canvas with smooth edges.
 *
 * Only what report figures need: filled polygons and letters. Edges are smoothed
 * by exact horizontal coverage on four lines a pixel.
 */
const SUBLINES = 4;

export type Point = readonly [number, number];
export type Colour = readonly [number, number, number];

export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;

  constructor(width: number, height: number, background: Colour) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height * 3);
    for (let i = 0; i < this.pixels.length; i++) this.pixels[i] = background[i % 3] ?? 255;
  }

  /** Mixes a colour into one pixel; `cover` is 0 to 1, and pixels outside are ignored. */
  blend(x: number, y: number, colour: Colour, cover: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height || cover <= 0) return;
    const at = (y * this.width + x) * 3;
    const part = Math.min(1, cover);
    for (let c = 0; c < 3; c++) {
      const old = this.pixels[at + c] ?? 0;
      this.pixels[at + c] = Math.round(old + ((colour[c] ?? 0) - old) * part);
    }
  }

  /** Fills closed outlines, even-odd. */
  paint(outlines: readonly (readonly Point[])[], colour: Colour): void {
    const ys = outlines.flatMap((outline) => outline.map((point) => point[1]));
    if (ys.length === 0) return;
    const top = Math.max(0, Math.floor(Math.min(...ys)));
    const bottom = Math.min(this.height - 1, Math.ceil(Math.max(...ys)));
    const cover = new Float32Array(this.width + 1);
    for (let y = top; y <= bottom; y++) {
      cover.fill(0);
      for (let sub = 0; sub < SUBLINES; sub++) {
        const crossings = crossed(outlines, y + (sub + 0.5) / SUBLINES);
        for (let i = 0; i + 1 < crossings.length; i += 2)
          spread(cover, crossings[i] ?? 0, crossings[i + 1] ?? 0, this.width);
      }
      for (let x = 0; x < this.width; x++) {
        const part = cover[x] ?? 0;
        if (part > 0) this.blend(x, y, colour, part / SUBLINES);
      }
    }
  }
}

function crossed(outlines: readonly (readonly Point[])[], y: number): number[] {
  const crossings: number[] = [];
  for (const outline of outlines) {
    for (let i = 0; i < outline.length; i++) {
      const [x1, y1] = outline[i] ?? [0, 0];
      const [x2, y2] = outline[(i + 1) % outline.length] ?? [0, 0];
      if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return crossings.sort((a, b) => a - b);
}

function spread(cover: Float32Array, from: number, to: number, width: number): void {
  const left = Math.max(0, from);
  const right = Math.min(width, to);
  if (right <= left) return;
  for (let x = Math.floor(left); x < right; x++)
    cover[x] = (cover[x] ?? 0) + Math.min(right, x + 1) - Math.max(left, x);
}
