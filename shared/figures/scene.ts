/**
 * A scene: what a figure draws, as plain data.
 *
 * Figures are computed once, as a list of shapes in their own coordinates, and
 * drawn by whoever needs them: the browser and react-dom/server as SVG
 * (scene-svg.ts), the report writers as a picture. A scene is JSON: it can be
 * stored in a report document, compared in a test and searched for a NaN.
 */

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Lengths of dash and gap; absent for a solid line. */
  readonly dash?: readonly [number, number];
}

/** A path of absolute M, L, H, V, C, Q and Z commands, as d3-shape writes them. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

export interface TextShape {
  readonly kind: 'text';
  /** Where the anchor lies. */
  readonly x: number;
  /** The baseline, given outright: not every program that reads SVG knows `dominant-baseline`. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly bold?: true;
  /** `room` for words that people said (serif); the machine's own words are sans. */
  readonly voice?: 'room';
}

export type Shape = RectShape | LineShape | PathShape | TextShape;

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Painted beneath everything; absent when the surface below shall show. */
  readonly background?: string;
  readonly shapes: readonly Shape[];
}

/** Two decimals are enough for any screen, and keep the SVG small. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * The same scene for a reader from right to left.
 *
 * Shapes are mirrored, text keeps its own reading order. Paths are not mirrored:
 * figures that draw paths take the direction as an argument.
 */
export function mirrored(scene: Scene): Scene {
  return { ...scene, shapes: scene.shapes.map((shape) => mirroredShape(shape, scene.width)) };
}

function mirroredShape(shape: Shape, width: number): Shape {
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: rounded(width - shape.x - shape.width) };
    case 'line':
      return { ...shape, x1: rounded(width - shape.x1), x2: rounded(width - shape.x2) };
    case 'text': {
      const anchor = shape.anchor === 'start' ? 'end' : shape.anchor === 'end' ? 'start' : 'middle';
      return { ...shape, x: rounded(width - shape.x), anchor };
    }
    case 'path':
      return shape;
  }
}

/** A text of a scene, its place rounded as the scene's numbers are. */
export function say(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'middle' | 'end',
  fill: string,
) {
  return { kind: 'text', x: rounded(x), y: rounded(y), text, size, anchor, fill } as const;
}
