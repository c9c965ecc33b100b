import type { FigureTable } from '../figure-table.ts';
import type { Scene, Shape, TextShape } from '../scene.ts';
import { mirrored, rounded } from '../scene.ts';
import { BOLD, shortened, textWidth, wrapped } from '../text-width.ts';
import type { FigureOptions } from '../theme.ts';
import { filled, LIGHT, PRINT_SIZE } from '../theme.ts';
import { spreadOut } from './label-places.ts';
import type { PileWords } from './pile-words.ts';

/** Means of clusters on two sides: two scales, or two groups on one. */
export type LadderFigure = {
  readonly left: string;
  readonly right: string;
  readonly rows: readonly { readonly label: string; readonly first: number; readonly second: number }[];
  readonly r: number | null;
};

/**
 * Pattern match as a ladder: a rung a cluster, from its mean on the left to its mean on the right.
 *
 * Both sides have one scale, from the lowest to the highest mean, so that a level rung is the same value on both.
 */
export function ladderScene(figure: LadderFigure, words: PileWords, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text, height: most = Infinity } = options?.size ?? PRINT_SIZE;
  const isNarrow = width < text * 36;
  const column = width * (isNarrow ? 0.36 : 0.34);
  const gap = text * 0.6;
  const [axisLeft, axisRight] = [column + gap, width - column - gap];
  const values = figure.rows.flatMap(({ first, second }) => [first, second]);
  const low = Math.min(...values, Infinity);
  const high = Math.max(...values, -Infinity);
  const top = text * 3.6;
  const total = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);
  const told = (atMost: number): string[][] =>
    figure.rows.map(({ label }) => wrapped(label, text * 1.12, column - text * 2.8, atMost));
  const heightsOf = (list: readonly (readonly string[])[], gapped: number): number[] =>
    list.map((each) => Math.max(1, each.length) * text * 1.25 + text * gapped);
  // As many lines as there is room for.
  const room = most - top - text * 0.6;
  const lines = [3, 2].map(told).find((each) => total(heightsOf(each, 0.5)) <= room) ?? told(1);
  const heights = heightsOf(lines, total(heightsOf(lines, 0.5)) <= room ? 0.5 : 0);
  const tall = Math.max(Math.min(text * 16, room), total(heights));
  const y = (value: number): number =>
    high > low ? top + text + (1 - (value - low) / (high - low)) * (tall - text * 2) : top + tall / 2;
  const shapes: Shape[] = [];
  const axis = (x: number): Shape => ({
    kind: 'line',
    x1: rounded(x),
    y1: top,
    x2: rounded(x),
    y2: rounded(top + tall),
    stroke: theme.muted,
    strokeWidth: 2,
  });
  const say = (
    said: string,
    x: number,
    at: number,
    anchor: TextShape['anchor'],
    more: Partial<TextShape> = {},
  ): Shape => ({
    kind: 'text',
    x: rounded(x),
    y: rounded(at),
    text: said,
    size: text,
    anchor,
    fill: theme.ink,
    ...more,
  });
  const half = width / 2 - text;
  // Over its axis where there is room for it, else at the edge.
  const heading = (said: string, at: number, edge: number, anchor: 'start' | 'end'): Shape => {
    const isShort = textWidth(said, text * BOLD) <= axisRight - axisLeft - text;
    return isShort
      ? say(said, at, text * 1.2, 'middle', { bold: true })
      : say(shortened(said, text * 1.06, half), edge, text * 1.2, anchor, { bold: true });
  };
  shapes.push(
    axis(axisLeft),
    axis(axisRight),
    heading(figure.left, axisLeft, 1, 'start'),
    heading(figure.right, axisRight, width - 1, 'end'),
    say(
      figure.r === null ? words.noCorrelation : filled(words.correlation, { r: signed(figure.r) }),
      width / 2,
      text * 2.7,
      'middle',
      { fill: theme.muted },
    ),
  );
  let lowest = top + tall;
  for (const side of ['first', 'second'] as const) {
    const x = side === 'first' ? axisLeft : axisRight;
    const wished = figure.rows.map((row, index) => ({ at: y(row[side]), height: heights[index] ?? 0 }));
    const middles = spreadOut(wished, top, top + tall);
    for (const [index, row] of figure.rows.entries()) {
      const middle = middles[index] ?? 0;
      const own = lines[index] ?? [];
      const toward = side === 'first' ? -1 : 1;
      const anchor = side === 'first' ? 'end' : 'start';
      const block = own.length * text * 1.25;
      lowest = Math.max(lowest, middle + (heights[index] ?? 0) / 2);
      shapes.push(
        {
          kind: 'line',
          x1: rounded(x),
          y1: rounded(y(row[side])),
          x2: rounded(x + toward * gap),
          y2: rounded(middle),
          stroke: theme.muted,
          strokeWidth: 1,
        },
        say(row[side].toFixed(1), x + toward * (gap + text * 0.2), middle + text * 0.35, anchor, {
          bold: true,
        }),
        ...own.map((each, line) =>
          say(each, x + toward * (gap + text * 2.2), middle - block / 2 + text * (1 + line * 1.25), anchor, {
            voice: 'room',
          }),
        ),
      );
    }
  }
  for (const { first, second } of figure.rows) {
    shapes.push({
      kind: 'line',
      x1: rounded(axisLeft),
      y1: rounded(y(first)),
      x2: rounded(axisRight),
      y2: rounded(y(second)),
      stroke: theme.accent,
      strokeWidth: Math.max(1.5, text / 9),
    });
  }
  const scene: Scene = {
    width,
    height: Math.ceil(lowest + text * 0.6),
    background: theme.surface,
    shapes,
  };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

/** With a minus that is none of a range. */
function signed(value: number): string {
  return value.toFixed(2).replace('-', '\u2212');
}

/** The same figure in words. */
export function describeLadder(figure: LadderFigure, words: PileWords): string {
  return [
    `${figure.left} – ${figure.right}.`,
    ...figure.rows.map(({ label, first, second }) => `${label}: ${first.toFixed(1)} – ${second.toFixed(1)}.`),
    figure.r === null ? `${words.noCorrelation}.` : `${filled(words.correlation, { r: signed(figure.r) })}.`,
  ].join(' ');
}

/** The numbers behind the figure. */
export function tableOfLadder(figure: LadderFigure, words: PileWords): FigureTable {
  return {
    columns: [
      { label: words.cluster, align: 'start' },
      { label: figure.left, align: 'end' },
      { label: figure.right, align: 'end' },
    ],
    rows: figure.rows.map(({ label, first, second }) => [label, first.toFixed(2), second.toFixed(2)]),
  };
}
