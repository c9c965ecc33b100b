import type { Shape, TextShape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { textWidth, wrapped } from '../text-width.ts';
import type { DiagramBox, DiagramNode, Pen } from './drawing.ts';

/** Lines of text that were broken to a width. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
  readonly height: number;
}

const leading = 1.3;
/** More lines than these are cut with an ellipsis; labels of 160 letters need nine on the narrowest box. */
const mostLines = 14;

export function textBlock(text: string, size: number, width: number, bold = false): TextBlock {
  // Bold letters run wider than those that the breaking measures.
  const lines = text === '' ? [] : wrapped(text, bold ? size * 1.05 : size, width, mostLines);
  return {
    lines,
    size,
    bold,
    width: Math.max(0, ...lines.map((line) => textWidth(line, size, bold))),
    height: rounded(lines.length * size * leading),
  };
}

/** The width of the longest word: no box is narrower, so that words stay whole. */
export function longestWord(text: string, size: number, bold = false): number {
  const widest = Math.max(0, ...text.split(/\s+/u).map((word) => textWidth(word, size, bold)));
  // A hair more: what is left of a box of this width differs from it in the last digit, and would break the word.
  return widest === 0 ? 0 : widest + 0.01;
}

export interface TextPlace {
  /** The start, middle or end of the lines. */
  readonly x: number;
  /** The upper edge of the first line. */
  readonly y: number;
  readonly anchor: TextShape['anchor'];
  readonly fill: string;
}

export function textShapes(block: TextBlock, place: TextPlace): TextShape[] {
  return block.lines.map((text, index) => ({
    kind: 'text',
    x: rounded(place.x),
    y: rounded(place.y + block.size * (index * leading + 1.0)),
    text,
    size: block.size,
    anchor: place.anchor,
    fill: place.fill,
    ...(block.bold ? { bold: true as const } : {}),
  }));
}

/** A node set in type: its label, and its note beneath. */
export interface SetNode {
  readonly node: DiagramNode;
  readonly label: TextBlock;
  readonly note: TextBlock;
  readonly width: number;
  readonly height: number;
}

/** Sets a node to a width; its height follows. */
export function setNode(node: DiagramNode, width: number, pen: Pen, bold = false): SetNode {
  const inner = width - 2 * pen.pad;
  const label = textBlock(node.label, pen.text, inner, bold);
  const note = textBlock(node.note ?? '', pen.small, inner);
  const between = note.lines.length === 0 ? 0 : pen.text * 0.35;
  return { node, label, note, width, height: label.height + between + note.height + 2 * pen.pad };
}

/** The least width at which no word of a node is broken, at least `least`. */
export function widthFor(nodes: readonly DiagramNode[], least: number, pen: Pen, bold = false): number {
  const words = nodes.map(({ label, note = '' }) =>
    Math.max(longestWord(label, pen.text, bold), longestWord(note, pen.small)),
  );
  // A word longer than this is broken: it would make every box as wide.
  return Math.max(least, Math.min(Math.max(0, ...words) + 2 * pen.pad + 1, pen.text * 18));
}

export type BoxLook = 'plain' | 'strong' | 'tint' | 'dashed';

/** A box with its words in the middle. Looks differ by line and weight, so that a black-and-white copy reads. */
export function boxShapes(set: SetNode, box: DiagramBox, look: BoxLook, pen: Pen): Shape[] {
  const { theme } = pen;
  const height = set.label.height + set.note.height + (set.note.lines.length === 0 ? 0 : pen.text * 0.35);
  const top = box.y + (box.height - height) / 2;
  const middle = box.x + box.width / 2;
  const texts = [
    ...textShapes(set.label, { x: middle, y: top, anchor: 'middle', fill: theme.ink }),
    ...textShapes(set.note, {
      x: middle,
      y: top + height - set.note.height,
      anchor: 'middle',
      fill: theme.muted,
    }),
  ];
  return [...frame(box, look, pen), ...texts];
}

/** The frame of a box alone. */
export function frame(box: DiagramBox, look: BoxLook, { theme, text }: Pen): Shape[] {
  const { x, y, width, height } = box;
  const fill = look === 'tint' ? theme.tint : theme.surface;
  const thin = Math.max(1, text / 12);
  if (look !== 'dashed') {
    const strokeWidth = rounded(look === 'strong' ? thin * 2 : thin);
    return [{ kind: 'rect', x, y, width, height, fill, stroke: theme.ink, strokeWidth }];
  }
  const dash = [text * 0.4, text * 0.3] as const;
  const edge = { kind: 'line', stroke: theme.ink, strokeWidth: thin, dash } as const;
  return [
    { kind: 'rect', x, y, width, height, fill },
    { ...edge, x1: x, y1: y, x2: x + width, y2: y },
    { ...edge, x1: x, y1: y + height, x2: x + width, y2: y + height },
    { ...edge, x1: x, y1: y, x2: x, y2: y + height },
    { ...edge, x1: x + width, y1: y, x2: x + width, y2: y + height },
  ];
}

/** A box at a place, moved by hand where it was. */
export function boxAt(
  id: string,
  at: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  pen: Pen,
): DiagramBox {
  const away = pen.nudges[id] ?? { x: 0, y: 0 };
  return {
    id,
    x: rounded(at.x + away.x * pen.text),
    y: rounded(at.y + away.y * pen.text),
    width: rounded(size.width),
    height: rounded(size.height),
  };
}
