import type { FigureTable } from '../figure-table.ts';
import type { Scene, Shape, TextShape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { shortened } from '../text-width.ts';
import type { FigureOptions } from '../theme.ts';
import { filled, LIGHT, PRINT_SIZE } from '../theme.ts';
import { numberedPoints } from './numbered-points.ts';
import type { PileWords } from './pile-words.ts';

/** Cards by their means on two scales, with the cross at the means of all. */
export type GoZoneFigure = {
  readonly items: readonly {
    readonly number: number;
    readonly text: string;
    /** `null` where too few rated it. */
    readonly first: number | null;
    readonly second: number | null;
    readonly zone: 'both high' | 'first high' | 'second high' | 'both low' | null;
  }[];
  readonly cross: readonly [number, number];
};

/**
 * The go-zone: importance to the right, feasibility upwards, a cross at both means.
 *
 * The corner where both are high is tinted and named; so are the others, because what stands in them is talked about
 * too. The numbers at the axes stand where the lowest and the highest mean lie.
 */
export function goZoneScene(figure: GoZoneFigure, words: PileWords, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text, height: most = Infinity } = options?.size ?? PRINT_SIZE;
  const height = Math.round(Math.min(most, width * (width < text * 36 ? 1 : 0.62)));
  const plot = {
    x: text * 3.2,
    y: text * 3.2,
    width: width - text * 4,
    height: height - text * 6.6,
  };
  const rated = figure.items.flatMap(({ number, first, second }) =>
    first === null || second === null ? [] : [{ number, first, second }],
  );
  const across = range([...rated.map(({ first }) => first), figure.cross[0]]);
  const upward = range([...rated.map(({ second }) => second), figure.cross[1]]);
  const x = (value: number): number =>
    plot.x + ((value - across.low) / (across.high - across.low)) * plot.width;
  const y = (value: number): number =>
    plot.y + plot.height - ((value - upward.low) / (upward.high - upward.low)) * plot.height;
  const [crossX, crossY] = [x(figure.cross[0]), y(figure.cross[1])];
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: rounded(crossX),
      y: rounded(plot.y),
      width: rounded(right - crossX),
      height: rounded(crossY - plot.y),
      fill: theme.tint,
    },
    {
      kind: 'rect',
      x: rounded(plot.x),
      y: rounded(plot.y),
      width: rounded(plot.width),
      height: rounded(plot.height),
      stroke: theme.muted,
      strokeWidth: 1,
    },
    line(crossX, plot.y, crossX, bottom, theme.ink),
    line(plot.x, crossY, right, crossY, theme.ink),
  ];
  const half = plot.width / 2 - text * 0.5;
  // The corners' names stand outside, where no card can lie.
  const corner = (
    said: string,
    at: number,
    above: boolean,
    anchor: 'start' | 'end',
    bold: boolean,
  ): TextShape => ({
    kind: 'text',
    x: rounded(at),
    y: rounded(above ? plot.y - text * 0.5 : bottom + text * 1.2),
    text: shortened(said, text * (bold ? 1.06 : 1), half),
    size: text,
    anchor,
    fill: bold ? theme.accent : theme.muted,
    ...(bold ? { bold: true as const } : {}),
  });
  shapes.push(
    corner(words.secondHigh, plot.x, true, 'start', false),
    corner(words.bothHigh, right, true, 'end', true),
    corner(words.bothLow, plot.x, false, 'start', false),
    corner(words.firstHigh, right, false, 'end', false),
  );
  const axis = (said: string, at: number, base: number, anchor: TextShape['anchor']): TextShape => ({
    kind: 'text',
    x: rounded(at),
    y: rounded(base),
    text: said,
    size: text,
    anchor,
    fill: theme.ink,
  });
  const number = (value: number): string => value.toFixed(1);
  const room = { x: plot.x + 1, y: plot.y + 1, width: plot.width - 2, height: plot.height - 2 };
  const points = numberedPoints(
    rated.map((item) => ({ number: item.number, x: x(item.first), y: y(item.second) })),
    { text, theme, room, keepFree: [] },
  );
  shapes.push(
    ...points.shapes,
    axis(`${words.importance} →`, plot.x + plot.width / 2, bottom + text * 2.9, 'middle'),
    axis(number(across.least), x(across.least), bottom + text * 2.9, 'middle'),
    axis(number(across.most), x(across.most), bottom + text * 2.9, 'middle'),
    axis(`↑ ${words.feasibility}`, 1, text, 'start'),
    axis(number(upward.least), plot.x - text * 0.4, y(upward.least) + text * 0.35, 'end'),
    axis(number(upward.most), plot.x - text * 0.4, y(upward.most) + text * 0.35, 'end'),
  );
  return { width, height, background: theme.surface, shapes };
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): Shape {
  return {
    kind: 'line',
    x1: rounded(x1),
    y1: rounded(y1),
    x2: rounded(x2),
    y2: rounded(y2),
    stroke,
    strokeWidth: 1,
    dash: [5, 3],
  };
}

/** From the lowest to the highest value with a little room; never empty. The room may lie off the scale, so it has no number. */
function range(values: readonly number[]) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = Math.max(0.1, (most - least) * 0.08);
  return { least, most, low: least - room, high: most + room };
}

/** The same figure in words: which cards lie in which corner. */
export function describeGoZone({ items }: GoZoneFigure, words: PileWords): string {
  const of = (zone: GoZoneFigure['items'][number]['zone']): string => {
    const own = items.filter((item) => item.zone === zone).map(({ number }) => number);
    return own.length === 0 ? '–' : own.join(', ');
  };
  const parts = [
    `${words.bothHigh}: ${of('both high')}.`,
    `${words.firstHigh}: ${of('first high')}.`,
    `${words.secondHigh}: ${of('second high')}.`,
    `${words.bothLow}: ${of('both low')}.`,
  ];
  return items.some(({ zone }) => zone === null)
    ? [...parts, `${words.notRated}: ${of(null)}.`].join(' ')
    : parts.join(' ');
}

/** The numbers behind the figure. */
export function tableOfGoZone({ items, cross }: GoZoneFigure, words: PileWords): FigureTable {
  const zones = {
    'both high': words.bothHigh,
    'first high': words.firstHigh,
    'second high': words.secondHigh,
    'both low': words.bothLow,
  } as const;
  const number = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
  return {
    columns: [
      { label: words.card, align: 'end' },
      { label: words.cards, align: 'start' },
      { label: words.importance, align: 'end' },
      { label: words.feasibility, align: 'end' },
      { label: words.zone, align: 'start' },
    ],
    rows: [
      ...items.map(({ number: own, text, first, second, zone }) => [
        String(own),
        text,
        number(first),
        number(second),
        zone === null ? words.notRated : zones[zone],
      ]),
      ['', filled(words.mean, {}), number(cross[0]), number(cross[1]), ''],
    ],
  };
}
