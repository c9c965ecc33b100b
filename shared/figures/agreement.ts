import { scaleLinear } from 'd3-scale';
import { readableOn } from './contrast.ts';
import { hatching } from './hatch.ts';
import { countOf, total } from './numbers.ts';
import type { Shape } from './scene.ts';
import { rounded } from './scene.ts';
import { textWidth } from './text-width.ts';
import type { FigureTheme } from './theme.ts';

/** Votes on five points, from "strongly disagree" to "strongly agree". */
export type FiveCounts = readonly [number, number, number, number, number];
export type FiveLabels = readonly [string, string, string, string, string];

export const AGREEMENT_LABELS: FiveLabels = [
  'Strongly disagree',
  'Disagree',
  'Neither',
  'Agree',
  'Strongly agree',
];

export interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far votes reach to the left and right of the middle, as shares of those who rated. */
export function reach(counts: FiveCounts): { readonly left: number; readonly right: number } {
  const [strong, weak, middle] = counts.map(countOf) as [number, number, number, number, number];
  const whole = total(counts);
  if (whole === 0) return { left: 0, right: 0 };
  const left = (strong + weak + middle / 2) / whole;
  return { left, right: 1 - left };
}

/**
 * One stacked bar that diverges from the middle of "neither".
 *
 * Several bars with the same `left` and `right` share one zero line, so that their
 * position alone compares them. Segments are separated by 1 px of ink; numbers
 * stand inside where they fit; ticks above and below mark the zero line, so that
 * it crosses no number. Returns the centre of each segment too.
 */
export function stackedBar(
  counts: FiveCounts,
  strip: Strip,
  range: { readonly left: number; readonly right: number },
  text: number,
  theme: FigureTheme,
): { readonly shapes: Shape[]; readonly centres: number[] } {
  const shapes: Shape[] = [];
  const whole = total(counts);
  const span = Math.max(range.left + range.right, Number.EPSILON);
  const scale = scaleLinear([-range.left, span - range.left], [strip.x, strip.x + strip.width]);
  let from = -reach(counts).left;
  const centres: number[] = [];
  counts.forEach((raw, index) => {
    const count = countOf(raw);
    const to = whole === 0 ? from : from + count / whole;
    const x = rounded(scale(from));
    const width = rounded(scale(to) - scale(from));
    centres.push(x + width / 2);
    from = to;
    if (count === 0) return;
    const fill = theme.votes[index] ?? theme.hairline;
    const box = { x, y: strip.y, width, height: strip.height };
    shapes.push({ kind: 'rect', ...box, fill });
    if (theme.hatched && index < 2)
      shapes.push(
        ...hatching(
          box,
          index === 0 ? text * 0.34 : text * 0.62,
          index === 0 ? '#FFFFFF' : theme.ink,
          index === 0 ? 0.8 : 0.6,
        ),
      );
    shapes.push({ kind: 'rect', ...box, fill: 'none', stroke: theme.ink, strokeWidth: 1 });
    const label = String(count);
    const room = textWidth(label, text, true) + text * 0.5;
    if (width < room) return;
    if (theme.hatched && index < 2)
      shapes.push({
        kind: 'rect',
        x: rounded(x + width / 2 - room / 2 + text * 0.1),
        y: rounded(strip.y + strip.height / 2 - text * 0.62),
        width: rounded(room - text * 0.2),
        height: rounded(text * 1.24),
        fill,
      });
    shapes.push({
      kind: 'text',
      x: rounded(x + width / 2),
      y: rounded(strip.y + strip.height / 2 + text * 0.35),
      text: label,
      size: text,
      anchor: 'middle',
      fill: readableOn(fill, '#1B2421', '#FFFFFF'),
      bold: true,
    });
  });
  const zero = rounded(scale(0));
  const tick = text * 0.32;
  for (const edge of [strip.y - tick, strip.y + strip.height])
    shapes.push({
      kind: 'line',
      x1: zero,
      x2: zero,
      y1: rounded(edge),
      y2: rounded(edge + tick),
      stroke: theme.ink,
      strokeWidth: Math.max(1.5, text * 0.08),
    });
  return { shapes, centres };
}

/** A small square in the colour and hatching of an answer, for the key. */
export function swatch(index: number, x: number, y: number, side: number, theme: FigureTheme): Shape[] {
  const box = { x: rounded(x), y: rounded(y), width: rounded(side), height: rounded(side) };
  const fill = theme.votes[index] ?? theme.surface;
  return [
    { kind: 'rect', ...box, fill },
    ...(theme.hatched && index < 2
      ? hatching(
          box,
          index === 0 ? side * 0.3 : side * 0.5,
          index === 0 ? '#FFFFFF' : theme.ink,
          index === 0 ? 0.8 : 0.6,
        )
      : []),
    { kind: 'rect', ...box, fill: 'none', stroke: theme.ink, strokeWidth: 1 },
  ];
}
