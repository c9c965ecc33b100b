import type { SlopeFigure } from './round-slope.ts';
import type { Shape } from './scene.ts';
import { rounded, say } from './scene.ts';
import type { FigureTheme } from './theme.ts';

/** Where things of a slope stand, and how they look. */
export type Frame = {
  readonly theme: FigureTheme;
  readonly text: number;
  readonly x: (round: number) => number;
  readonly y: (value: number) => number;
};

/** Thin lines of groups; their names or letters stand at the end, moved apart where they would touch. */
export function groupLines(
  { groups }: SlopeFigure,
  { theme, text, x, y }: Frame,
  {
    width,
    tail,
    ends: names,
    foot,
  }: {
    readonly width: number;
    readonly tail: number;
    readonly ends: readonly string[];
    readonly foot: number;
  },
): Shape[] {
  const ends = groups
    .map(({ medians }, index) => ({
      medians,
      index,
      at: medians.findLastIndex((m) => m !== null),
    }))
    .filter(({ at }) => at >= 0)
    .map((group) => ({ ...group, y: y(group.medians[group.at] ?? 1) }))
    .toSorted((one, other) => one.y - other.y || one.index - other.index);
  let lowest = Number.NEGATIVE_INFINITY;
  return ends.flatMap(({ medians, at, index: group, y: end }, place) => {
    // The names that are still to come find room above the foot.
    const latest = foot - (ends.length - 1 - place) * text * 1.2;
    const nameY = Math.max(Math.min(end, latest), lowest + text * 1.2);
    lowest = nameY;
    const nameX = width - tail + text * 0.4;
    return [
      ...neighbours(medians).map(([from, to, index]) =>
        line(x(index), y(from), x(index + 1), y(to), theme.muted, 1),
      ),
      line(x(at), end, nameX - text * 0.2, nameY, theme.hairline, 1),
      say(names[group] ?? '', nameX, nameY + text * 0.34, text, 'start', theme.muted),
    ];
  });
}

/** A, B, C …, for what has a name of its own beneath. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + (index % 26));
}

/** Values of two rounds in a row that both have one, with the place of the first. */
export function neighbours(
  values: readonly (number | null)[],
): (readonly [from: number, to: number, index: number])[] {
  return values.flatMap((from, index) => {
    const to = values[index + 1] ?? null;
    return from === null || to === null ? [] : [[from, to, index] as const];
  });
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, strokeWidth: number) {
  return {
    kind: 'line',
    x1: rounded(x1),
    y1: rounded(y1),
    x2: rounded(x2),
    y2: rounded(y2),
    stroke,
    strokeWidth,
  } as const;
}
