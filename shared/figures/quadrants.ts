import type { FigureTable } from './figure-table.ts';
import type { Scene, Shape } from './scene.ts';
import { rounded } from './scene.ts';
import { BOLD, textWidth, wrapped } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

/** One axis: what it is, its ends, and where it is cut into two halves. */
export interface QuadrantAxis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly cut: number;
}

/** Options on two scales, each in one of four fields. */
export interface QuadrantFigure {
  readonly x: QuadrantAxis;
  readonly y: QuadrantAxis;
  /** Names of the fields: high on both, high on y alone, high on x alone, low on both. */
  readonly fields: readonly [both: string, onY: string, onX: string, neither: string];
  readonly rows: readonly {
    /** What stands in its mark: a number or letter. */
    readonly mark: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    /** Where it lies, in words: "Do first: 4.2, 3.8". */
    readonly said: string;
    /** Whether it stands in the list beside the picture. */
    readonly isListed: boolean;
  }[];
}

type Row = QuadrantFigure['rows'][number];
type Box = { readonly x: number; readonly y: number };

function sound(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/**
 * Options by two scales, with a line through each where it is cut.
 *
 * A mark is a small square with its number, and a list beside says which is which; marks that would lie on each other
 * move apart, with a line to where they belong. Fields are named in words at their corners outside the frame, where no
 * mark can lie on them, so that it reads without colour.
 */
export function quadrants({ x, y, fields, rows }: QuadrantFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const isTurned = options?.direction === 'rtl';
  const narrow = width < text * 36;
  const left = text * 1.6;
  const plotWidth = (narrow ? width : width * 0.56) - left - text;
  const plotHeight = Math.min(plotWidth, text * 16);
  const [both, onY, onX, neither] = fields;
  const named = [
    [onY, both],
    [neither, onX],
  ].map((row) => row.map((name) => wrapped(name, text * BOLD, plotWidth / 2 - text * 0.6, 2)));
  const linesAt = (row: number): number => Math.max(1, ...(named[row] ?? []).map((lines) => lines.length));
  const top = text * (0.5 + linesAt(0) * 1.2);
  const side = text * 1.5;
  const shapes: Shape[] = [];
  const flip = (at: number, wide = 0): number => rounded(isTurned ? width - at - wide : at);
  const say = (
    said: string,
    at: number,
    down: number,
    more: { anchor?: 'start' | 'middle' | 'end'; fill?: string; bold?: true; voice?: 'room' } = {},
  ): void => {
    const { anchor = 'start', fill = theme.ink, ...rest } = more;
    const turned = anchor === 'middle' || !isTurned ? anchor : anchor === 'start' ? 'end' : 'start';
    shapes.push({
      kind: 'text',
      x: flip(at),
      y: rounded(down),
      text: said,
      size: text,
      anchor: turned,
      fill,
      ...rest,
    });
  };
  const along = (axis: QuadrantAxis, value: number): number => {
    const span = sound(axis.to) > sound(axis.from) ? sound(axis.to) - sound(axis.from) : 1;
    return Math.min(1, Math.max(0, (sound(value) - sound(axis.from)) / span));
  };
  const xOf = (value: number): number => left + side / 2 + along(x, value) * (plotWidth - side);
  const yOf = (value: number): number => top + side / 2 + (1 - along(y, value)) * (plotHeight - side);
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, isDashed = false): void => {
    shapes.push({
      kind: 'line',
      x1: flip(x1),
      y1: rounded(y1),
      x2: flip(x2),
      y2: rounded(y2),
      stroke,
      strokeWidth: 1,
      ...(isDashed ? { dash: [text * 0.3, text * 0.25] as const } : {}),
    });
  };

  const [cutX, cutY] = [xOf(x.cut), yOf(y.cut)];
  const right = left + plotWidth;
  const bottom = top + plotHeight;
  shapes.push({
    kind: 'rect',
    x: flip(cutX, right - cutX),
    y: rounded(top),
    width: rounded(right - cutX),
    height: rounded(cutY - top),
    fill: theme.tint,
  });
  shapes.push({
    kind: 'rect',
    x: flip(left, plotWidth),
    y: rounded(top),
    width: rounded(plotWidth),
    height: rounded(plotHeight),
    fill: 'none',
    stroke: theme.muted,
    strokeWidth: 1,
  });
  line(cutX, top, cutX, bottom, theme.muted, true);
  line(left, cutY, right, cutY, theme.muted, true);
  for (const [row, pair] of named.entries()) {
    const from = row === 0 ? text * 0.9 : bottom + text * 1.2;
    for (const [column, lines] of pair.entries()) {
      for (const [index, each] of lines.entries()) {
        const anchor = column === 0 ? 'start' : 'end';
        say(each, column === 0 ? left : right, from + index * text * 1.2, {
          anchor,
          fill: theme.muted,
          bold: true,
        });
      }
    }
  }

  const within = { left, right, top, bottom };
  const taken: Box[] = [];
  for (const row of rows) {
    const [atX, atY] = [xOf(row.x), yOf(row.y)];
    const placed = freePlace({ x: atX, y: atY }, taken, side, within);
    taken.push(placed);
    if (Math.abs(placed.x - atX) + Math.abs(placed.y - atY) > 1)
      line(atX, atY, placed.x, placed.y, theme.ink);
    shapes.push({
      kind: 'rect',
      x: flip(placed.x - side / 2, side),
      y: rounded(placed.y - side / 2),
      width: rounded(side),
      height: rounded(side),
      fill: theme.surface === 'transparent' ? '#FFFFFF' : theme.surface,
      stroke: theme.ink,
      strokeWidth: row.isListed ? 2 : 1,
    });
    say(row.mark, placed.x, placed.y + text * 0.35, { anchor: 'middle', bold: true });
  }

  // Arrows point to the high end: in a text from right to left that is on the left.
  const axes = [isTurned ? `${x.label} ←` : `${x.label} →`, `↑ ${y.label}`];
  const isOneLine = axes.reduce((sum, each) => sum + textWidth(each, text), 0) + text * 1.5 <= plotWidth;
  let foot = bottom + text * (1.5 + linesAt(1) * 1.2);
  if (isOneLine) {
    say(axes[0] ?? '', right, foot, { anchor: 'end' });
    say(axes[1] ?? '', left, foot);
  } else {
    for (const [index, lines] of axes.map((each) => wrapped(each, text, plotWidth, 2)).entries()) {
      if (index > 0) foot += text * 1.25;
      for (const [line, each] of lines.entries()) {
        if (line > 0) foot += text * 1.2;
        say(each, index === 0 ? right : left, foot, { anchor: index === 0 ? 'end' : 'start' });
      }
    }
  }
  const listX = narrow ? 1 : right + text * 2;
  let down = narrow ? foot + text * 1.1 : text * 0.4;
  const markRoom = Math.max(side, ...rows.map(({ mark }) => textWidth(`${mark}  `, text, true)));
  for (const { mark, label, said, isListed } of rows) {
    if (!isListed) continue;
    say(mark, listX, down + text, { bold: true });
    const room = width - listX - markRoom;
    const lines = wrapped(label, text * 1.12, room, 2);
    for (const [index, each] of lines.entries()) {
      say(each, listX + markRoom, down + text * (1 + index * 1.2), { voice: 'room' });
    }
    down += lines.length * text * 1.2;
    for (const each of wrapped(said, text, room, 2)) {
      say(each, listX + markRoom, down + text * 0.9, { fill: theme.muted });
      down += text * 1.2;
    }
    down += text * 0.3;
  }
  if (rows.length === 0) say(wordsOf(options).noAnswers, listX, down + text, { fill: theme.muted });
  const height = Math.ceil(
    Math.max(foot + text * 0.5, down + text * 0.4, narrow && rows.length === 0 ? down + text * 1.4 : 0),
  );
  return { width, height, background: theme.surface, shapes };
}

/** Farther out, a mark would say nothing any more of where it belongs. */
const mostRings = 24;

/** The nearest place at which a mark lies on no other: tried in rings around where it belongs. */
function freePlace(
  at: Box,
  taken: readonly Box[],
  side: number,
  within: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Box {
  const isFree = (box: Box): boolean =>
    taken.every((other) => Math.abs(other.x - box.x) >= side || Math.abs(other.y - box.y) >= side);
  const isInside = ({ x, y }: Box): boolean =>
    x - side / 2 >= within.left &&
    x + side / 2 <= within.right &&
    y - side / 2 >= within.top &&
    y + side / 2 <= within.bottom;
  if (isFree(at)) return at;
  for (let ring = 1; ring <= mostRings; ring += 1) {
    for (let turn = 0; turn < 8 * ring; turn += 1) {
      const angle = (2 * Math.PI * turn) / (8 * ring);
      const box = {
        x: at.x + Math.cos(angle) * ring * side * 0.6,
        y: at.y + Math.sin(angle) * ring * side * 0.6,
      };
      if (isInside(box) && isFree(box)) return box;
    }
  }
  return at;
}

/** The same figure in words: each option and the field in which it lies. */
export function describeQuadrants({ rows }: QuadrantFigure, options?: FigureOptions): string {
  if (rows.length === 0) return `${wordsOf(options).noAnswers}.`;
  return rows.map(({ mark, label, said }: Row) => `${mark}. ${label}: ${said}.`).join(' ');
}

/** The numbers behind the figure. */
export function tableOfQuadrants({ x, y, rows }: QuadrantFigure): FigureTable {
  return {
    columns: [
      { label: '', align: 'start' },
      { label: x.label, align: 'end' },
      { label: y.label, align: 'end' },
      { label: '', align: 'start' },
    ],
    rows: rows.map((row) => [
      `${row.mark}. ${row.label}`,
      String(Math.round(sound(row.x) * 10) / 10),
      String(Math.round(sound(row.y) * 10) / 10),
      row.said,
    ]),
  };
}
