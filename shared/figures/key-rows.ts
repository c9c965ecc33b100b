import { swatch } from './agreement.ts';
import type { Shape } from './scene.ts';
import { rounded } from './scene.ts';
import { shortened, textWidth } from './text-width.ts';
import type { FigureTheme } from './theme.ts';

/**
 * A key that flows into as many rows as it needs: a square, the answer, its count.
 *
 * `top` is the upper edge; the answer's `bottom` is where the next thing may start.
 */
export function keyRows(
  entries: readonly { readonly index: number; readonly text: string }[],
  area: { readonly x: number; readonly top: number; readonly width: number },
  text: number,
  theme: FigureTheme,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  const side = text * 0.8;
  const rowHeight = text * 1.5;
  let x = area.x;
  let y = area.top;
  for (const entry of entries) {
    const label = shortened(entry.text, text, area.width - side - text * 0.4);
    const width = side + text * 0.4 + textWidth(label, text);
    if (x > area.x && x + width > area.x + area.width) {
      x = area.x;
      y += rowHeight;
    }
    shapes.push(...swatch(entry.index, x, y + text * 0.25, side, theme), {
      kind: 'text',
      x: rounded(x + side + text * 0.4),
      y: rounded(y + text),
      text: label,
      size: text,
      anchor: 'start',
      fill: theme.ink,
    });
    x += width + text * 1.2;
  }
  return { shapes, bottom: rounded(y + rowHeight) };
}
