import type { Point } from './canvas.ts';

/**
 * Outlines of an SVG path of absolute M, L, H, V, C, Q and Z, curves as short lines.
 *
 * Commands that it does not know end the path: the SVG beside the picture stays right.
 */
export function outlinesOf(d: string): Point[][] {
  const outlines: Point[][] = [];
  let current: Point[] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    const pair = (i: number): Point => [numbers[i] ?? 0, numbers[i + 1] ?? 0];
    const step = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 }[command];
    if (step === undefined) break;
    if (command === 'Z') continue;
    for (let i = 0; i + step <= numbers.length; i += step) {
      if (command === 'M' && i === 0) {
        current = [];
        outlines.push(current);
      }
      const points =
        command === 'H'
          ? [[numbers[i] ?? 0, at[1]] as const]
          : command === 'V'
            ? [[at[0], numbers[i] ?? 0] as const]
            : command === 'C'
              ? curve([at, pair(i), pair(i + 2), pair(i + 4)])
              : command === 'Q'
                ? curve([at, pair(i), pair(i + 2)])
                : [pair(i)];
      current.push(...points);
      at = points.at(-1) ?? at;
    }
  }
  return outlines;
}

/** Points on a Bézier curve of any degree (de Casteljau), without its first. */
function curve(controls: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (let step = 1; step <= 16; step++) {
    const t = step / 16;
    let level = [...controls];
    while (level.length > 1)
      level = level.slice(1).map((next, i) => {
        const before = level[i] ?? next;
        return [before[0] + (next[0] - before[0]) * t, before[1] + (next[1] - before[1]) * t];
      });
    points.push(level[0] ?? [0, 0]);
  }
  return points;
}

/** The four corners of a stroke from one point to another. */
export function strokeOf(from: Point, to: Point, width: number): Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return [];
  const x = ((to[1] - from[1]) / length) * (width / 2);
  const y = ((to[0] - from[0]) / length) * (width / 2);
  return [
    [from[0] - x, from[1] + y],
    [to[0] - x, to[1] + y],
    [to[0] + x, to[1] - y],
    [from[0] + x, from[1] - y],
  ];
}
