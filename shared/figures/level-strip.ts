import { readableOn } from './contrast.ts';
import { toneOf } from './level-bars.ts';
import { countOf, total } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { rounded } from './scene.ts';
import { textWidth } from './text-width.ts';
import type { FigureTheme } from './theme.ts';

/**
 * Answers on any scale as one bar of full width, from the lowest level to the highest.
 *
 * For rows that are compared with each other, as groups are: segments are separated by ink and carry their count
 * where it fits; the words beside the bar say the rest.
 */
export function levelStrip(
  counts: readonly number[],
  {
    width,
    height,
    text,
    isReversed = false,
  }: {
    readonly width: number;
    readonly height: number;
    readonly text: number;
    readonly isReversed?: boolean;
  },
  theme: FigureTheme,
): Scene {
  const whole = total(counts);
  const shapes: Shape[] = [];
  let x = 1;
  for (const [index, raw] of counts.entries()) {
    const count = countOf(raw);
    if (count === 0) continue;
    const fill = theme.votes[toneOf(index, counts.length, isReversed)] ?? theme.hairline;
    const wide = ((width - 2) * count) / whole;
    const box = { x: rounded(x), y: 1, width: rounded(wide), height: height - 2 };
    shapes.push(
      { kind: 'rect', ...box, fill },
      {
        kind: 'rect',
        ...box,
        fill: 'none',
        stroke: theme.ink,
        strokeWidth: 1,
      },
    );
    const label = String(count);
    if (wide > textWidth(label, text, true) + text * 0.4) {
      shapes.push({
        kind: 'text',
        x: rounded(x + wide / 2),
        y: rounded(height / 2 + text * 0.35),
        text: label,
        size: text,
        anchor: 'middle',
        fill: readableOn(fill, '#1B2421', '#FFFFFF'),
        bold: true,
      });
    }
    x += wide;
  }
  return { width, height, shapes };
}
