import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded, say } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { shortened, textWidth, wrapped } from './text-width.ts';
import type { FigureOptions, FigureTheme } from './theme.ts';
import { LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

/** Several values a row on one scale: a group a mark, or a round a mark. */
export interface DotFigure {
  readonly axis: {
    readonly from: number;
    readonly to: number;
    readonly ticks: readonly { readonly at: number; readonly label: string }[];
  };
  /** What each mark stands for; `mark` is one or two letters that stand in the mark itself. */
  readonly series: readonly { readonly mark: string; readonly label: string }[];
  readonly rows: readonly {
    readonly label: string;
    readonly dots: readonly { readonly series: number; readonly value: number; readonly said: string }[];
  }[];
  /** A limit that is drawn through all rows. */
  readonly limit?: { readonly at: number; readonly label: string };
  /** Whether marks come one after the other, as rounds do: then the last one is filled. */
  readonly isInOrder?: boolean;
}

type Dot = DotFigure['rows'][number]['dots'][number];

/**
 * A dot plot: a line a row on one scale, each value a small square with its letter.
 *
 * Letters, not colours, say what is what, so that it reads in black and white and by everybody. Marks that would lie on
 * each other stand one below the other.
 */
export function dotPlot(figure: DotFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const narrow = width < text * 36;
  const side = text * 1.4;
  const { from, to } = figure.axis;
  const span = to > from ? to - from : 1;
  const labelWidth = narrow ? width - 2 : width * 0.42;
  const left = (narrow ? 1 : labelWidth + text) + side / 2;
  const right = width - 1 - side / 2 - text * 0.6;
  const x = (value: number): number => {
    const within = Number.isFinite(value) ? Math.min(to, Math.max(from, value)) : from;
    return left + ((within - from) / span) * Math.max(0, right - left);
  };
  const shapes: Shape[] = [];
  let y = keyOf(figure, { width, text, side }, theme, shapes);
  const top = y;
  if (figure.limit !== undefined) {
    const said = shortened(figure.limit.label, text, width * 0.5);
    const half = textWidth(said, text) / 2;
    const at = Math.min(width - 1 - half, Math.max(1 + half, x(figure.limit.at)));
    shapes.push(say(said, at, y + text, text, 'middle', theme.muted));
    y += text * 1.6;
  }
  const rowsTop = y;
  const marks: Shape[] = [];
  for (const row of figure.rows) {
    const lines = wrapped(row.label, text * 1.12, labelWidth, 2);
    lines.forEach((line, index) =>
      marks.push({
        ...say(line, 1, y + text * (1 + index * 1.2), text, 'start', theme.ink),
        voice: 'room',
      }),
    );
    const labelHeight = lines.length * text * 1.2;
    const lanes = lanesOf(row.dots, x, side);
    const dotsTop = narrow ? y + labelHeight + text * 0.2 : y;
    for (const { dot, lane } of lanes) {
      marks.push(
        ...mark(figure, dot, { at: x(dot.value), top: dotsTop + lane * side * 1.12, side, text }, theme),
      );
    }
    if (row.dots.length === 0) {
      marks.push(say(wordsOf(options).notShown, left - side / 2, dotsTop + text, text, 'start', theme.muted));
    }
    const deep = (Math.max(0, ...lanes.map(({ lane }) => lane)) + 1) * side * 1.12;
    y = narrow ? dotsTop + deep : Math.max(y + labelHeight, y + deep);
    marks.push(rule(1, width - 1, y + text * 0.25, theme.hairline));
    y += text * 0.5;
  }
  for (const { at } of figure.axis.ticks) shapes.push(upright(x(at), rowsTop, y, theme.hairline));
  if (figure.limit !== undefined) {
    shapes.push({
      ...upright(x(figure.limit.at), top + text * 1.3, y, theme.ink),
      dash: [text * 0.3, text * 0.25],
    });
  }
  shapes.push(...marks);
  for (const { at, label } of figure.axis.ticks) {
    shapes.push(say(label, x(at), y + text * 1.1, text, 'middle', theme.muted));
  }
  const scene: Scene = { width, height: Math.ceil(y + text * 1.6), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

/** What each letter means, flowing into as many rows as it needs; gives where the figure may begin. */
function keyOf(
  figure: DotFigure,
  { width, text, side }: { readonly width: number; readonly text: number; readonly side: number },
  theme: FigureTheme,
  shapes: Shape[],
): number {
  let x = 1;
  let y = 1;
  for (const [index, { label }] of figure.series.entries()) {
    const said = shortened(label, text, width - side - text);
    const wide = side + text * 0.4 + textWidth(said, text);
    if (x > 1 && x + wide > width) {
      x = 1;
      y += side * 1.3;
    }
    shapes.push(
      ...mark(figure, { series: index, value: 0, said: '' }, { at: x + side / 2, top: y, side, text }, theme),
      say(said, x + side + text * 0.4, y + text * 1.05, text, 'start', theme.ink),
    );
    x += wide + text * 1.2;
  }
  return figure.series.length === 0 ? 1 : y + side * 1.6;
}

function mark(
  figure: DotFigure,
  dot: Dot,
  place: { readonly at: number; readonly top: number; readonly side: number; readonly text: number },
  theme: FigureTheme,
): Shape[] {
  const { at, top, side, text } = place;
  const isFilled = figure.isInOrder === true && dot.series === figure.series.length - 1;
  const letters = figure.series[dot.series]?.mark ?? '';
  return [
    {
      kind: 'rect',
      x: rounded(at - side / 2),
      y: rounded(top),
      width: rounded(side),
      height: rounded(side),
      fill: isFilled ? theme.ink : theme.surface,
      stroke: theme.ink,
      strokeWidth: 1,
    },
    {
      ...say(letters, at, top + side / 2 + text * 0.35, text, 'middle', isFilled ? theme.surface : theme.ink),
      bold: true,
    },
  ];
}

/** Marks from left to right, each in the first lane where nothing lies under it. */
function lanesOf(
  dots: readonly Dot[],
  x: (value: number) => number,
  side: number,
): { readonly dot: Dot; readonly lane: number }[] {
  const ends: number[] = [];
  return dots
    .toSorted((one, other) => one.value - other.value || one.series - other.series)
    .map((dot) => {
      const start = x(dot.value) - side / 2;
      const free = ends.findIndex((end) => end <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = start + side * 1.05;
      return { dot, lane };
    });
}

function rule(x1: number, x2: number, y: number, stroke: string): Shape {
  return { kind: 'line', x1, x2: rounded(x2), y1: rounded(y), y2: rounded(y), stroke, strokeWidth: 1 };
}

function upright(x: number, y1: number, y2: number, stroke: string) {
  return {
    kind: 'line',
    x1: rounded(x),
    x2: rounded(x),
    y1: rounded(y1),
    y2: rounded(y2),
    stroke,
    strokeWidth: 1,
  } as const;
}

/** The same figure in words. */
export function describeDotPlot(figure: DotFigure, options?: FigureOptions): string {
  if (figure.rows.length === 0) return `${wordsOf(options).noAnswers}.`;
  return figure.rows
    .map(({ label, dots }) => {
      const said = dots.map((dot) => `${figure.series[dot.series]?.label ?? ''} ${dot.said}`);
      return `${label}: ${said.length === 0 ? wordsOf(options).notShown : said.join(', ')}.`;
    })
    .join(' ');
}

/** The numbers behind the figure. */
export function tableOfDotPlot(figure: DotFigure): FigureTable {
  return {
    columns: [
      { label: '', align: 'start' },
      ...figure.series.map(({ label }) => ({ label, align: 'end' as const })),
    ],
    rows: figure.rows.map(({ label, dots }) => [
      label,
      ...figure.series.map((_, index) => dots.find(({ series }) => series === index)?.said ?? '–'),
    ]),
  };
}

export function DotPlot(props: FigureOptions & { readonly figure: DotFigure }): ReactElement {
  return createElement(SceneSvg, {
    scene: dotPlot(props.figure, props),
    label: describeDotPlot(props.figure, props),
  });
}
