import type { LineShape } from './scene.ts';
import { rounded } from './scene.ts';

/**
 * Diagonal lines that fill a rectangle, cut at its edges.
 *
 * Drawn line by line and not as an SVG pattern: Word and LibreOffice drop patterns.
 */
export function hatching(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  gap: number,
  stroke: string,
  strokeWidth: number,
): LineShape[] {
  const lines: LineShape[] = [];
  if (!(box.width > 0 && box.height > 0 && gap > 0)) return lines;
  for (let offset = gap; offset < box.width + box.height; offset += gap) {
    const fromX = Math.min(offset, box.width);
    const fromY = Math.max(0, offset - box.width);
    const toY = Math.min(offset, box.height);
    const toX = Math.max(0, offset - box.height);
    lines.push({
      kind: 'line',
      x1: rounded(box.x + fromX),
      y1: rounded(box.y + fromY),
      x2: rounded(box.x + toX),
      y2: rounded(box.y + toY),
      stroke,
      strokeWidth,
    });
  }
  return lines;
}
