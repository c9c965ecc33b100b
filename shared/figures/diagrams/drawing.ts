import type { Scene, Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import type { FigureOptions, FigureSize, FigureTheme } from '../theme.ts';
import { LIGHT, PRINT_SIZE } from '../theme.ts';

/** Something that a drawing shows: its words come from the framework, never from the drawing. */
export interface DiagramNode {
  readonly id: string;
  readonly label: string;
  /** Smaller, beneath the label: an indicator. */
  readonly note?: string;
}

export interface DiagramLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly directed: boolean;
  readonly weak: boolean;
}

/** Where a node stands, for pressing and moving it. */
export interface DiagramBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing: what is painted, and where its nodes are. */
export interface Drawing {
  readonly scene: Scene;
  readonly boxes: readonly DiagramBox[];
}

/** Away from the automatic place, in heights of the letters, so that every size keeps it. */
export type Nudges = { readonly [node: string]: { readonly x: number; readonly y: number } };

export interface DiagramOptions extends FigureOptions {
  /** How much wider than usual boxes may be, where a drawing has more room beside than beneath it; 1 unless given. */
  readonly wide?: number;
  /** Less room around words and between boxes, where letters would else be too small. */
  readonly tight?: boolean;
  readonly nudges?: Nudges;
}

/** What every drawing measures in: the size of its letters. */
export interface Pen {
  readonly theme: FigureTheme;
  readonly size: FigureSize;
  readonly text: number;
  /** Smaller letters, for notes and labels of links. */
  readonly small: number;
  readonly pad: number;
  readonly gap: number;
  readonly wide: number;
  readonly nudges: Nudges;
}

export function penOf(options: DiagramOptions | undefined): Pen {
  const size = options?.size ?? PRINT_SIZE;
  const { text } = size;
  const tight = options?.tight === true;
  return {
    theme: options?.theme ?? LIGHT,
    size,
    text,
    small: rounded(text * 0.88),
    pad: rounded(text * (tight ? 0.4 : 0.7)),
    gap: rounded(text * (tight ? 1 : 1.6)),
    wide: options?.wide ?? 1,
    nudges: options?.nudges ?? {},
  };
}

/** Closes a drawing: as large as it must be, mirrored for readers from right to left. */
export function drawingOf(
  drawn: {
    readonly width: number;
    readonly height: number;
    readonly shapes: readonly Shape[];
    readonly boxes: readonly DiagramBox[];
  },
  options: DiagramOptions | undefined,
): Drawing {
  const theme = options?.theme ?? LIGHT;
  // Half of an outer stroke lies outside its box, and the tip of a roof further still.
  const edge = Math.ceil((options?.size ?? PRINT_SIZE).text / 4);
  const scene: Scene = {
    width: Math.ceil(drawn.width) + 2 * edge,
    height: Math.ceil(drawn.height) + 2 * edge,
    background: theme.surface,
    shapes: drawn.shapes.map((shape) => moved(shape, edge)),
  };
  const boxes = drawn.boxes.map((box) => ({ ...box, x: rounded(box.x + edge), y: rounded(box.y + edge) }));
  if (options?.direction !== 'rtl') return { scene, boxes };
  return {
    scene: { ...scene, shapes: scene.shapes.map((shape) => turned(shape, scene.width)) },
    boxes: boxes.map((box) => ({ ...box, x: rounded(scene.width - box.x - box.width) })),
  };
}

/** A shape further right and down by as much. */
function moved(shape: Shape, by: number): Shape {
  switch (shape.kind) {
    case 'rect':
    case 'text':
      return { ...shape, x: rounded(shape.x + by), y: rounded(shape.y + by) };
    case 'line':
      return {
        ...shape,
        x1: rounded(shape.x1 + by),
        y1: rounded(shape.y1 + by),
        x2: rounded(shape.x2 + by),
        y2: rounded(shape.y2 + by),
      };
    case 'path':
      return {
        ...shape,
        d: shape.d.replace(
          /([ML])(-?[\d.]+) (-?[\d.]+)/gu,
          (_all, command: string, x: string, y: string) =>
            `${command}${rounded(Number(x) + by)} ${rounded(Number(y) + by)}`,
        ),
      };
  }
}

/** A shape as a reader from right to left sees it. Drawings use no path commands but M, L and Z. */
function turned(shape: Shape, width: number): Shape {
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
      return {
        ...shape,
        d: shape.d.replace(
          /([ML])(-?[\d.]+) /gu,
          (_all, command: string, x: string) => `${command}${rounded(width - Number(x))} `,
        ),
      };
  }
}
