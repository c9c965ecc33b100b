import type { Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { longestWord, type TextBlock, textBlock, textShapes } from './boxes.ts';
import { type DiagramBox, type DiagramOptions, type Drawing, drawingOf, penOf } from './drawing.ts';

export interface GridFigure {
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly cols: readonly { readonly id: string; readonly label: string }[];
  readonly cells: readonly {
    /** What a press on it points to. */
    readonly id: string;
    readonly row: string;
    readonly col: string;
    readonly items: readonly string[];
    /** Said in a cell that holds nothing. */
    readonly empty: string;
  }[];
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** A matrix as a figure: every cell drawn, the empty ones said to be so. */
export function gridFigure({ rows, cols, cells }: GridFigure, options?: DiagramOptions): Drawing {
  const pen = penOf(options);
  const { text, pad, theme } = pen;
  const words = cells.flatMap(({ items }) => items);
  const least = Math.max(
    text * 7,
    Math.min(text * 14, Math.max(0, ...words.map((item) => longestWord(item, text)))) + 2 * pad,
  );
  const headWidth = Math.max(
    text * 6 * pen.wide,
    Math.min(text * 12, Math.max(0, ...rows.map(({ label }) => longestWord(label, text, true))) + 2 * pad),
  );
  const width = Math.max(pen.size.width - 2, headWidth + cols.length * least);
  const colWidth = (width - headWidth) / Math.max(1, cols.length);
  const columns = cols.map((_col, index): Column => ({
    x: 1 + headWidth + index * colWidth,
    width: colWidth,
  }));
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];
  const line = Math.max(1, text / 12);
  const paint = (x: number, y: number, w: number, h: number, fill: string): void =>
    void shapes.push({
      kind: 'rect',
      x: rounded(x),
      y: rounded(y),
      width: rounded(w),
      height: rounded(h),
      fill,
      stroke: theme.ink,
      strokeWidth: rounded(line),
    });

  const heads = cols.map(({ label }) => textBlock(label, text, colWidth - 2 * pad, true));
  const headHeight = Math.max(text * 2, ...heads.map((head) => head.height + 1.4 * pad));
  for (const [index, head] of heads.entries()) {
    const { x } = columns[index] ?? { x: 0 };
    paint(x, 1, colWidth, headHeight, theme.tint);
    shapes.push(...textShapes(head, { x: x + pad, y: 1 + 0.7 * pad, anchor: 'start', fill: theme.ink }));
  }
  let y = 1 + headHeight;
  for (const row of rows) {
    const label = textBlock(row.label, text, headWidth - 2 * pad, true);
    const blocks = cols.map((col): readonly TextBlock[] => {
      const cell = cells.find((each) => each.row === row.id && each.col === col.id);
      if (cell === undefined || cell.items.length === 0)
        return [textBlock(cell?.empty ?? '', pen.small, colWidth - 2 * pad)];
      return cell.items.map((item) => textBlock(item, text, colWidth - 2 * pad));
    });
    const heightOf = (list: readonly TextBlock[]): number =>
      list.reduce((sum, block) => sum + block.height + pad * 0.5, -pad * 0.5);
    const height = Math.max(label.height, text * 1.4, ...blocks.map(heightOf)) + 1.4 * pad;
    paint(1, y, headWidth, height, theme.tint);
    shapes.push(...textShapes(label, { x: 1 + pad, y: y + 0.7 * pad, anchor: 'start', fill: theme.ink }));
    for (const [index, list] of blocks.entries()) {
      const { x } = columns[index] ?? { x: 0 };
      const cell = cells.find((each) => each.row === row.id && each.col === cols[index]?.id);
      paint(x, y, colWidth, height, theme.surface);
      if (cell !== undefined) {
        const box = { x: rounded(x), y: rounded(y), width: rounded(colWidth), height: rounded(height) };
        boxes.push({ id: cell.id, ...box });
      }
      const isEmpty = cell === undefined || cell.items.length === 0;
      let top = y + 0.7 * pad;
      for (const block of list) {
        const fill = isEmpty ? theme.muted : theme.ink;
        shapes.push(...textShapes(block, { x: x + pad, y: top, anchor: 'start', fill }));
        top += block.height + pad * 0.5;
      }
    }
    y += height;
  }
  return drawingOf({ width: width + 2, height: y + 1, shapes, boxes }, options);
}
